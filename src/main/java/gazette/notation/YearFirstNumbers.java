package gazette.notation;

import gazette.source.Blanks;
import gazette.source.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the document numbers of the fifties and some later ones, which put the year first: {@code
 * 〔57〕清农字第14号}.
 */
final class YearFirstNumbers {
  private static final int LONGEST_CODE = 8;
  private static final int LONGEST_SERIAL = 5;

  /** Courts number their cases so too: {@code 〔2012〕清民初字第12号}. */
  private static final WordSet CASES = WordSet.of("初字", "终字", "再字", "执字", "申字");

  private YearFirstNumbers() {}

  /**
   * The number whose code begins at an index, behind the bracket of its year; null when none does.
   *
   * @param bracket the index of the opening bracket
   */
  static @Nullable NumberReading read(String text, int bracket, int year, int from) {
    int end = from;
    while (end - from <= LONGEST_CODE
        && Text.isHan(Text.at(text, end))
        && text.charAt(end) != '字') {
      end++;
    }
    if (end == from || Text.at(text, end) != '字' || CASES.ends(text, end + 1)) {
      return null;
    }
    int i = Text.skipBlanks(text, end + 1);
    boolean ordinal = Text.at(text, i) == '第';
    Numeral serial = Numerals.at(text, ordinal ? Text.skipBlanks(text, i + 1) : i);
    if (serial == null || serial.end() - i > LONGEST_SERIAL + 2) {
      return null;
    }
    int mark = Text.skipBlanks(text, serial.end());
    if (!Text.isOneOf(Text.at(text, mark), "号號")) {
      return null;
    }
    String code = Blanks.without(text.substring(from, end + 1));
    return DocumentNumbers.reading(text, bracket, mark + 1, code, year, serial.value());
  }
}
