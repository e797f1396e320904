package gazette.tree;

/** Small questions about short texts. */
final class Words {
  private Words() {}

  static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  static boolean isBracketed(String text) {
    return text.length() > 1
        && "（(【".indexOf(text.charAt(0)) >= 0
        && "）)】".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The text without the brackets around it. */
  static String unbracketed(String text) {
    return isBracketed(text) ? text.substring(1, text.length() - 1) : text;
  }
}
