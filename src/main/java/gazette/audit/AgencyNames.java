package gazette.audit;

import gazette.model.Attachment;
import gazette.model.ContentsEntry;
import gazette.model.Document;
import gazette.model.DocumentNumber;
import gazette.model.Issue;
import gazette.model.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The 机关代字 of all numbers of an issue: which spelling of one it uses elsewhere. */
final class AgencyNames {
  private final List<String> names = new ArrayList<>();

  private AgencyNames() {}

  static AgencyNames of(Issue issue, List<ContentsEntry> entries) {
    AgencyNames names = new AgencyNames();
    entries.forEach(entry -> names.add(entry.number()));
    for (Document document : issue.documents()) {
      names.add(document.number());
      for (Attachment attachment : document.attachments()) {
        names.add(attachment.documentNumber());
      }
      for (Reference reference : document.references()) {
        names.add(reference.number());
      }
    }
    return names;
  }

  private void add(@Nullable DocumentNumber number) {
    if (number != null && number.agency() != null) {
      names.add(number.agency());
    }
  }

  /**
   * Which of two spellings the other numbers of the issue bear out, in a clause: {@code ; 5 other
   * numbers have 清兖}; nothing when they leave it open.
   */
  String likely(DocumentNumber one, DocumentNumber other) {
    String left = one.agency();
    String right = other.agency();
    if (left == null || right == null || left.equals(right)) {
      return "";
    }
    int same = 0;
    while (same < Math.min(left.length(), right.length())
        && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    String first = left.substring(0, Math.min(left.length(), same + 1));
    String second = right.substring(0, Math.min(right.length(), same + 1));
    int forFirst = others(first, left);
    int forSecond = others(second, right);
    if (forFirst == forSecond) {
      return "";
    }
    int count = Math.max(forFirst, forSecond);
    return "; "
        + count
        + (count == 1 ? " other number has " : " other numbers have ")
        + (forFirst > forSecond ? first : second);
  }

  /** How many numbers begin so, but for one that is spelt so itself. */
  private int others(String start, String name) {
    int count = 0;
    for (String other : names) {
      count += other.startsWith(start) ? 1 : 0;
    }
    return count - (names.contains(name) ? 1 : 0);
  }
}
