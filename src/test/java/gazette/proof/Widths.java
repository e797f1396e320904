package gazette.proof;

import java.util.Random;

/** Changes the width of characters, and digits. */
final class Widths {
  private Widths() {}

  /** Some printable ASCII characters at full width. */
  static String full(String text, Random chance) {
    double share = chance.nextBoolean() ? 1 : 0.5;
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7F && chance.nextDouble() < share) {
        changed.setCharAt(i, (char) (c - '!' + '！'));
      }
    }
    return changed.toString();
  }

  /** Some characters of full width as ASCII. */
  static String half(String text, Random chance) {
    double share = chance.nextBoolean() ? 1 : 0.5;
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '！' && c <= '～' && chance.nextDouble() < share) {
        changed.setCharAt(i, (char) (c - '！' + '!'));
      }
    }
    return changed.toString();
  }

  /** Other digits in the place of some. */
  static String otherDigits(String text, Random chance) {
    String digits = "0123456789";
    String han = "〇一二三四五六七八九十";
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      String family = digits.indexOf(text.charAt(i)) >= 0 ? digits : han;
      if (family.indexOf(text.charAt(i)) >= 0 && chance.nextInt(4) == 0) {
        changed.setCharAt(i, family.charAt(chance.nextInt(family.length())));
      }
    }
    return changed.toString();
  }
}
