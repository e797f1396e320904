package gazette.list;

import gazette.notation.DateRange;
import gazette.notation.DateRange.Precision;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.Digits;
import gazette.notation.Numeral;
import gazette.notation.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * The year and months that a title or heading of a chronicle (大事记) gives to the entries below it:
 * {@code （2018年1月—3月）}, {@code 7月}, {@code 2018年}, {@code 2024年第一季度}.
 *
 * @param year null when not printed
 * @param first the first month, 1 to 12; null when none is printed
 * @param last the last month, the same as the first of a single one
 */
record MonthHeading(@Nullable Integer year, @Nullable Integer first, @Nullable Integer last) {
  private static final int LONGEST = 28;
  private static final String OPENING = "（(【［[〔";
  private static final String CLOSING = "）)】］]〕";

  /**
   * The first brackets are round; {@code 【6月1日】} is the date of an entry, {@code （6月1日—30日）} a
   * heading.
   */
  private static final int ROUND = 2;

  /** The heading when the text is nothing else; null otherwise. */
  static @Nullable MonthHeading whole(String text) {
    int from = Chars.start(text);
    int to = Chars.end(text);
    if (to <= from || to - from > LONGEST) {
      return null;
    }
    int bracket = OPENING.indexOf(text.charAt(from));
    if (bracket >= 0 && text.charAt(to - 1) == CLOSING.charAt(bracket)) {
      return within(text.substring(from + 1, to - 1), bracket < ROUND);
    }
    return bracket >= 0 || !canOpen(text.charAt(from))
        ? null
        : within(text.substring(from, to), false);
  }

  /**
   * The first year or month printed anywhere in a title: {@code 2021年7-9月区政府大事记}; null when there
   * is none.
   */
  static @Nullable MonthHeading inside(String title) {
    for (int i = 0; i < title.length(); i++) {
      boolean number = canOpen(title.charAt(i)) && (i == 0 || !canOpen(title.charAt(i - 1)));
      MonthHeading heading = number ? at(title, i).heading : null;
      if (heading != null) {
        return heading;
      }
    }
    return null;
  }

  private static boolean canOpen(char c) {
    return Digits.isDigit(c)
        || Numerals.isChinese(c)
        || c == '第'
        || c == '元'
        || c == '上'
        || c == '下';
  }

  private static @Nullable MonthHeading within(String text, boolean daysToo) {
    Reading reading = at(text, Chars.skip(text, 0));
    boolean all = Chars.skip(text, reading.end) >= text.length();
    return all && (reading.kind == Kind.MONTHS || daysToo && reading.kind == Kind.DAYS)
        ? reading.heading
        : null;
  }

  /** What a heading names. */
  private enum Kind {
    MONTHS,
    DAYS,
    ONE_DAY
  }

  /** A heading and the index after it. */
  private record Reading(@Nullable MonthHeading heading, int end, Kind kind) {
    static final Reading NONE = new Reading(null, 0, Kind.ONE_DAY);
  }

  private static Reading at(String text, int from) {
    DateRange range = Dates.rangeAt(text, from);
    if (range != null) {
      return ofRange(range);
    }
    DateReading date = Dates.at(text, from);
    if (date == null) {
      return season(text, from, null);
    }
    if (date.year() == null || date.month() != null) {
      return Reading.NONE;
    }
    int next = Chars.skip(text, date.end());
    Reading season = season(text, next, date.year());
    return season.heading != null
        ? season
        : new Reading(
            new MonthHeading(date.year(), null, null), afterDegree(text, next), Kind.MONTHS);
  }

  private static int afterDegree(String text, int index) {
    return Chars.at(text, index) == '度' ? index + 1 : index;
  }

  private static Reading ofRange(DateRange range) {
    Integer first = range.fromMonth();
    if (first == null || first < 1 || first > 12) {
      return Reading.NONE;
    }
    Integer last = range.toMonth() == null ? first : range.toMonth();
    return new Reading(new MonthHeading(range.fromYear(), first, last), range.end(), kindOf(range));
  }

  private static Kind kindOf(DateRange range) {
    if (range.precision() == Precision.MONTH) {
      return Kind.MONTHS;
    }
    boolean one = range.fromDay() != null && range.fromDay().equals(range.toDay());
    boolean sameMonth = range.toMonth() == null || range.toMonth().equals(range.fromMonth());
    return one && sameMonth ? Kind.ONE_DAY : Kind.DAYS;
  }

  /** 上半年, 下半年, 第一季度, 元月. */
  private static Reading season(String text, int from, @Nullable Integer year) {
    if (text.startsWith("元月", from)) {
      return new Reading(new MonthHeading(year, 1, 1), from + 2, Kind.MONTHS);
    }
    if (text.startsWith("上半年", from) || text.startsWith("下半年", from)) {
      int first = text.charAt(from) == '上' ? 1 : 7;
      return new Reading(new MonthHeading(year, first, first + 5), from + 3, Kind.MONTHS);
    }
    int number = text.startsWith("第", from) ? from + 1 : from;
    Numeral quarter = Numerals.at(text, number);
    if (quarter == null || quarter.value() < 1 || quarter.value() > 4) {
      return Reading.NONE;
    }
    int unit = Chars.skip(text, quarter.end());
    int first = quarter.value() * 3 - 2;
    return text.startsWith("季度", unit)
        ? new Reading(new MonthHeading(year, first, first + 2), unit + 2, Kind.MONTHS)
        : Reading.NONE;
  }
}
