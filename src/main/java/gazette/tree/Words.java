package gazette.tree;

import gazette.notation.Digits;
import gazette.source.Blanks;
import gazette.table.TableReader;

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

  /** Whether a text is the caption of a figure or table: {@code 图1　2019—2023年地区生产总值}. */
  static boolean isFigure(String text) {
    int at = text.isEmpty() || "图表".indexOf(text.charAt(0)) < 0 ? 0 : 1;
    while (at > 0 && at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at > 0 && at < text.length() && Digits.isDigit(text.charAt(at));
  }

  /** Whether blanks part a text into cells: four words, or two behind a wide gap. */
  static boolean isInColumns(String text) {
    return TableReader.words(text).size() > 3 || hasGap(text);
  }

  /** A wide gap between words; characters spread over a line (总　　则) have one on both sides. */
  private static boolean hasGap(String text) {
    for (int i = 2; i + 3 < text.length(); i++) {
      boolean gap =
          Blanks.isBlank(text.charAt(i))
              && Blanks.isBlank(text.charAt(i + 1))
              && !Blanks.isBlank(text.charAt(i - 1))
              && !Blanks.isBlank(text.charAt(i - 2));
      int next = i + 2;
      while (gap && next < text.length() && Blanks.isBlank(text.charAt(next))) {
        next++;
      }
      if (gap && next + 1 < text.length() && !Blanks.isBlank(text.charAt(next + 1))) {
        return true;
      }
    }
    return false;
  }
}
