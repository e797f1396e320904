package gazette.mark;

import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.Digits;
import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.source.CharSet;

/** The number of an issue as it stands on its front: {@code 第2期（总第19期）}. */
final class IssueNumbers {
  private static final CharSet ORDINAL = CharSet.of("第");

  /** The longest number without 第 and 总: {@code 2016·12}. */
  private static final int LONGEST_BARE = 7;

  private IssueNumbers() {}

  /** Whether a line is the number or the year of an issue. */
  static boolean is(LineView line) {
    String bare = line.bare();
    boolean called =
        bare.length() <= LONGEST_BARE || line.mayHold(ORDINAL) || bare.indexOf('总') >= 0;
    return called && isNumber(bare);
  }

  /** The same of a text without blanks. */
  static boolean isNumber(String bare) {
    if (bare.length() == 4 && Digits.isDigit(bare.charAt(0))) {
      Numeral year = Numerals.at(bare, 0);
      return year != null && year.end() == 4 && year.value() / 100 >= 19 && year.value() < 2100;
    }
    if (isYearAndIssue(bare)) {
      return true;
    }
    String core = Words.isBracketed(bare) ? bare.substring(1, bare.length() - 1) : bare;
    if (core.startsWith("总号") || core.startsWith("总第") || core.startsWith("总期")) {
      return core.length() <= 14;
    }
    if (core.length() < bare.length() && core.indexOf("刊总第") > 0 && core.endsWith("期")) {
      return core.length() <= 16;
    }
    int whole = core.length() > 40 ? -1 : Math.max(core.indexOf("（总"), core.indexOf("(总"));
    if (whole > 0 && "）)".indexOf(core.charAt(core.length() - 1)) >= 0) {
      return isNumber(core.substring(0, whole));
    }
    return isNumbered(core);
  }

  /** {@code 2024年第2期}, {@code 2016年第9号}: a number behind 第, by itself or behind its year. */
  private static boolean isNumbered(String core) {
    char last = core.isEmpty() ? 0 : core.charAt(core.length() - 1);
    int number = core.indexOf('第') + 1;
    if (number == 0
        || core.indexOf('>') >= 0
        || Words.hasSentence(core)
        || core.indexOf('，') >= 0
        || number >= core.length()
        || Numerals.at(core, number) == null) {
      return false;
    }
    DateReading date = Dates.at(core, 0);
    if (last == '号') {
      return date != null
          && date.year() != null
          && date.month() == null
          && number == date.end() + 1;
    }
    if (date != null && date.year() != null && number == date.end() + 1 && isTotal(core)) {
      return true;
    }
    boolean leads = number == 1 || date != null || core.contains("公报") || core.contains("政报");
    return leads && core.indexOf('期') > 0 && (last == '期' || last == '）' || last == ')');
  }

  /** {@code 2016·5}. */
  private static boolean isYearAndIssue(String bare) {
    int dot = bare.length() > 5 && bare.length() <= LONGEST_BARE ? 4 : -1;
    if (dot < 0 || "·・•".indexOf(bare.charAt(dot)) < 0) {
      return false;
    }
    Numeral year = Numerals.at(bare, 0);
    Numeral issue = Numerals.at(bare, dot + 1);
    return year != null
        && year.end() == dot
        && year.value() / 100 >= 19
        && year.value() < 2100
        && issue != null
        && issue.end() == bare.length();
  }

  /** {@code 2021年第4号（总号：58）}: the number of the year, and that since the first. */
  private static boolean isTotal(String core) {
    int total = core.indexOf("号（总");
    total = total < 0 ? core.indexOf("号(总") : total;
    return total > 0 && "）)".indexOf(core.charAt(core.length() - 1)) >= 0;
  }
}
