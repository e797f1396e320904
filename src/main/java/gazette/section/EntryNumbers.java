package gazette.section;

import gazette.notation.ActTitles;
import gazette.notation.Agencies;
import gazette.notation.DocumentNumbers;
import gazette.notation.NumberReading;
import gazette.source.Blanks;
import gazette.source.Passage;
import gazette.source.WordSet;
import org.jspecify.annotations.Nullable;

/** The number of a document at the beginning or the end of an entry of the 目录. */
final class EntryNumbers {
  private static final String LEADER = "…·.．⋯";
  private static final WordSet SPEECHES = WordSet.of("讲话", "报告", "致辞", "发言");

  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST_LEADER = 2;
  private static final int LONGEST_AUTHOR = 16;

  private EntryNumbers() {}

  /**
   * An entry in two.
   *
   * @param title what is left of it
   */
  record Parted(Passage title, @Nullable NumberReading number) {}

  /** An entry, its number taken from its beginning or its end. */
  static Parted part(Passage entry) {
    String text = entry.text();
    NumberReading first = first(text);
    if (first != null) {
      return new Parted(entry.from(first.end()).trim(), first);
    }
    NumberReading read = last(text);
    int end = read == null ? -1 : beforeBracket(text, read.start());
    if (end == 0) {
      end = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
      read = end < 0 ? null : DocumentNumbers.whole(text.substring(end));
    }
    return new Parted(end < 0 ? entry : entry.sub(0, end).trim(), read);
  }

  /**
   * The number with which an entry begins, its brackets included, when a title follows: {@code
   * 清政发〔2022〕6号　关于…的通知}; else null.
   */
  static @Nullable NumberReading first(String text) {
    boolean bracketed = !text.isEmpty() && "（([".indexOf(text.charAt(0)) >= 0;
    int from = bracketed ? 1 : 0;
    NumberReading read = DocumentNumbers.at(text, from);
    int end = read == null ? text.length() : read.end();
    boolean closed = end < text.length() && "）)]".indexOf(text.charAt(end)) >= 0;
    end += closed ? 1 : 0;
    if (read == null || closed != bracketed || end + 2 >= text.length()) {
      return null;
    }
    boolean setOff =
        Blanks.isBlank(text.charAt(end))
            || ActTitles.OPENINGS.at(text, end) != null
            || Agencies.issuerOf(text.substring(end)) != null;
    return setOff ? new NumberReading(read.number(), 0, end) : null;
  }

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
  private static int beforeBracket(String text, int start) {
    int at = start;
    while (at > 0 && Blanks.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && "（([".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : start;
  }
}
