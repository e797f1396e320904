package gazette.notation;

import gazette.source.CharSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers in circles, Latin letters and Roman numbers. */
final class SignMarkers {
  private static final CharSet SEPARATORS = CharSet.of(".．、)）﹒");
  private static final CharSet CLOSING = CharSet.of("）)");
  private static final CharSet ROMAN = CharSet.of("IVX");

  private SignMarkers() {}

  static @Nullable UnitMarker circled(Style style, String text, int at) {
    int value = circledValue(Text.at(text, at));
    return value < 1
        ? null
        : one(style, value, at, OrdinalMarkers.separatorEnd(text, at + 1), false);
  }

  /** {@code A.}, {@code （B）}; {@code A、B两类} is weak. */
  static @Nullable UnitMarker letter(Style style, String text, int at) {
    char open = Text.at(text, at);
    boolean bracket = open == '（' || open == '(';
    int i = bracket ? Text.skipBlanks(text, at + 1) : at;
    int value = letterValue(Text.at(text, i));
    int sign = Text.skipBlanks(text, i + 1);
    char separator = Text.at(text, sign);
    if (value < 1 || !(bracket ? CLOSING : SEPARATORS).has(separator)) {
      return null;
    }
    boolean weak = letterValue(Text.at(text, Text.skipBlanks(text, sign + 1))) > 0;
    return one(style, value, at, sign + 1, weak);
  }

  static @Nullable UnitMarker roman(Style style, String text, int at) {
    char c = Text.at(text, at);
    int value = c >= 'Ⅰ' && c <= 'Ⅻ' ? c - 'Ⅰ' + 1 : c >= 'ⅰ' && c <= 'ⅻ' ? c - 'ⅰ' + 1 : 0;
    int end = at + 1;
    if (value == 0) {
      while (ROMAN.has(Text.at(text, end)) && end - at < 6) {
        end++;
      }
      value = ROMAN.has(c) ? latin(text, at, end) : 0;
    }
    if (value == 0) {
      return null;
    }
    int sign = Text.skipBlanks(text, end);
    if (SEPARATORS.has(Text.at(text, sign))) {
      return one(style, value, at, sign + 1, false);
    }
    boolean apart = c >= 'Ⅰ' && sign > end && Text.isHan(Text.at(text, sign));
    return apart ? one(style, value, at, end, true) : null;
  }

  private static int circledValue(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '㉑' && c <= '㉟') {
      return c - '㉑' + 21;
    }
    if (c >= '㊱' && c <= '㊿') {
      return c - '㊱' + 36;
    }
    if (c >= '❶' && c <= '➓') {
      return (c - '❶') % 10 + 1;
    }
    if (c >= '⓵' && c <= '⓾') {
      return c - '⓵' + 1;
    }
    return c >= '㊀' && c <= '㊉' ? c - '㊀' + 1 : 0;
  }

  private static int letterValue(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A' + 1;
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 1;
    }
    return c >= 'Ａ' && c <= 'Ｚ' ? c - 'Ａ' + 1 : 0;
  }

  /** The value of I to XXXIX in Latin letters; 0 when the letters are none. */
  private static int latin(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int here = romanDigit(text.charAt(i));
      value += i + 1 < to && here < romanDigit(text.charAt(i + 1)) ? -here : here;
    }
    return Math.max(value, 0);
  }

  private static int romanDigit(char c) {
    return c == 'I' ? 1 : c == 'V' ? 5 : 10;
  }

  private static UnitMarker one(Style style, int value, int at, int end, boolean weak) {
    return new UnitMarker(style, value, List.of(value), at, end, weak);
  }
}
