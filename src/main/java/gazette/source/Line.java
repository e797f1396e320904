package gazette.source;

/**
 * One physical line of the decoded text: it ends at {@code \n} or {@code \r\n} and nowhere else.
 *
 * @param number counted from 1
 * @param text the line as decoded, without its end; for example {@code （一）指导思想。高举…}
 */
public record Line(int number, String text) {

  /** Whether the line holds nothing but Unicode white space and invisible characters. */
  public boolean isBlank() {
    return Blanks.isBlank(text);
  }
}
