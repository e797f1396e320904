package gazette.audit;

import gazette.diagnostic.Diagnostics;
import gazette.model.Contents;
import gazette.model.ContentsEntry;
import gazette.model.Document;
import gazette.model.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the 目录 with the body, and links its entries with what they announce. */
public final class Reconciler {
  private Reconciler() {}

  /**
   * The tree with each entry linked to what it announces, and each document under its section; says
   * where the two do not agree, and which annexes are missing.
   */
  public static Issue reconcile(Issue issue, Diagnostics said) {
    for (Document document : issue.documents()) {
      AnnexFindings.say(document, said);
    }
    AnnexFindings.sayOwners(issue.documents(), said);
    Contents contents = issue.contents();
    if (contents == null) {
      return issue;
    }
    @Nullable Announced[] found = ContentsLinks.of(issue, contents.entries());
    ContentsFindings.say(issue, contents.entries(), found, said);
    return link(issue, contents, found);
  }

  private static Issue link(Issue issue, Contents contents, @Nullable Announced[] found) {
    List<ContentsEntry> entries = new ArrayList<>();
    Map<String, String> sections = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      ContentsEntry entry = contents.entries().get(i);
      Announced target = found[i];
      entries.add(entry.announcing(target == null ? null : target.id()));
      if (target != null && entry.section() != null) {
        sections.put(target.id(), entry.section());
      }
    }
    List<Document> documents = new ArrayList<>();
    for (Document document : issue.documents()) {
      String section = sections.get(document.id());
      documents.add(section == null ? document : document.under(section));
    }
    return new Issue(
        issue.source(),
        issue.masthead(),
        new Contents(contents.headings(), entries, contents.lines()),
        documents,
        issue.appointments(),
        issue.chronicles(),
        issue.unplaced(),
        issue.furniture(),
        issue.diagnostics());
  }
}
