package gazette.notation;

import gazette.notation.Numeral.Form;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and in Chinese characters (GB/T 15835-2011), with the forms that older
 * and scanned texts have: five look-alikes of zero inside a year, 廿 and 卅, the characters of
 * cheques.
 */
public final class Numerals {
  /** The largest value; longer numbers are capped to it. */
  public static final int MAX = 999_999_999;

  /** The characters with which a number can begin. */
  public static final String OPENERS = "0123456789０１２３４５６７８９〇○零◯一二三四五六七八九壹贰貳两兩叁參叄肆伍陆陸柒捌玖十拾廿卅";

  private static final String FINANCIAL = "壹贰叁肆伍陆柒捌玖";

  /** What {@link #MEANINGS} says of a character: a digit plus 1, or one of the units. */
  private static final int TEN = 11;

  private static final int TWENTY = 12;
  private static final int THIRTY = 13;
  private static final int HUNDRED = 14;
  private static final int THOUSAND = 15;
  private static final int MYRIAD = 16;
  private static final int MYRIADS = 17;

  /** What each character means in a number; 0 for one that stands in none. */
  private static final byte[] MEANINGS = meanings();

  private static final CharSet ZERO_LOOK_ALIKES = CharSet.of("OoＯｏ0０ΟО");
  private static final int TEN_THOUSAND = 10_000;

  private Numerals() {}

  /**
   * The longest number that starts at the index: {@code 二十四} gives 24, {@code 二〇二一} 2021, {@code
   * １２} 12; null when none does. A lone 百, 千 or 万 is a word, not a number.
   */
  public static @Nullable Numeral at(String text, int from) {
    char c = Text.at(text, from);
    if (Digits.isDigit(c)) {
      return digits(text, from);
    }
    if (!isChinese(c)) {
      return null;
    }
    return isPositional(text, from) ? positional(text, from) : structured(text, from);
  }

  /**
   * Whether the character can begin a Chinese number: {@code 一}, {@code 十}, {@code 廿}, {@code 壹}.
   */
  public static boolean isChinese(char c) {
    int meaning = MEANINGS[c];
    return meaning > 0 && meaning <= THIRTY;
  }

  private static Numeral digits(String text, int from) {
    int value = 0;
    int i = from;
    for (int d = Digits.value(text.charAt(i)); d >= 0; d = Digits.value(Text.at(text, i))) {
      value = cap(value * 10L + d);
      i++;
    }
    return new Numeral(value, i, Form.DIGITS);
  }

  private static boolean isPositional(String text, int from) {
    return digit(text.charAt(from)) >= 0 && positionalDigit(text, from + 1) >= 0;
  }

  private static Numeral positional(String text, int from) {
    int value = 0;
    int i = from;
    for (int d = digit(text.charAt(from)); d >= 0; d = positionalDigit(text, i)) {
      value = cap(value * 10L + d);
      i++;
    }
    return new Numeral(value, i, Form.POSITIONAL);
  }

  /**
   * A look-alike of zero counts only before another digit or 年, so that {@code 一OECD} stays a word.
   */
  private static int positionalDigit(String text, int index) {
    char c = Text.at(text, index);
    int digit = digit(c);
    if (digit >= 0 || !ZERO_LOOK_ALIKES.has(c)) {
      return digit;
    }
    char next = Text.at(text, index + 1);
    return next == '年' || digit(next) >= 0 || ZERO_LOOK_ALIKES.has(next) ? 0 : -1;
  }

  private static @Nullable Numeral structured(String text, int from) {
    long total = 0;
    int section = 0;
    int pending = -1;
    int lastUnit = TEN_THOUSAND;
    int i = from;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MEANINGS[c] == 0) {
        break;
      }
      int unit = smallUnit(c);
      if (score(c) >= 0 && pending < 0 && lastUnit > 10) {
        section += score(c);
        lastUnit = 10;
      } else if (digit(c) == 0 && pending < 0 && i > from && digit(Text.at(text, i + 1)) > 0) {
        continue;
      } else if (pending < 0 && (digit(c) > 0 || digit(c) == 0 && i == from)) {
        pending = digit(c);
      } else if (unit > 0 && unit < lastUnit && pending != 0) {
        section += (pending < 0 ? 1 : pending) * unit;
        lastUnit = unit;
        pending = -1;
      } else if (largeUnit(c) > 0 && (section > 0 || pending > 0)) {
        total = cap((total + section + Math.max(pending, 0)) * largeUnit(c));
        section = 0;
        pending = -1;
        lastUnit = TEN_THOUSAND;
      } else {
        break;
      }
    }
    int value = cap(total + section + Math.max(pending, 0));
    return i == from ? null : new Numeral(value, i, formOf(text.charAt(from)));
  }

  private static Form formOf(char first) {
    return FINANCIAL.indexOf(first) >= 0 || first == '拾' ? Form.FINANCIAL : Form.CHINESE;
  }

  private static int cap(long value) {
    return (int) Math.min(value, MAX);
  }

  /** The value of a Chinese digit (〇 to 九, 零 to 玖, 两), else -1. */
  static int digit(char c) {
    int meaning = MEANINGS[c];
    return meaning < TEN ? meaning - 1 : -1;
  }

  private static int smallUnit(char c) {
    return switch (MEANINGS[c]) {
      case TEN -> 10;
      case HUNDRED -> 100;
      case THOUSAND -> 1000;
      default -> -1;
    };
  }

  private static int score(char c) {
    int meaning = MEANINGS[c];
    return meaning == TWENTY ? 20 : meaning == THIRTY ? 30 : -1;
  }

  private static int largeUnit(char c) {
    int meaning = MEANINGS[c];
    return meaning == MYRIAD ? TEN_THOUSAND : meaning == MYRIADS ? 100_000_000 : -1;
  }

  private static byte[] meanings() {
    byte[] meanings = new byte[Character.MAX_VALUE + 1];
    String[] rows = {
      "〇○零◯", "一壹", "二贰貳两兩", "三叁參叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖", "十拾", "廿", "卅", "百佰",
      "千仟", "万萬", "亿億"
    };
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < rows[row].length(); i++) {
        meanings[rows[row].charAt(i)] = (byte) (row + 1);
      }
    }
    return meanings;
  }
}
