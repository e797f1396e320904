package gazette.source;

import java.util.ArrayList;
import java.util.List;

/**
 * What counts as a blank: Unicode white space, the no-break and the ideographic blank, and the
 * invisible characters that PDF extraction leaves behind (zero-width blanks, byte-order marks, soft
 * hyphens).
 */
public final class Blanks {
  /** One blank of each group of {@link Traits}: what may not hold these, holds no blank at all. */
  public static final CharSet ALL = CharSet.of("\t \u3000\u00A0");

  static final char IDEOGRAPHIC = 0x3000;
  static final char BYTE_ORDER_MARK = 0xFEFF;

  private Blanks() {}

  /** Whether the character is a blank; {@code U+3000} and {@code U+00A0} are. */
  public static boolean isBlank(char c) {
    if (c > IDEOGRAPHIC) {
      return c == BYTE_ORDER_MARK; // decides for nearly all characters of a Chinese text
    }
    if (c <= ' ') {
      return true;
    }
    if (c < 0x2000) {
      return c == 0xA0 || c == 0x85 || c == 0xAD || c == 0x7F || c == 0x1680 || c == 0x180E;
    }
    return c <= 0x200F
        || c == IDEOGRAPHIC
        || (c >= 0x2028 && c <= 0x202F)
        || (c >= 0x205F && c <= 0x206F);
  }

  /** Whether every character of the text is a blank; true of the empty text. */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The pieces of a text between blanks: {@code 清河市民政局　清河市财政局} has two. */
  public static List<String> words(String text) {
    return words(text, Integer.MAX_VALUE);
  }

  /** The pieces of a text between blanks, so many at most: the last is all the rest. */
  public static List<String> words(String text, int most) {
    List<String> words = new ArrayList<>();
    int from = behindBlanks(text, 0);
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && !isBlank(text.charAt(to))) {
        to++;
      }
      to = words.size() + 1 < most ? to : text.length();
      words.add(text.substring(from, to));
      from = behindBlanks(text, to);
    }
    return words;
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The text without blanks at its ends. */
  static String trim(String text) {
    int from = behindBlanks(text, 0);
    int to = text.length();
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** The text without any blank: {@code "王　川"} gives {@code "王川"}. */
  public static String without(String text) {
    char[] chars = text.toCharArray();
    int kept = 0;
    for (char c : chars) {
      if (c > IDEOGRAPHIC && c != BYTE_ORDER_MARK || !isBlank(c)) {
        chars[kept++] = c;
      }
    }
    return kept == chars.length ? text : new String(chars, 0, kept);
  }
}
