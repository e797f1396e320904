package gazette.notation;

import gazette.notation.Numeral.Form;
import gazette.source.CharSet;
import gazette.source.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads 一、 and （一）: the first two levels of an official document (GB/T 9704-2012, 7.3.3). */
final class OrdinalMarkers {
  private static final int LARGEST = 999;
  private static final CharSet OPENING = CharSet.of("（(");
  private static final CharSet CLOSING = CharSet.of("）)");
  private static final CharSet USUAL = CharSet.of("、．.");
  private static final CharSet OTHER = CharSet.of("，,。﹒·");

  /** What follows a number that counts, not orders: {@code 一 年}. */
  private static final CharSet UNITS = CharSet.of("年月日个是方种类级期次届批等章节条款项");

  /** Words that begin with a character which mostly follows the number of a part (项, 款, 目). */
  private static final WordSet OPENING_WORDS =
      WordSet.of(
          "项目", "项次", "款项", "款物", "目标", "目录", "目前", "目的", "至少", "至今", "和谐", "和平", "和睦", "及时", "及早");

  private OrdinalMarkers() {}

  static @Nullable UnitMarker ordinal(Style style, String text, int at, @Nullable Numeral number) {
    if (number == null || !isPlausible(number)) {
      return null;
    }
    int i = Text.skipBlanks(text, number.end());
    char separator = Text.at(text, i);
    if (USUAL.has(separator)) {
      return marker(style, number, at, i + 1, isList(text, number, i + 1));
    }
    if (OTHER.has(separator)) {
      return marker(style, number, at, i + 1, true);
    }
    boolean apart = i > number.end() && Text.isHan(separator);
    return apart && !Numerals.isChinese(separator) && !UNITS.has(separator)
        ? marker(style, number, at, number.end(), true)
        : null;
  }

  static @Nullable UnitMarker inBrackets(
      Style style, String text, int at, @Nullable Numeral number) {
    char open = Text.at(text, at);
    if (open >= '㈠' && open <= '㈩') {
      int value = open - '㈠' + 1;
      return new UnitMarker(style, value, List.of(value), at, separatorEnd(text, at + 1), false);
    }
    if (number == null || !isPlausible(number)) {
      return null;
    }
    int close = Text.skipBlanks(text, number.end());
    if (!CLOSING.has(Text.at(text, close))) {
      return null;
    }
    boolean weak = isReference(text, close + 1);
    return marker(style, number, at, weak ? close + 1 : separatorEnd(text, close + 1), weak);
  }

  /** {@code （一）项规定}, {@code （一）至（三）项}, {@code （一）、（二）}; but {@code （一）项目建设}. */
  static boolean isReference(String text, int end) {
    char next = Text.at(text, end);
    if (Text.isOneOf(next, "项款目至的和及或")) {
      return OPENING_WORDS.at(text, end) == null;
    }
    return Text.isOneOf(next, "、-—～~") && OPENING.has(Text.at(text, end + 1));
  }

  /** The index after a superfluous 、 behind a bracket: {@code （一）、总体要求}. */
  static int separatorEnd(String text, int end) {
    return Text.isOneOf(Text.at(text, end), "、．.") ? end + 1 : end;
  }

  /** {@code 一、二类区域} lists two neighbouring numbers. */
  private static boolean isList(String text, Numeral number, int from) {
    Numeral next = Numerals.at(text, from);
    return next != null && next.form() != Form.DIGITS && next.value() == number.value() + 1;
  }

  private static boolean isPlausible(Numeral number) {
    return number.form() != Form.DIGITS
        && number.form() != Form.POSITIONAL
        && number.value() > 0
        && number.value() <= LARGEST;
  }

  private static UnitMarker marker(Style style, Numeral number, int at, int end, boolean weak) {
    return new UnitMarker(style, number.value(), List.of(number.value()), at, end, weak);
  }
}
