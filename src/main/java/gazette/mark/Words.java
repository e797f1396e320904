package gazette.mark;

import gazette.source.CharSet;

/** What rules ask of the words and marks of a line. */
final class Words {
  static final CharSet SENTENCE_ENDS = CharSet.of("。；！");

  static final String OPENING = "（(【〖［[";
  static final String CLOSING = "）)】〗］]";

  private Words() {}

  /** The index of the first colon, if it is among so many first characters; else -1. */
  static int colon(String text, int most) {
    int limit = Math.min(text.length(), most);
    for (int i = 0; i < limit; i++) {
      if (isColon(text.charAt(i))) {
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
        && OPENING.indexOf(bare.charAt(0)) >= 0
        && CLOSING.indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }
}
