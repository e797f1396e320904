package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.notation.Agencies;
import gazette.section.Head;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The organs that the head of a document names (发文机关标志, GB/T 9704-2012, 7.2.4). */
final class Issuers {
  private Issuers() {}

  /** The names, without blanks, by which the signature may repeat an issuer. */
  static Set<String> names(Head head) {
    Set<String> names = new HashSet<>();
    for (Block issuer : head.issuers()) {
      String name = Agencies.ofRedHead(issuer.text().text());
      names.add(name == null ? issuer.title() : name.replace(" ", ""));
    }
    String titled = Agencies.issuerOf(head.title());
    if (titled != null) {
      names.add(titled.replace(" ", ""));
    }
    return names;
  }

  /** The issuers as printed, each once: a red head may be repeated above the title. */
  static String printed(Head head) {
    Set<String> names = new LinkedHashSet<>();
    for (Block issuer : head.issuers()) {
      String name = Agencies.ofRedHead(issuer.text().text());
      if (name != null || issuer.kind() == LineKind.AGENCY) {
        names.add(name == null ? issuer.title() : name);
      }
    }
    return String.join(" ", names);
  }
}
