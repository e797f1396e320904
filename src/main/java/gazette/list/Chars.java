package gazette.list;

import gazette.source.Blanks;
import gazette.source.CharSet;

/** Looks at the characters of a text; nothing here throws outside its bounds. */
final class Chars {
  private static final CharSet MARKUP = CharSet.of("*#");

  private Chars() {}

  /** The character at the index; {@code '\0'} outside the text. */
  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  /** Whether the character is one of a set. */
  static boolean isOneOf(char c, String set) {
    return c != '\0' && set.indexOf(c) >= 0;
  }

  /**
   * Whether the character writes a name or a word of Chinese; half of a rare character does too.
   */
  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0xF900 && c <= 0xFAFF
        || Character.isSurrogate(c)
        || c == '〇'
        || c == '々';
  }

  /** The index of the first character that is neither a blank nor emphasis markup. */
  static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && (Blanks.isBlank(text.charAt(i)) || MARKUP.has(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** The index where the words of a line begin: after blanks, markup and the dash of a list. */
  static int start(String text) {
    int i = skip(text, 0);
    while ((at(text, i) == '-' || at(text, i) == '|')
        && (Blanks.isBlank(at(text, i + 1)) || at(text, i + 1) == '*')) {
      i = skip(text, i + 1);
    }
    return i;
  }

  /** The index after the last character that is neither a blank nor emphasis markup. */
  static int end(String text) {
    int i = text.length();
    while (i > 0 && (Blanks.isBlank(text.charAt(i - 1)) || MARKUP.has(text.charAt(i - 1)))) {
      i--;
    }
    return i;
  }

  /** The words of a line: without blanks and markup at its ends. */
  static String core(String text) {
    int from = start(text);
    int to = end(text);
    return from >= to ? "" : text.substring(from, to);
  }

  /** The last character of the words of a text; {@code '\0'} of a blank one. */
  static char last(String text) {
    return at(text, end(text) - 1);
  }

  /** Whether a blank stands at the index. */
  static boolean isBlankAt(String text, int index) {
    return index >= 0 && index < text.length() && Blanks.isBlank(text.charAt(index));
  }

  /** The text without blanks and emphasis markup, as names and posts are written. */
  static String dense(String text) {
    char[] chars = text.toCharArray();
    int kept = 0;
    for (char c : chars) {
      if (c >= 0x4E00 && c <= 0x9FFF || !Blanks.isBlank(c) && !MARKUP.has(c)) {
        chars[kept++] = c;
      }
    }
    return kept == chars.length ? text : new String(chars, 0, kept);
  }
}
