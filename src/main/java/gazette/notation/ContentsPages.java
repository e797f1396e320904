package gazette.notation;

import gazette.source.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The page at the end of a line of the 目录: after a tab, dots or blanks, in brackets, or glued to
 * the title.
 */
public final class ContentsPages {
  private static final int MOST_DIGITS = 3;
  private static final String LEADERS = ".…·/—-－﹒．⋯";

  private ContentsPages() {}

  /**
   * A page.
   *
   * @param value its number
   * @param start the index at which its leader begins, where the title ends
   */
  public record Page(int value, int start) {}

  /**
   * The page at the end of {@code 关于印发…的通知 ..... 14}, {@code 【大事记】25} or {@code …的批复………（5）}; null
   * when there is none.
   */
  public static @Nullable Page at(String text) {
    int end = text.length();
    boolean bracketed = end > 3 && "）)".indexOf(text.charAt(end - 1)) >= 0;
    end -= bracketed ? 1 : 0;
    int from = end;
    int value = 0;
    int unit = 1;
    while (from > 0 && end - from <= MOST_DIGITS && Digits.isDigit(text.charAt(from - 1))) {
      from--;
      value += unit * Digits.value(text.charAt(from));
      unit *= 10;
    }
    if (from == end || end - from > MOST_DIGITS || from < 2) {
      return null;
    }
    if (bracketed) {
      from--;
      return "（(".indexOf(text.charAt(from)) >= 0 && isLed(text.charAt(from - 1), true)
          ? new Page(value, leader(text, from))
          : null;
    }
    return isLed(text.charAt(from - 1), false) ? new Page(value, leader(text, from)) : null;
  }

  private static boolean isLed(char before, boolean bracketed) {
    if (Blanks.isBlank(before)
        || LEADERS.indexOf(before) >= 0 && before != '-' && before != '—' && before != '－') {
      return true;
    }
    if (bracketed) {
      return before == '）' || before == ')';
    }
    return before > 0x2E7F && "第：—－".indexOf(before) < 0 || before == ')' || before == ']';
  }

  private static int leader(String text, int page) {
    int at = page;
    while (at > 0
        && (Blanks.isBlank(text.charAt(at - 1)) || LEADERS.indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }
}
