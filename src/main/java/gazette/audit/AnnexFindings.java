package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.model.Attachment;
import gazette.model.Document;
import gazette.section.Likeness;
import gazette.section.TitleIndex;
import java.util.ArrayList;
import java.util.BitSet;
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
    if (names.isEmpty() || !document.notes().isEmpty()) {
      return;
    }
    List<Attachment> annexes = annexes(document);
    if (annexes.isEmpty()) {
      return;
    }
    TitleIndex<Integer> titles = new TitleIndex<>();
    for (int i = 0; i < annexes.size(); i++) {
      titles.add(i, title(annexes.get(i)));
    }
    List<String> missing = new ArrayList<>();
    BitSet found = new BitSet();
    for (String name : names) {
      Integer annex = named(annexes, titles, name);
      if (annex == null) {
        missing.add(name);
      } else {
        titles.remove(annex);
        found.set(annex);
      }
    }
    List<Attachment> open = new ArrayList<>();
    for (int i = found.nextClearBit(0); i < annexes.size(); i = found.nextClearBit(i + 1)) {
      open.add(annexes.get(i));
    }
    int paired = Math.min(open.size(), missing.size());
    for (String name : missing.subList(paired, missing.size())) {
      said.say(Code.ANNEX_MISSING, "announced, not printed: " + name, document.lines());
    }
    for (Attachment annex : open.subList(paired, open.size())) {
      said.say(Code.ANNEX_EXTRA, "printed, not announced: " + annex.title(), annex.lines().first());
    }
  }

  /** Says where the document above may announce the annexes that are printed below another one. */
  static void sayOwners(List<Document> documents, Diagnostics said) {
    for (int i = 1; i < documents.size(); i++) {
      Document above = documents.get(i - 1);
      if (!above.annexList().isEmpty() && documents.get(i).annexList().isEmpty()) {
        List<Attachment> annexes = annexes(documents.get(i));
        if (!annexes.isEmpty() && above.annexList().size() > annexes(above).size()) {
          said.say(
              Code.READING_DOUBTFUL,
              "read as an annex of this document; the one above announces more than it has",
              annexes.get(0).lines().first());
        }
      }
    }
  }

  private static List<Attachment> annexes(Document document) {
    List<Attachment> annexes = new ArrayList<>();
    for (Attachment attachment : document.attachments()) {
      if (attachment.role() == Attachment.Role.ANNEX) {
        annexes.add(attachment);
      }
    }
    return annexes;
  }

  private static @Nullable Integer named(
      List<Attachment> annexes, TitleIndex<Integer> titles, String name) {
    Integer best = null;
    double score = SAME;
    for (int annex : titles.near(name, SAME)) {
      double likeness = likeness(title(annexes.get(annex)), name);
      if (likeness > score) {
        best = annex;
        score = likeness;
      }
    }
    return best;
  }

  private static String title(Attachment annex) {
    return annex.title() == null ? "" : annex.title();
  }

  private static double likeness(String title, String name) {
    boolean within = title.length() > 3 && Likeness.fold(name).contains(Likeness.fold(title));
    return Math.max(Likeness.of(title, name), within ? 0.9 : 0);
  }
}
