package gazette.source;

/**
 * One physical line of the decoded text: it ends at {@code \n} or {@code \r\n} and nowhere else.
 *
 * @param number counted from 1
 * @param text the line as decoded, without its end; for example {@code （一）指导思想。高举…}
 * @param traits the groups of notable characters that stand in it, for {@link #mayHold}
 */
public record Line(int number, String text, long traits) {

  /** A line of a text. */
  public Line(int number, String text) {
    this(number, text, Traits.of(text));
  }

  /** Whether the line holds nothing but Unicode white space and invisible characters. */
  public boolean isBlank() {
    return Blanks.isBlank(text);
  }

  /**
   * Whether one of some characters may stand in the line; when not, there is none. It costs nothing
   * to ask.
   */
  public boolean mayHold(CharSet characters) {
    return (traits & characters.traits()) != 0;
  }
}
