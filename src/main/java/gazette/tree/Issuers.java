package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.notation.Agencies;
import gazette.notation.Genres;
import gazette.section.Head;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organs that the head of a document names (发文机关标志, GB/T 9704-2012, 7.2.4). */
final class Issuers {
  private Issuers() {}

  /** The names, without blanks, by which the signature may repeat an issuer. */
  static Set<String> names(Head head) {
    Set<String> names = new HashSet<>();
    for (Block issuer : head.issuers()) {
      String name = name(issuer);
      names.add(name == null ? issuer.title() : name.replace(" ", ""));
    }
    String titled = Agencies.issuerOf(head.title());
    if (titled != null) {
      names.add(titled.replace(" ", ""));
    }
    return names;
  }

  /** The organ of a red head, 清河市人民政府文件, or of one that names the kind too: 清河市人民政府公告. */
  private static @Nullable String name(Block issuer) {
    String name = Agencies.ofRedHead(issuer.text().text());
    boolean kind = name == null && issuer.kind() == LineKind.TEXT;
    String genre = kind ? Genres.of(issuer.title()) : null;
    int end = issuer.title().length() - (genre == null ? 0 : genre.length());
    return genre == null || end < 3 ? name : issuer.title().substring(0, end);
  }

  /** The issuers as printed, each once: a red head may be repeated above the title. */
  static String printed(Head head) {
    Set<String> names = new LinkedHashSet<>();
    for (Block issuer : head.issuers()) {
      String name = name(issuer);
      if (name != null || issuer.kind() == LineKind.AGENCY) {
        names.add(name == null ? issuer.title() : name);
      }
    }
    return String.join(" ", names);
  }
}
