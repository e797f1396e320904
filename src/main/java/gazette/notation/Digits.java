package gazette.notation;

/** The digits 0 to 9 as gazettes print them: ASCII and full-width ({@code 2018}, {@code ２０１８}). */
public final class Digits {
  private Digits() {}

  /** The value of an ASCII or full-width digit, else -1: {@code '７'} gives 7. */
  public static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** Whether the character is an ASCII or full-width digit. */
  public static boolean isDigit(char c) {
    return value(c) >= 0;
  }

  /** Whether a digit stands at the index; false outside the text. */
  static boolean isDigitAt(String text, int index) {
    return index >= 0 && index < text.length() && isDigit(text.charAt(index));
  }

  /**
   * The index after the run of digits that starts at {@code from}; {@code from} when there is none.
   */
  static int end(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
