package gazette.notation;

import gazette.notation.Numeral.Form;
import gazette.source.Blanks;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in all the forms of official texts: {@code 2021年10月24日}, {@code ２０１８年４月１０日}, {@code
 * 二○一八年四月十日}, {@code 2023-06-30}, with blanks between their parts; months, years and days alone
 * too.
 */
public final class Dates {
  /** The characters that part the figures of a date: {@code 2021-11-05}, {@code 2021．11．5}. */
  public static final String FIGURE_SEPARATORS = "-/.－／．–";

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST = 64;
  private static final CharSet SEPARATORS = CharSet.of(FIGURE_SEPARATORS);

  private Dates() {}

  /**
   * The date or part of a date that starts at the index: {@code 2021年11月} gives year and month;
   * else null.
   */
  public static @Nullable DateReading at(String text, int from) {
    Numeral first = Numerals.at(text, from);
    if (first == null) {
      return null;
    }
    int unit = Text.skipBlanks(text, first.end());
    return switch (Text.at(text, unit)) {
      case '年' -> isYear(first, from) ? afterYear(text, first.value(), unit + 1) : null;
      case '月' -> isShort(first, from) ? afterMonth(text, null, first.value(), unit + 1) : null;
      case '日' ->
          isShort(first, from) ? new DateReading(null, null, first.value(), unit + 1) : null;
      default -> isYear(first, from) ? separated(text, first) : null;
    };
  }

  /**
   * The date when the text is nothing but a complete one; blanks anywhere and a closing 。 are
   * allowed, a lost 日 too: {@code 2018年11月 12 日}. Its {@code end} is the length of the text. Null
   * otherwise; an impossible date is returned, but has no {@code iso()}.
   */
  public static @Nullable DateReading whole(String text) {
    int end = end(text);
    int start = Text.skipBlanks(text, 0);
    if (end <= start || !canBegin(text.charAt(start)) || !canEnd(text.charAt(end - 1))) {
      return null;
    }
    if (end - start > LONGEST) {
      return null;
    }
    DateReading date = compactWhole(Blanks.without(text.substring(start, end)));
    return date == null
        ? null
        : new DateReading(date.year(), date.month(), date.day(), text.length());
  }

  /**
   * The last of complete dates that stand side by side, as below organs that sign side by side:
   * {@code 2022年5月9日　　　2022年5月9日}; null when the text is anything else, one date included.
   */
  public static @Nullable DateReading sideBySide(String text) {
    if (text.isEmpty() || !canBegin(text.charAt(0)) || !canEnd(Text.at(text, end(text) - 1))) {
      return null;
    }
    DateReading last = null;
    int from = 0;
    int gap = gap(text, 0);
    while (gap > 0) {
      last = whole(text.substring(from, gap));
      if (last == null) {
        return null;
      }
      from = Text.skipBlanks(text, gap);
      gap = gap(text, from);
    }
    return last == null ? null : whole(text.substring(from));
  }

  /** The index after the last character but blanks and a closing 。. */
  private static int end(String text) {
    int end = Text.skipBlanksBack(text, text.length());
    return Text.at(text, end - 1) == '。' ? Text.skipBlanksBack(text, end - 1) : end;
  }

  /** The index from which on at least two blanks stand; -1 when there are none. */
  private static int gap(String text, int from) {
    boolean behindBlank = false;
    for (int i = from; i < text.length(); i++) {
      boolean blank = Blanks.isBlank(text.charAt(i));
      if (blank && behindBlank) {
        return i - 1;
      }
      behindBlank = blank;
    }
    return -1;
  }

  /**
   * The days of a chronicle entry (大事记) that start at the index: {@code 4日至5日}, {@code 6月上旬},
   * {@code 同日}; null when none do.
   */
  public static @Nullable DateRange rangeAt(String text, int from) {
    return DateRanges.at(text, from);
  }

  private static boolean canBegin(char c) {
    return Digits.isDigit(c) || Numerals.isChinese(c);
  }

  private static boolean canEnd(char c) {
    return Text.isOneOf(c, "日号號") || canBegin(c);
  }

  private static @Nullable DateReading compactWhole(String text) {
    DateReading date = at(text, 0);
    if (date == null) {
      return eightDigits(text);
    }
    if (date.day() == null && date.month() != null && date.year() != null) {
      Numeral day = Numerals.at(text, date.end());
      return day != null && day.end() == text.length() && isShort(day, date.end())
          ? new DateReading(date.year(), date.month(), day.value(), day.end())
          : null;
    }
    return date.isComplete() && date.end() == text.length() ? date : null;
  }

  /** A date whose 年, 月 and 日 the scan lost: {@code 20171116}. */
  private static @Nullable DateReading eightDigits(String text) {
    Numeral all = text.length() == 8 ? Numerals.at(text, 0) : null;
    if (all == null || all.form() != Form.DIGITS || all.end() != 8) {
      return null;
    }
    int value = all.value();
    DateReading date = new DateReading(value / 10_000, value / 100 % 100, value % 100, 8);
    return value / 10_000 >= FIRST_YEAR && value / 10_000 <= LAST_YEAR && date.isPossible()
        ? date
        : null;
  }

  private static DateReading afterYear(String text, int year, int end) {
    int from = Text.skipBlanks(text, end);
    Numeral month = Numerals.at(text, from);
    if (month != null && isShort(month, from)) {
      int unit = Text.skipBlanks(text, month.end());
      if (Text.at(text, unit) == '月') {
        return afterMonth(text, year, month.value(), unit + 1);
      }
    }
    return new DateReading(year, null, null, end);
  }

  private static DateReading afterMonth(String text, @Nullable Integer year, int month, int end) {
    int from = Text.skipBlanks(text, end);
    Numeral day = Numerals.at(text, from);
    if (day != null && isShort(day, from)) {
      int unit = Text.skipBlanks(text, day.end());
      if (Text.isOneOf(Text.at(text, unit), "日号號")) {
        return new DateReading(year, month, day.value(), unit + 1);
      }
    }
    return new DateReading(year, month, null, end);
  }

  private static @Nullable DateReading separated(String text, Numeral year) {
    char separator = Text.at(text, year.end());
    if (!SEPARATORS.has(separator) || !Digits.isDigitAt(text, year.end() + 1)) {
      return null;
    }
    Numeral month = Numerals.at(text, year.end() + 1);
    if (month == null
        || !isShort(month, year.end() + 1)
        || Text.at(text, month.end()) != separator
        || !Digits.isDigitAt(text, month.end() + 1)) {
      return null;
    }
    Numeral day = Numerals.at(text, month.end() + 1);
    return day == null || !isShort(day, month.end() + 1)
        ? null
        : new DateReading(year.value(), month.value(), day.value(), day.end());
  }

  /** Four digits, in figures or digit by digit in Chinese: {@code 二十} is no year. */
  private static boolean isYear(Numeral number, int from) {
    return number.end() - from == 4
        && (number.form() == Form.DIGITS || number.form() == Form.POSITIONAL)
        && number.value() >= FIRST_YEAR
        && number.value() <= LAST_YEAR;
  }

  /** At most two figures, or a Chinese number below one hundred. */
  static boolean isShort(Numeral number, int from) {
    return number.value() < 100 && (number.form() != Form.DIGITS || number.end() - from <= 2);
  }
}
