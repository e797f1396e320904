package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.model.Attachment;
import gazette.model.Document;
import gazette.section.Likeness;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the list of annexes below a letter (附件说明, GB/T 9704-2012, 7.3.4) with the annexes that
 * are printed.
 */
final class AnnexFindings {
  private static final double SAME = 0.6;

  private AnnexFindings() {}

  /** Says which annexes of a document are announced but not printed, and the other way round. */
  static void say(Document document, Diagnostics said) {
    List<String> names = document.annexList();
    List<Attachment> annexes =
        document.attachments().stream()
            .filter(attachment -> attachment.role() == Attachment.Role.ANNEX)
            .toList();
    if (names.isEmpty() || annexes.isEmpty() || !document.notes().isEmpty()) {
      return;
    }
    List<Attachment> open = new ArrayList<>(annexes);
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      Attachment found = named(open, name);
      if (found == null) {
        missing.add(name);
      } else {
        open.remove(found);
      }
    }
    int paired = Math.min(open.size(), missing.size());
    for (String name : missing.subList(paired, missing.size())) {
      said.say(Code.ANNEX_MISSING, "announced, not printed: " + name, document.lines());
    }
    for (Attachment annex : open.subList(paired, open.size())) {
      said.say(Code.ANNEX_EXTRA, "printed, not announced: " + annex.title(), annex.lines().first());
    }
  }

  private static @Nullable Attachment named(List<Attachment> annexes, String name) {
    Attachment best = null;
    double score = SAME;
    for (Attachment annex : annexes) {
      double likeness = likeness(annex, name);
      if (likeness > score) {
        best = annex;
        score = likeness;
      }
    }
    return best;
  }

  private static double likeness(Attachment annex, String name) {
    String title = annex.title() == null ? "" : annex.title();
    boolean within = title.length() > 3 && Likeness.fold(name).contains(Likeness.fold(title));
    return Math.max(Likeness.of(title, name), within ? 0.9 : 0);
  }
}
