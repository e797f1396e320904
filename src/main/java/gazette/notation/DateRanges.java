package gazette.notation;

import gazette.notation.DateRange.Precision;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/** Reads the dates that open the entries of a chronicle (大事记). */
final class DateRanges {
  private static final CharSet DASHES = CharSet.of("-–—―－‑−~～〜∼─至到");
  private static final String THIRDS = "上中下";

  /** The characters with which a date can begin. */
  private static final CharSet FIRSTS = CharSet.of("同当是本月" + THIRDS + Numerals.OPENERS);

  private static final CharSet LAST_OF_MONTH = CharSet.of("底末");
  private static final int END_OF_MONTH = 31;
  private static final int LONGEST_LIST = 8;

  private DateRanges() {}

  /**
   * One end of a range; {@code bare} is a number whose unit stands after the other end ({@code
   * 8-10日}).
   */
  private record Point(
      @Nullable Integer year,
      @Nullable Integer month,
      int first,
      int last,
      Precision precision,
      int end,
      boolean bare) {}

  static @Nullable DateRange at(String text, int from) {
    if (!FIRSTS.has(Text.at(text, from))) {
      return null;
    }
    DateRange same = sameAsAbove(text, from);
    if (same != null) {
      return same;
    }
    Point left = point(text, from);
    if (left == null) {
      return null;
    }
    Point day = left.precision == Precision.MONTH ? dayOf(text, left) : null;
    Point right = day == null ? null : afterDash(text, day);
    if (day != null && right != null) {
      return range(day, right, from);
    }
    right = afterDash(text, left);
    if (right != null) {
      return range(left, right, from);
    }
    return left.bare || isSpanOfTime(text, left) ? null : range(left, left, from);
  }

  private static @Nullable DateRange sameAsAbove(String text, int from) {
    if (!Text.isOneOf(Text.at(text, from), "同当是本")) {
      return null;
    }
    int unit = Text.skipBlanks(text, from + 1);
    if (Text.at(text, unit) == '日') {
      return new DateRange(null, null, null, null, null, null, Precision.SAME_DAY, from, unit + 1);
    }
    if (Text.at(text, unit) != '月') {
      return null;
    }
    Point third = third(text, null, null, unit + 1);
    return third != null
        ? range(third, third, from)
        : new DateRange(
            null, null, 1, null, null, END_OF_MONTH, Precision.SAME_MONTH, from, unit + 1);
  }

  private static DateRange range(Point left, Point right, int from) {
    boolean months = left.bare && right.precision == Precision.MONTH;
    Precision precision = left.precision == right.precision ? left.precision : Precision.DEKAD;
    return new DateRange(
        left.year,
        months ? Integer.valueOf(left.first) : left.month,
        months ? 1 : left.first,
        right.year,
        right.month,
        right.last,
        months ? Precision.MONTH : precision,
        from,
        right.end);
  }

  private static @Nullable Point point(String text, int from) {
    char c = Text.at(text, from);
    if (Text.isOneOf(c, "上中下月")) {
      return third(text, null, null, c == '月' ? from + 1 : from);
    }
    DateReading date = Dates.at(text, from);
    if (date == null) {
      return bare(text, from);
    }
    if (date.day() != null) {
      int day = date.day();
      return new Point(date.year(), date.month(), day, day, Precision.DAY, date.end(), false);
    }
    if (date.month() == null) {
      return monthOf(text, date);
    }
    Point third = third(text, date.year(), date.month(), date.end());
    return third != null ? third : month(text, date);
  }

  /** The first day in {@code 1月15~17日}, whose 日 stands after the second. */
  private static @Nullable Point dayOf(String text, Point month) {
    Point day = bare(text, Text.skipBlanks(text, month.end));
    return day == null
        ? null
        : new Point(month.year, month.month, day.first, day.last, Precision.DAY, day.end, true);
  }

  /** The first month in {@code 2013年4—6月}, whose 月 stands after the second. */
  private static @Nullable Point monthOf(String text, DateReading year) {
    Point month = bare(text, Text.skipBlanks(text, year.end()));
    Point last = month == null ? null : afterDash(text, month);
    return month == null || last == null || last.precision != Precision.MONTH
        ? null
        : new Point(year.year(), null, month.first, month.last, Precision.DAY, month.end, true);
  }

  private static Point month(String text, DateReading date) {
    int end = Text.at(text, date.end()) == '份' ? date.end() + 1 : date.end();
    return new Point(date.year(), date.month(), 1, END_OF_MONTH, Precision.MONTH, end, false);
  }

  /** 上旬, 中旬, 下旬 and the beginning or end of a month, {@code 初} and {@code 底}, after 月. */
  private static @Nullable Point third(
      String text, @Nullable Integer year, @Nullable Integer month, int from) {
    int i = Text.skipBlanks(text, from);
    char c = Text.at(text, i);
    boolean afterMonth = Text.at(text, from - 1) == '月';
    if (afterMonth && c == '初') {
      return new Point(year, month, 1, 10, Precision.DEKAD, i + 1, false);
    }
    if (afterMonth && LAST_OF_MONTH.has(c)) {
      return new Point(year, month, 21, END_OF_MONTH, Precision.DEKAD, i + 1, false);
    }
    int first = THIRDS.indexOf(c);
    if (c == '\0' || first < 0) {
      return null;
    }
    int next = THIRDS.indexOf(Text.at(text, i + 1));
    int last = next > first ? next : first;
    int unit = Text.skipBlanks(text, last == first ? i + 1 : i + 2);
    if (Text.at(text, unit) != '旬') {
      return null;
    }
    int lastDay = last == 2 ? END_OF_MONTH : last * 10 + 10;
    return new Point(year, month, first * 10 + 1, lastDay, Precision.DEKAD, unit + 1, false);
  }

  private static @Nullable Point bare(String text, int from) {
    Numeral number = Numerals.at(text, from);
    return number == null || !Dates.isShort(number, from)
        ? null
        : new Point(null, null, number.value(), number.value(), Precision.DAY, number.end(), true);
  }

  /**
   * The second end of a range, or the last of listed days: {@code 8、9、10日}; null when there is
   * none.
   */
  private static @Nullable Point afterDash(String text, Point left) {
    Point last = next(text, left);
    for (int listed = 2; last != null && listed < LONGEST_LIST; listed++) {
      Point more = last.precision == Precision.DAY && isList(text, last) ? next(text, last) : null;
      if (more == null) {
        break;
      }
      last = more;
    }
    return last == null || last.bare || isSpanOfTime(text, last) ? null : last;
  }

  private static boolean isList(String text, Point point) {
    return Text.isOneOf(Text.at(text, Text.skipBlanks(text, point.end)), "、和");
  }

  /** The day, third or month after a dash or after 、, where days must go on: {@code 3日、4日}. */
  private static @Nullable Point next(String text, Point left) {
    int dash = Text.skipBlanks(text, left.end);
    char c = Text.at(text, dash);
    boolean list = isList(text, left);
    boolean misread = c == '一' && Digits.isDigitAt(text, dash + 1);
    if (!list && !misread && !DASHES.has(c)) {
      return null;
    }
    int after = c == '—' && Text.at(text, dash + 1) == '—' ? dash + 2 : dash + 1;
    Point right = point(text, Text.skipBlanks(text, after));
    if (right == null || left.precision == Precision.MONTH && right.month == null) {
      return null;
    }
    boolean follows = right.month == null && right.first > left.first;
    return right.bare && !list || list && !follows ? null : right;
  }

  /** {@code 10日内} and {@code 3月以来} say how long, not when. */
  private static boolean isSpanOfTime(String text, Point point) {
    return Text.isOneOf(Text.at(text, point.end), "内以");
  }
}
