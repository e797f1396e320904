package gazette.section;

import gazette.notation.DocumentNumbers;
import gazette.notation.NumberReading;
import gazette.source.Blanks;
import gazette.source.Passage;
import gazette.source.WordSet;
import org.jspecify.annotations.Nullable;

/** The number of a document at the end of an entry of the 目录. */
final class EntryNumbers {
  private static final String LEADER = "…·.．⋯";
  private static final WordSet SPEECHES = WordSet.of("讲话", "报告", "致辞", "发言");
  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST_LEADER = 2;
  private static final int LONGEST_AUTHOR = 16;

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

  /** An entry without the author that it names behind leader dots: {@code …的讲话……林　远}. */
  static Passage withoutAuthor(Passage entry) {
    String text = entry.text();
    int end = text.length();
    while (end > 0
        && text.length() - end <= LONGEST_AUTHOR
        && LEADER.indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    int from = end;
    while (from > 0 && LEADER.indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    boolean named = end < text.length() && text.length() - end <= LONGEST_AUTHOR;
    boolean led = named && end - from >= SHORTEST_LEADER && from > 0;
    int speech = led ? from : endOfSpeech(text);
    return speech > 0 ? entry.sub(0, speech).trim() : entry;
  }

  /**
   * Where the title of a speech ends that a name follows behind a blank: {@code …的讲话　林远}; else 0.
   */
  private static int endOfSpeech(String text) {
    int at = Math.max(0, text.length() - LONGEST_NAME - 1);
    while (at < text.length() && !Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && SPEECHES.ends(text, at) ? at : 0;
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
