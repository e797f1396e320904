package gazette.table;

import gazette.source.Blanks;

/** Writes titles and names of columns without the white space that only spaces their letters. */
final class TitleText {
  private static final char CJK = 0x2000;

  private TitleText() {}

  /** {@code 主 要 内 容} gives {@code 主要内容}; {@code 2023 年} stays. */
  static String plain(String text) {
    int length = text.length();
    if (Blanks.without(text).length() == length) {
      return text;
    }
    StringBuilder kept = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (!Blanks.isBlank(c)) {
        kept.append(c);
        continue;
      }
      int end = i;
      while (end < length && Blanks.isBlank(text.charAt(end))) {
        end++;
      }
      boolean inner = kept.length() > 0 && end < length;
      if (inner && (kept.charAt(kept.length() - 1) < CJK || text.charAt(end) < CJK)) {
        kept.append(' ');
      }
      i = end - 1;
    }
    return kept.toString();
  }
}
