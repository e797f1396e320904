package gazette.notation;

import gazette.notation.Numeral.Form;
import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads 1. （1） 1.1 and a bare 1: the numbers in figures. */
final class ArabicMarkers {
  private static final int DEEPEST = 6;
  private static final String POINTS = ".．﹒";
  private static final CharSet SEPARATORS = CharSet.of(POINTS + "、");
  private static final CharSet WEAK_SEPARATORS = CharSet.of("，,。·：:");
  private static final CharSet PERCENT = CharSet.of("%％‰");
  private static final CharSet OPENING = CharSet.of("（(");
  private static final CharSet CLOSING = CharSet.of("）)");

  /** Measures of decimal fractions: {@code 1.5亿元}. */
  private static final String[] MEASURES = {
    "亿", "万", "%", "％", "‰", "℃", "元", "吨", "倍", "个百分点", "公里", "公斤", "公顷", "平方", "立方", "米", "克",
    "升", "千米", "千克", "千瓦", "毫米", "毫克", "毫升", "微米", "微克", "厘米", "兆", "度", "亩", "折"
  };

  /** Measures of whole numbers: after {@code 17.35} they speak for the item 17 and its text 35岁. */
  private static final CharSet COUNTS = CharSet.of("岁个名户年月日次人家项件条");

  /** What follows a bare number that counts or dates. */
  private static final CharSet UNITS = CharSet.of("年月日号时秒天周岁个级期位名户套台辆页册卷版届批类种");

  private ArabicMarkers() {}

  static @Nullable UnitMarker arabic(Style style, String text, int at, @Nullable Numeral number) {
    char c = Text.at(text, at);
    if (c >= '⒈' && c <= '⒛') {
      return one(style, c - '⒈' + 1, at, at + 1, false);
    }
    if (number == null || !isPlain(text, at, number, 3)) {
      return null;
    }
    int separator = Text.skipBlanks(text, number.end());
    char sign = Text.at(text, separator);
    char next = Text.at(text, separator + 1);
    if (WEAK_SEPARATORS.has(sign)) {
      return Digits.isDigit(next) ? null : one(style, number.value(), at, separator + 1, true);
    }
    if (!SEPARATORS.has(sign)
        || isPercentage(text, separator + 1) && isFraction(text, separator + 1)) {
      return null;
    }
    boolean weak =
        sign == '、' ? isNext(text, number.value(), separator + 1) : isFraction(text, separator + 1);
    return one(style, number.value(), at, separator + 1, weak);
  }

  static @Nullable UnitMarker inBrackets(
      Style style, String text, int at, @Nullable Numeral number) {
    char open = Text.at(text, at);
    if (open >= '⑴' && open <= '⒇') {
      int end = OrdinalMarkers.separatorEnd(text, at + 1);
      return one(style, open - '⑴' + 1, at, end, false);
    }
    int from = OPENING.has(open) ? Text.skipBlanks(text, at + 1) : at;
    if (number == null || !isPlain(text, from, number, 3)) {
      return null;
    }
    int close = Text.skipBlanks(text, number.end());
    if (!CLOSING.has(Text.at(text, close))) {
      return null;
    }
    boolean weak = OrdinalMarkers.isReference(text, close + 1);
    int end = weak ? close + 1 : OrdinalMarkers.separatorEnd(text, close + 1);
    return one(style, number.value(), at, end, weak);
  }

  static @Nullable UnitMarker decimal(Style style, String text, int at, @Nullable Numeral number) {
    if (number == null
        || !Text.isOneOf(Text.at(text, number.end()), POINTS)
        || !Digits.isDigitAt(text, number.end() + 1)
        || !isPlain(text, at, number, 2)) {
      return null;
    }
    List<Integer> path = new ArrayList<>();
    path.add(number.value());
    int end = number.end();
    while (path.size() < DEEPEST && Text.isOneOf(Text.at(text, end), POINTS)) {
      Numeral part = number(text, end + 1, 2);
      if (part == null) {
        break;
      }
      path.add(part.value());
      end = part.end();
    }
    if (path.size() < 2
        || isPercentage(text, end)
        || Digits.isDigitAt(text, end)
        || Digits.isDigitAt(text, end + 1) && Text.isOneOf(Text.at(text, end), POINTS)) {
      return null;
    }
    boolean weak =
        Text.skipBlanks(text, end) == text.length()
            || isMeasure(text, end)
            || COUNTS.has(Text.at(text, end));
    int last = SEPARATORS.has(Text.at(text, end)) ? end + 1 : end;
    return new UnitMarker(style, path.get(path.size() - 1), path, at, last, weak);
  }

  static @Nullable UnitMarker bare(Style style, String text, int at, @Nullable Numeral number) {
    if (number == null
        || !isPlain(text, at, number, 2)
        || !Text.isBlankAt(text, number.end())
        || Text.at(text, number.end()) == '\t') {
      return null;
    }
    int after = Text.skipBlanks(text, number.end());
    char next = Text.at(text, after);
    boolean words = Text.isHan(next) || next == '“' || next == '《';
    return words && !UNITS.has(next) && !isMeasure(text, after) && !Numerals.isChinese(next)
        ? one(style, number.value(), at, number.end(), true)
        : null;
  }

  /** A number in figures without a leading zero, of at most so many digits. */
  private static @Nullable Numeral number(String text, int at, int digits) {
    Numeral number = Digits.isDigitAt(text, at) ? Numerals.at(text, at) : null;
    return number == null || !isPlain(text, at, number, digits) ? null : number;
  }

  private static boolean isPlain(String text, int at, Numeral number, int digits) {
    return number.end() - at <= digits
        && number.form() == Form.DIGITS
        && Digits.value(text.charAt(at)) != 0;
  }

  /**
   * Whether the digits from the index are a fraction with its measure, {@code 5亿元}, or have a
   * leading zero.
   */
  private static boolean isFraction(String text, int from) {
    int end = Digits.end(text, from);
    boolean round = end - from > 2 && Digits.value(text.charAt(end - 1)) == 0;
    if (end == from || round) {
      return false;
    }
    return text.charAt(from) == '0'
        || end == text.length()
        || isMeasure(text, Text.skipBlanks(text, end))
        || Text.isOneOf(Text.at(text, end), POINTS) && Digits.isDigitAt(text, end + 1)
        || end - from <= 2 && Text.isBlankAt(text, end) && isWord(text, end);
  }

  /** {@code 12.1%}: a percentage at the start of a line is what a line above speaks of. */
  private static boolean isPercentage(String text, int from) {
    return PERCENT.has(Text.at(text, Digits.end(text, from)));
  }

  private static boolean isMeasure(String text, int from) {
    for (String measure : MEASURES) {
      if (text.startsWith(measure, from)) {
        return true;
      }
    }
    return false;
  }

  /**
   * After {@code 1.1} and a blank a word follows, so that the first number is no marker of its own.
   */
  private static boolean isWord(String text, int blank) {
    char next = Text.at(text, Text.skipBlanks(text, blank));
    return !Blanks.isBlank(next) && !COUNTS.has(next);
  }

  /** {@code 1、2月} lists two neighbouring numbers. */
  private static boolean isNext(String text, int value, int from) {
    if (!Digits.isDigitAt(text, from)) {
      return false;
    }
    Numeral next = Numerals.at(text, from);
    return next != null && next.value() == value + 1;
  }

  private static UnitMarker one(Style style, int value, int at, int end, boolean weak) {
    return new UnitMarker(style, value, List.of(value), at, end, weak);
  }
}
