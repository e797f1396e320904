package gazette.notation;

import gazette.source.Blanks;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * The page at the end of a line of the 目录: after a tab, dots or blanks, in brackets, or glued to
 * the title.
 */
public final class ContentsPages {
  private static final int MOST_DIGITS = 3;
  private static final CharSet LEADERS = CharSet.of(".…·/—-－﹒．⋯");

  private ContentsPages() {}

  /**
   * A page.
   *
   * @param value its number
   * @param start the index at which its leader begins, where the title ends
   */
  public record Page(int value, int start) {}

  /**
   * The page at the end of {@code 关于印发…的通知 ..... 14}, {@code 【大事记】25}, {@code …的批复………（5）} or {@code
   * …的决定　第7页}; null when there is none.
   */
  public static @Nullable Page at(String text) {
    Page framed = FramedPages.at(text);
    return framed == null ? plain(text) : framed;
  }

  private static @Nullable Page plain(String text) {
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
    if (from == end || end - from > MOST_DIGITS || from < 2 || isBehindYear(text, from)) {
      return null;
    }
    if (bracketed) {
      from--;
      return "（(".indexOf(text.charAt(from)) >= 0 && isLed(text.charAt(from - 1))
          ? new Page(value, leader(text, from))
          : null;
    }
    return isLed(text.charAt(from - 1)) ? new Page(value, leader(text, from)) : null;
  }

  /**
   * Behind the year of a document number stands its serial, cut from its 号 by the end of the line.
   */
  private static boolean isBehindYear(String text, int at) {
    if (at < 6 || "〕]］】".indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    for (int i = at - 5; i < at - 1; i++) {
      if (!Digits.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The page that is a whole line, {@code 12} or {@code （01）}; -1 when the line is none. */
  public static int alone(String text) {
    int from = Text.skipBlanks(text, 0);
    int end = Text.skipBlanksBack(text, text.length());
    if (end - from > 2
        && "（(".indexOf(text.charAt(from)) >= 0
        && "）)".indexOf(text.charAt(end - 1)) >= 0) {
      from++;
      end--;
    }
    return end > from && digits(text, from) == end ? value(text, from, end) : -1;
  }

  /**
   * The page before the title in {@code 7 关于表彰先进集体的决定}, its start the index at which the title
   * begins; null when there is none.
   */
  public static @Nullable Page ahead(String text) {
    int end = digits(text, 0);
    int title = Text.skipBlanks(text, end);
    if (end == 0 || title == end || title == text.length()) {
      return null;
    }
    char first = text.charAt(title);
    boolean counts = "年月日号个项条".indexOf(first) >= 0;
    return !counts && (first > 0x2E7F || Digits.isDigit(first))
        ? new Page(value(text, 0, end), title)
        : null;
  }

  /** The index at which the leader of {@code ……封二、封三} begins; -1 when the line ends otherwise. */
  public static int cover(String text) {
    int at = text.length();
    while (at > 2 && text.charAt(at - 2) == '封' && "面底一二三四".indexOf(text.charAt(at - 1)) >= 0) {
      at -= 2;
      if (at > 0 && "、，,—-".indexOf(text.charAt(at - 1)) >= 0) {
        at--;
      }
    }
    int start = at == text.length() ? -1 : leader(text, at);
    return start > 0 && start < at ? start : -1;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && at - from <= MOST_DIGITS && Digits.isDigit(text.charAt(at))) {
      at++;
    }
    return at - from > MOST_DIGITS ? from : at;
  }

  private static int value(String text, int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      value = value * 10 + Digits.value(text.charAt(i));
    }
    return value;
  }

  private static boolean isLed(char before) {
    if (Blanks.isBlank(before)
        || LEADERS.has(before) && before != '-' && before != '—' && before != '－') {
      return true;
    }
    return before > 0x2E7F && "第：—－".indexOf(before) < 0 || before == ')' || before == ']';
  }

  private static int leader(String text, int page) {
    int at = page;
    while (at > 0 && (Blanks.isBlank(text.charAt(at - 1)) || LEADERS.has(text.charAt(at - 1)))) {
      at--;
    }
    return at;
  }
}
