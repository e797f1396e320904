package gazette.section;

import gazette.notation.DocumentNumbers;
import gazette.notation.NumberReading;
import gazette.source.Blanks;
import org.jspecify.annotations.Nullable;

/** The number of a document at the end of an entry of the 目录. */
final class EntryNumbers {
  private EntryNumbers() {}

  /** The number that ends an entry; one inside a title is cited there. */
  static @Nullable NumberReading last(String text) {
    NumberReading last = null;
    NumberReading next = DocumentNumbers.find(text, 0);
    while (next != null) {
      last = next;
      next = DocumentNumbers.find(text, next.end());
    }
    if (last == null) {
      return null;
    }
    for (int i = last.end(); i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i)) && "）)]】".indexOf(text.charAt(i)) < 0) {
        return null;
      }
    }
    return last;
  }

  /** The index of the bracket before a number; that of the number when it stands in none. */
  static int beforeBracket(String text, int start) {
    int at = start;
    while (at > 0 && Blanks.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && "（([".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : start;
  }
}
