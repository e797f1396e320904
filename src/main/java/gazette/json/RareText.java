package gazette.json;

import java.nio.charset.StandardCharsets;

/**
 * Text with characters that are two Java characters each, as in rare names and place names (𠅤水镇).
 * Jackson would write escapes for them, and would fail on half of one, which a cut inside it
 * leaves.
 */
final class RareText {
  private static final int REPLACEMENT = 0xFFFD;

  private RareText() {}

  /** Whether the text holds such a character, or half of one. */
  static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text in UTF-8; half of a character becomes U+FFFD. */
  static byte[] utf8(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().map(RareText::orReplacement).forEach(whole::appendCodePoint);
    return whole.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int orReplacement(int character) {
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return half ? REPLACEMENT : character;
  }
}
