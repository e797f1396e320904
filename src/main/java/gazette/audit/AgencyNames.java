package gazette.audit;

import gazette.model.Attachment;
import gazette.model.ContentsEntry;
import gazette.model.Document;
import gazette.model.DocumentNumber;
import gazette.model.Issue;
import gazette.model.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The 机关代字 of all numbers of an issue: which spelling of one it uses elsewhere. */
final class AgencyNames {
  /** How many numbers begin with some characters. */
  private final Map<String, Integer> beginnings = new HashMap<>();

  private static final int LONGEST = 20;

  private AgencyNames() {}

  static AgencyNames of(Issue issue, List<ContentsEntry> entries) {
    AgencyNames names = new AgencyNames();
    for (ContentsEntry entry : entries) {
      names.add(entry.number());
    }
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
    String name = number == null ? null : number.agency();
    for (int end = 1; name != null && end <= Math.min(name.length(), LONGEST); end++) {
      String beginning = name.substring(0, end);
      beginnings.put(beginning, beginnings.getOrDefault(beginning, 0) + 1);
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
    int forFirst = beginnings.getOrDefault(first, 0);
    int forSecond = beginnings.getOrDefault(second, 0);
    if (forFirst == forSecond) {
      return "";
    }
    int count = Math.max(forFirst, forSecond) - 1;
    return "; "
        + count
        + (count == 1 ? " other number has " : " other numbers have ")
        + (forFirst > forSecond ? first : second);
  }
}
