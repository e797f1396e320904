package gazette.mark;

import java.util.List;

/** How a label stands at the start of a line: a word of a table, then a colon. */
final class Words {
  private static final int LONGEST_LABEL = 16;

  private Words() {}

  /**
   * The index after {@code word：} when the text begins with one of the words and a colon; else -1.
   */
  static int label(String bare, List<String> words) {
    int colon = colon(bare);
    if (colon < 0) {
      return -1;
    }
    for (String word : words) {
      if (word.length() == colon && bare.startsWith(word)) {
        return colon + 1;
      }
    }
    return -1;
  }

  /** Where the first colon stands, if it stands where a label can end. */
  private static int colon(String bare) {
    int limit = Math.min(bare.length(), LONGEST_LABEL);
    for (int i = 0; i < limit; i++) {
      if (isColon(bare.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the character is a colon of either width. */
  static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  /** Whether the text holds the end of a sentence. */
  static boolean hasSentence(String text) {
    return text.indexOf('。') >= 0 || text.indexOf('；') >= 0 || text.indexOf('！') >= 0;
  }

  /** Whether the text begins with an opening bracket and ends with a closing one. */
  static boolean isBracketed(String bare) {
    return bare.length() > 2
        && "（(【〖［[".indexOf(bare.charAt(0)) >= 0
        && "）)】〗］]".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }
}
