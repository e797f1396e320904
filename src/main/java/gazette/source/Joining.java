package gazette.source;

/** How text that stood on several lines is put together. */
final class Joining {
  private Joining() {}

  /** Whether a blank belongs between two joined texts: only between two Latin letters or digits. */
  static boolean needsBlank(CharSequence left, CharSequence right) {
    return left.length() > 0
        && right.length() > 0
        && isLatin(left.charAt(left.length() - 1))
        && isLatin(right.charAt(0));
  }

  /** The text without white space that touches a CJK character on both sides. */
  static String compact(String text) {
    char[] chars = text.toCharArray();
    int length = chars.length;
    int kept = 0;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c > Blanks.IDEOGRAPHIC && c != Blanks.BYTE_ORDER_MARK || !Blanks.isBlank(c)) {
        chars[kept++] = c;
        continue;
      }
      int end = i + 1;
      while (end < length && Blanks.isBlank(chars[end])) {
        end++;
      }
      boolean inner = i > 0 && end < length;
      if (!inner || isNarrow(chars[i - 1]) || isNarrow(chars[end])) {
        System.arraycopy(chars, i, chars, kept, end - i);
        kept += end - i;
      }
      i = end - 1;
    }
    return kept == length ? text : new String(chars, 0, kept);
  }

  static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static boolean isNarrow(char c) {
    return c < 0x2000;
  }
}
