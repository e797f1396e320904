package gazette.source;

/**
 * One physical line of the decoded text: it ends at {@code \n} or {@code \r\n} and nowhere else.
 *
 * @param number counted from 1
 * @param text the line as decoded, without its end; for example {@code （一）指导思想。高举…}
 * @param traits the groups of notable characters that stand in it, for {@link #mayHold}
 * @param inner those that stand between the blanks at its ends; 0 of a blank line
 */
public record Line(int number, String text, long traits, long inner) {

  /** A line of a text. */
  public Line(int number, String text) {
    this(number, text, Traits.of(text), Traits.of(Blanks.trim(text)));
  }

  /** The line that stands in an array from an index to another (exclusive). */
  static Line of(int number, char[] chars, int from, int to) {
    int start = from;
    int stop = to;
    while (start < stop && Blanks.isBlank(chars[start])) {
      start++;
    }
    while (stop > start && Blanks.isBlank(chars[stop - 1])) {
      stop--;
    }
    long inner = Traits.of(chars, start, stop);
    long ends = Traits.of(chars, from, start) | Traits.of(chars, stop, to);
    return new Line(number, new String(chars, from, to - from), inner | ends, inner);
  }

  /** Whether the line holds nothing but Unicode white space and invisible characters. */
  public boolean isBlank() {
    return inner == 0;
  }

  /**
   * Whether one of some characters may stand in the line; when not, there is none. The text is not
   * looked at, so it is cheap to ask first.
   */
  public boolean mayHold(CharSet characters) {
    return (traits & characters.traits()) != 0;
  }
}
