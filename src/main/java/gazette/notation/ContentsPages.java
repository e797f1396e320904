package gazette.notation;

import gazette.source.Blanks;

/** The page at the end of a line of the 目录: after a tab, dots or blanks, or glued to the title. */
public final class ContentsPages {
  private static final int MOST_DIGITS = 3;

  private ContentsPages() {}

  /**
   * The index at which the page begins: of {@code 关于印发…的通知 .....	14} and of {@code 【大事记】25}; -1 when the text ends in no
   * page.
   */
  public static int from(String text) {
    int from = text.length();
    while (from > 0 && Digits.isDigit(text.charAt(from - 1))) {
      from--;
    }
    int digits = text.length() - from;
    if (digits == 0 || digits > MOST_DIGITS || from < 2) {
      return -1;
    }
    char before = text.charAt(from - 1);
    boolean led = Blanks.isBlank(before) || ".…·/".indexOf(before) >= 0;
    boolean glued = before > 0x2E7F && "第：—－".indexOf(before) < 0 || before == ')' || before == ']';
    return led || glued ? from : -1;
  }
}
