package gazette.source;

/**
 * How well bytes fit UTF-8. Text in another charset seldom has a sequence that does; text in UTF-8
 * that was damaged on its way has many, beside a few that do not.
 *
 * @param lost the bytes at the beginning that are the rest of a character, at most three
 * @param right the bytes in well-formed sequences of two and more
 * @param wrong the bytes above ASCII that are in none; a sequence that the end of the file cuts off
 *     does not count
 */
record Utf8Shape(int lost, int right, int wrong) {
  private static final int LONGEST_REST = 3;

  /** Ten Han characters. */
  private static final int ENOUGH = 30;

  /** The shape of the first bytes, as many as are asked for. */
  static Utf8Shape of(byte[] bytes, int limit) {
    int end = Math.min(bytes.length, limit);
    int lost = 0;
    while (lost < end && lost < LONGEST_REST && isTrail(bytes[lost])) {
      lost++;
    }
    int right = 0;
    int wrong = 0;
    int i = lost;
    while (i < end) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = length(bytes[i]);
      int trails = trails(bytes, i, length);
      if (trails == length - 1 && length > 1) {
        right += length;
      } else if (i + 1 + trails < end || length == 1) {
        wrong += 1 + trails;
      }
      i += 1 + trails;
    }
    return new Utf8Shape(lost, right, wrong);
  }

  /** Whether the bytes are UTF-8 but for a few. */
  boolean isMostlyRight() {
    return right > 0 && right >= 2 * wrong;
  }

  /** Whether there is so much of it that no other charset needs to be tried. */
  boolean isCertain() {
    return right >= ENOUGH && isMostlyRight();
  }

  /** Whether there is so much of something else that it need not be tried. */
  boolean isHopeless() {
    return wrong > right + ENOUGH;
  }

  /** Whether no byte is above ASCII. */
  boolean isAscii() {
    return lost == 0 && right == 0 && wrong == 0;
  }

  /** The length that a first byte announces; 1 where it cannot begin a sequence. */
  private static int length(byte first) {
    int lead = first & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 1;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** How many of the bytes behind a first byte belong to it. */
  private static int trails(byte[] bytes, int at, int length) {
    int trails = 0;
    while (trails < length - 1 && at + 1 + trails < bytes.length) {
      byte trail = bytes[at + 1 + trails];
      if (!isTrail(trail) || (trails == 0 && !fits(bytes[at], trail))) {
        break;
      }
      trails++;
    }
    return trails;
  }

  /** Whether a second byte is none of overlong forms, surrogates, and what lies beyond U+10FFFF. */
  private static boolean fits(byte first, byte second) {
    int trail = second & 0xFF;
    return switch (first & 0xFF) {
      case 0xE0 -> trail >= 0xA0;
      case 0xED -> trail < 0xA0;
      case 0xF0 -> trail >= 0x90;
      case 0xF4 -> trail < 0x90;
      default -> true;
    };
  }

  private static boolean isTrail(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
