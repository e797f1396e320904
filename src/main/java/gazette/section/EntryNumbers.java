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
      return inBracket(text);
    }
    for (int i = last.end(); i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i)) && "）)]】".indexOf(text.charAt(i)) < 0) {
        return null;
      }
    }
    return last;
  }

  /** {@code 清河市供水办法（第23号）}: the serial of an order, alone in the bracket that ends the entry. */
  private static @Nullable NumberReading inBracket(String text) {
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    NumberReading read = open > 0 ? DocumentNumbers.whole(text.substring(open)) : null;
    return read == null
        ? null
        : new NumberReading(read.number(), open + read.start(), open + read.end());
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
