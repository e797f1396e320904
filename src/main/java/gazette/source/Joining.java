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
    StringBuilder kept = null;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (!Blanks.isBlank(c)) {
        if (kept != null) {
          kept.append(c);
        }
        continue;
      }
      int end = i;
      while (end < length && Blanks.isBlank(text.charAt(end))) {
        end++;
      }
      boolean inner = i > 0 && end < length;
      boolean drop = inner && !isNarrow(text.charAt(i - 1)) && !isNarrow(text.charAt(end));
      if (kept == null) {
        kept = new StringBuilder(length).append(text, 0, i);
      }
      if (!drop) {
        kept.append(text, i, end);
      }
      i = end - 1;
    }
    return kept == null ? text : kept.toString();
  }

  static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static boolean isNarrow(char c) {
    return c < 0x2000;
  }
}
