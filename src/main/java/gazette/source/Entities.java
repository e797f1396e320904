package gazette.source;

/**
 * Entities of HTML that stand for blanks: {@code &nbsp;}, {@code &emsp;}, {@code &#12288;}. All
 * others are text.
 *
 * <p>They are read after all {@code #} are gone, so that a text from which somebody has removed
 * them reads the same: {@code &160;} is {@code &#160;}.
 */
final class Entities {
  /** The longest that is looked at, from {@code &} to {@code ;}. */
  private static final int LONGEST = 10;

  private Entities() {}

  /** The character for which the entity at a {@code &} stands if that is a blank, else -1. */
  static int blankAt(char[] chars, int at, int size) {
    int end = end(chars, at, size);
    if (end < 0) {
      return -1;
    }
    String name = new String(chars, at + 1, end - at - 2);
    int value = named(name);
    value = value < 0 ? number(name) : value;
    return value >= 0 && value <= 0xFFFF && Blanks.isBlank((char) value) ? value : -1;
  }

  /** The index behind the {@code ;} of the entity at a {@code &}, or -1. */
  static int end(char[] chars, int at, int size) {
    int limit = Math.min(size, at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = chars[i];
      if (c == ';') {
        return i > at + 1 ? i + 1 : -1;
      }
      if (c > 'z' || !Character.isLetterOrDigit(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static int named(String name) {
    return switch (name) {
      case "nbsp", "NBSP" -> 0xA0;
      case "ensp" -> 0x2002;
      case "emsp" -> 0x2003;
      case "thinsp" -> 0x2009;
      case "zwnj" -> 0x200C;
      case "zwj" -> 0x200D;
      case "shy" -> 0xAD;
      default -> -1;
    };
  }

  private static int number(String name) {
    boolean hex = name.charAt(0) == 'x' || name.charAt(0) == 'X';
    int value = 0;
    for (int i = hex ? 1 : 0; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0 || value > 0xFFFF) {
        return -1;
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    return value == 0 ? -1 : value;
  }
}
