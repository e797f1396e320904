package gazette.notation;

import gazette.source.Blanks;

/** Looks at single characters of a text; nothing here throws outside its bounds. */
final class Text {
  /**
   * More blanks than this between two parts of one notation are a gap, and keep every reading
   * bounded.
   */
  private static final int GAP = 24;

  /** Nearly all Han characters stand between these two. */
  static final char FIRST_HAN = 0x4E00;

  static final char LAST_HAN = 0x9FFF;

  private Text() {}

  /** The character at the index; {@code '\0'} outside the text. */
  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  /** The index of the first character that is no blank, looking at a bounded number of blanks. */
  static int skipBlanks(String text, int from) {
    int i = Math.max(from, 0);
    int limit = Math.min(text.length(), i + GAP);
    while (i < limit && Blanks.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The index after the last character before {@code end} that is no blank. */
  static int skipBlanksBack(String text, int end) {
    int i = end;
    int limit = Math.max(0, end - GAP);
    while (i > limit && Blanks.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether a blank stands at the index. */
  static boolean isBlankAt(String text, int index) {
    return index >= 0 && index < text.length() && Blanks.isBlank(text.charAt(index));
  }

  /** Whether the character is one of a set. */
  static boolean isOneOf(char c, String set) {
    return c != '\0' && set.indexOf(c) >= 0;
  }

  /** Whether the character is a Han character; {@code 〇} is none. */
  static boolean isHan(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0xF900 && c <= 0xFAFF;
  }
}
