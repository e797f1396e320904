package gazette.list;

import gazette.model.AppointmentList.Action;
import gazette.notation.Brackets;
import gazette.source.Blanks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an item that prints the post first and the name behind blanks: {@code 市水利局局长　　周　林（试用期一年）}.
 */
final class PostColumn {
  private static final int LONGEST = 80;

  private PostColumn() {}

  /** What such a line says below a verb; null when it says something else. */
  static @Nullable PostChange read(String part, Action action) {
    int end = Chars.end(part);
    if (end > LONGEST) {
      return null;
    }
    int open = Chars.isOneOf(Chars.at(part, end - 1), "）)") ? opening(part, end) : end;
    String words = part.substring(0, Math.max(0, open));
    int last = Chars.end(words);
    for (int i = 2; i < last; i++) {
      boolean gap = Blanks.isBlank(words.charAt(i)) && !Blanks.isBlank(words.charAt(i - 1));
      if (gap && PostWords.endsAsPost(words.substring(0, i))) {
        String name = Chars.dense(words.substring(i, last));
        return Surnames.length(name, 0) > 0 && PersonName.isName(name)
            ? AppointmentPart.said(
                List.of(name), action, words.substring(0, i) + terms(part.substring(open, end)))
            : null;
      }
    }
    return null;
  }

  private static int opening(String part, int end) {
    int open = Math.max(part.lastIndexOf('（', end - 1), part.lastIndexOf('(', end - 1));
    return open > 0 && Brackets.closing(part, open) == end - 1 ? open : end;
  }

  /** A bracket without what it says of the person: {@code （女，试用期一年）}. */
  private static String terms(String bracket) {
    StringBuilder terms = new StringBuilder();
    if (bracket.length() > 2) {
      for (String term : Brackets.split(bracket.substring(1, bracket.length() - 1), "，,；;")) {
        boolean ofPerson = term.equals("女") || term.equals("男") || term.endsWith("族");
        terms.append(ofPerson ? "" : "（" + term + "）");
      }
    }
    return terms.toString();
  }
}
