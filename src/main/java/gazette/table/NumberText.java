package gazette.table;

import gazette.source.Blanks;
import gazette.source.CharSet;

/** Tells numbers from words, as they stand in cells. */
final class NumberText {
  private static final CharSet SIGNS = CharSet.of("<>≤≥＜＞±+-－—–~～≈约");
  private static final CharSet INNER = CharSet.of(".,，．%％‰/:：-－—–~～×");
  private static final int LONGEST = 24;
  private static final int LONGEST_UNIT = 2;

  private NumberText() {}

  /** Whether the text is a whole number and nothing else: {@code 12}, {@code １２}. */
  static boolean isWhole(String text) {
    if (text.isEmpty() || text.length() > 5) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the text stands for a quantity: {@code >96}, {@code 1.57 (2022)}, {@code 12%}, {@code
   * —}.
   */
  static boolean isQuantity(String text) {
    if (text.isEmpty() || !mayOpen(text.charAt(0))) {
      return false;
    }
    String bare = text.length() > 2 * LONGEST ? text : Blanks.without(text);
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return false;
    }
    int at = 0;
    while (at < bare.length() && SIGNS.has(bare.charAt(at))) {
      at++;
    }
    if (at == bare.length()) {
      return true;
    }
    int digits = at;
    while (at < bare.length()
        && (Character.isDigit(bare.charAt(at)) || INNER.has(bare.charAt(at)))) {
      at++;
    }
    return at > digits && Character.isDigit(bare.charAt(digits)) && isUnit(bare, at);
  }

  /**
   * Whether the text is a year, which may well be the name of a column: {@code 2025}, {@code
   * 2025年}.
   */
  static boolean isYear(String text) {
    String bare = text.endsWith("年") ? text.substring(0, text.length() - 1).strip() : text;
    return bare.length() == 4 && isWhole(bare) && (bare.startsWith("19") || bare.startsWith("20"));
  }

  /**
   * Whether the text is a year, a month or a range of them: {@code 2025年}, {@code 1—6月}, {@code
   * 2015-2016年}.
   */
  static boolean isPeriod(String text) {
    if (isYear(text)) {
      return true;
    }
    String bare = Blanks.without(text);
    boolean unit =
        bare.length() > 1
            && bare.length() <= 12
            && "年月".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    for (int i = 0; unit && i < bare.length(); i++) {
      char c = bare.charAt(i);
      unit = Character.isDigit(c) || "-－—–~～至年月".indexOf(c) >= 0;
    }
    return unit;
  }

  private static boolean mayOpen(char c) {
    boolean han = c >= 0x4E00 && c <= 0x9FFF; // as nearly all cells of text begin
    return !han && (Character.isDigit(c) || SIGNS.has(c) || Blanks.isBlank(c));
  }

  private static boolean isUnit(String text, int at) {
    return text.length() - at <= LONGEST_UNIT || text.charAt(at) == '(' || text.charAt(at) == '（';
  }
}
