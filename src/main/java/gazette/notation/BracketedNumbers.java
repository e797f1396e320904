package gazette.notation;

import gazette.source.Blanks;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document number around the bracket of its year: {@code 清政发〔2018〕8号}, {@code
 * 清政发[2018]第008号}.
 */
final class BracketedNumbers {
  /** Brackets that hold little else than the year of a number, then those that hold anything. */
  private static final String OPENING = "〔[［【﹝〖{｛（(﹙「『«„“‟<＜〈‹《";

  private static final CharSet OPENS = CharSet.of(OPENING);
  private static final CharSet CLOSING = CharSet.of("〕]］】﹞〗}｝）)﹚」』»‟”„>＞〉›》");
  private static final int SURE = 7;
  private static final CharSet SURE_CLOSING = CharSet.of("〕］】﹞");

  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST_SERIAL = 5;

  private BracketedNumbers() {}

  /** The number whose year stands in the bracket at the index; null when none does. */
  static @Nullable NumberReading around(String text, int bracket) {
    char c = text.charAt(bracket);
    if (!OPENS.has(c)) {
      return SURE_CLOSING.has(c) ? withoutOpening(text, bracket) : null;
    }
    Numeral year = year(text, Text.skipBlanks(text, bracket + 1));
    if (year == null) {
      return null;
    }
    int i = Text.skipBlanks(text, year.end());
    boolean closed = CLOSING.has(Text.at(text, i));
    int kind = OPENING.indexOf(c);
    if (!closed && kind >= SURE) {
      return null;
    }
    boolean first = closed && (kind < SURE || year.end() - bracket == 3);
    NumberReading before = first ? YearFirstNumbers.read(text, bracket, year.value(), i + 1) : null;
    if (before != null) {
      return before;
    }
    int agencyEnd = Text.skipBlanksBack(text, bracket);
    int start = AgencyCodes.start(text, agencyEnd);
    boolean form = start < agencyEnd && AgencyCodes.isForm(text.charAt(agencyEnd - 1));
    return closed
        ? closed(text, start, agencyEnd, year.value(), i + 1, new Trust(kind < SURE, form))
        : damaged(text, start, agencyEnd, year.value(), i, form);
  }

  /** The opening bracket is lost: {@code 清政办发2018〕46号}. */
  private static @Nullable NumberReading withoutOpening(String text, int close) {
    int from = close;
    while (from > close - 4 && Digits.isDigitAt(text, from - 1)) {
      from--;
    }
    Numeral year = from == close - 4 ? year(text, from) : null;
    int start = year == null ? from : AgencyCodes.start(text, from);
    return year == null || start == from || !AgencyCodes.isForm(text.charAt(from - 1))
        ? null
        : closed(text, start, from, year.value(), close + 1, new Trust(true, false));
  }

  /**
   * What speaks for a number: brackets that are sure to hold its year, a code that ends as codes
   * do.
   */
  private record Trust(boolean bracket, boolean form) {}

  private static @Nullable NumberReading closed(
      String text, int start, int agencyEnd, int year, int from, Trust trust) {
    int i = Text.skipBlanks(text, from);
    if (Text.at(text, i) == '第') {
      i = Text.skipBlanks(text, i + 1);
    }
    Numeral serial = serial(text, i);
    int mark = Text.skipBlanks(text, serial == null ? i : serial.end());
    boolean marked = Text.isOneOf(Text.at(text, mark), "号號");
    boolean plausible =
        serial != null && marked
            ? trust.bracket || trust.form || isShortCode(text, start, agencyEnd)
            : trust.bracket && trust.form;
    if (!plausible || start == agencyEnd && !trust.bracket) {
      return null;
    }
    int end = marked ? mark + 1 : serial == null ? from : suffixEnd(text, serial.end());
    return DocumentNumbers.reading(
        text,
        start,
        end,
        agency(text, start, agencyEnd),
        year,
        serial == null ? null : serial.value());
  }

  /** The end of a serial with a sub-number, {@code 8-1号}; else the index itself. */
  private static int suffixEnd(String text, int end) {
    int last = Digits.end(text, end + 1);
    boolean suffix = Text.isOneOf(Text.at(text, end), "-－—") && last > end + 1;
    return suffix && Text.isOneOf(Text.at(text, last), "号號") ? last + 1 : end;
  }

  /** The closing bracket is lost: {@code 清政办发〔201746} has the serial 46. */
  private static @Nullable NumberReading damaged(
      String text, int start, int agencyEnd, int year, int from, boolean form) {
    Numeral serial = serial(text, from);
    if (!form || serial == null) {
      return null;
    }
    int mark = Text.skipBlanks(text, serial.end());
    int end = Text.isOneOf(Text.at(text, mark), "号號") ? mark + 1 : serial.end();
    return DocumentNumbers.reading(
        text, start, end, agency(text, start, agencyEnd), year, serial.value());
  }

  private static @Nullable String agency(String text, int start, int end) {
    return start == end ? null : Blanks.without(text.substring(start, end));
  }

  /** In round brackets a code without a usual ending must be short and no name of a place. */
  private static boolean isShortCode(String text, int start, int end) {
    return end - start >= 2
        && end - start <= 6
        && !Text.isOneOf(text.charAt(end - 1), "年市县区省镇乡村路街楼期版号");
  }

  /**
   * Four digits with blanks between them and 年 after them, {@code 2 018}, or digit by digit in
   * Chinese.
   */
  private static @Nullable Numeral year(String text, int from) {
    int value = 0;
    int digits = 0;
    int i = from;
    while (digits < 4) {
      char c = Text.at(text, i);
      if (digits == 2 && CLOSING.has(c)) {
        return new Numeral(value < 49 ? 2000 + value : 1900 + value, i, Numeral.Form.DIGITS);
      }
      int digit = Digits.isDigit(c) ? Digits.value(c) : yearDigit(c, digits);
      if (digit >= 0) {
        value = value * 10 + digit;
        digits++;
      } else if (!Text.isBlankAt(text, i) || digits == 0 || i - from > 8) {
        return null;
      }
      i++;
    }
    if (value < FIRST_YEAR || value > LAST_YEAR) {
      return null;
    }
    int unit = Text.skipBlanks(text, i);
    return new Numeral(value, Text.at(text, unit) == '年' ? unit + 1 : i, Numeral.Form.DIGITS);
  }

  private static int yearDigit(char c, int place) {
    return place > 0 && Text.isOneOf(c, "OoＯｏ") ? 0 : Numerals.digit(c);
  }

  private static @Nullable Numeral serial(String text, int from) {
    Numeral serial = Numerals.at(text, from);
    return serial == null || serial.end() - from > LONGEST_SERIAL ? null : serial;
  }
}
