package gazette.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The tokens of JSON (RFC 8259) as UTF-8 bytes into a stream, which is left open. Of a string only
 * what must be escaped is; half of a character that is two Java characters, which a cut inside it
 * leaves, becomes U+FFFD.
 *
 * <p>Each token makes room for its longest form once and is then written without asking again.
 */
final class Utf8Out {
  /** So many characters of a string at a time. */
  private static final int PIECE = 2048;

  /** The longest form of one character: the escape of a control character. */
  private static final int LONGEST = 6;

  private static final int SIZE = 1 << 15;
  private static final int MOST_DIGITS = 20;

  /** Two blanks a level; deeper than any tree that can be read they are left out. */
  private static final int STEP = 2;

  private static final int DEEPEST = 1024;
  private static final byte[] LEAD =
      ",\n".concat(" ".repeat(STEP * DEEPEST)).getBytes(StandardCharsets.US_ASCII);

  /** The bits that all halves of rare characters have in common. */
  private static final int SURROGATES = 0xF800;

  private static final char REPLACEMENT = '\uFFFD';
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final OutputStream out;
  private final boolean compact;
  private final byte[] bytes = new byte[SIZE];
  private final char[] chars = new char[PIECE];
  private int size;

  Utf8Out(OutputStream out, boolean compact) {
    this.out = out;
    this.compact = compact;
  }

  /** A bracket. */
  void mark(char c) throws IOException {
    room(1);
    bytes[size++] = (byte) c;
  }

  /** The comma between two things on one line. */
  void comma() throws IOException {
    mark(',');
    if (!compact) {
      mark(' ');
    }
  }

  /** What stands before an item: a comma, unless it is the first, and its new line. */
  void lead(boolean first, int level) throws IOException {
    room(LEAD.length);
    size = lead(first, level, size);
  }

  private int lead(boolean first, int level, int at) {
    int from = first ? 1 : 0;
    int length = (compact ? 1 : 2 + STEP * (level < DEEPEST ? level : DEEPEST)) - from;
    System.arraycopy(LEAD, from, bytes, at, length);
    return at + length;
  }

  /** A key with what stands before it and its colon: a short name in ASCII without escapes. */
  @SuppressWarnings("deprecation") // the one way to copy ASCII without looking at it
  void key(boolean first, int level, String name) throws IOException {
    int length = name.length();
    room(LEAD.length + length + 4);
    byte[] to = bytes;
    int at = lead(first, level, size);
    to[at++] = '"';
    name.getBytes(0, length, to, at);
    at += length;
    to[at++] = '"';
    to[at++] = ':';
    if (!compact) {
      to[at++] = ' ';
    }
    size = at;
  }

  /** A number in decimal digits. */
  @SuppressWarnings("deprecation")
  void number(long number) throws IOException {
    room(MOST_DIGITS);
    if (number >= 0 && number <= Integer.MAX_VALUE) {
      size = digits((int) number, size);
    } else {
      String digits = Long.toString(number);
      digits.getBytes(0, digits.length(), bytes, size);
      size += digits.length();
    }
  }

  /** An array of two numbers that are not negative. */
  void pair(int first, int second) throws IOException {
    room(2 * MOST_DIGITS);
    byte[] to = bytes;
    to[size] = '[';
    int at = digits(first, size + 1);
    to[at++] = ',';
    if (!compact) {
      to[at++] = ' ';
    }
    at = digits(second, at);
    to[at++] = ']';
    size = at;
  }

  /** Writes the digits of a number at an index; gives the index behind them. */
  private int digits(int number, int at) {
    int end = at + 1;
    for (int rest = number; rest >= 10; rest /= 10) {
      end++;
    }
    int rest = number;
    for (int i = end - 1; i > at; i--) {
      int tenth = rest / 10;
      bytes[i] = (byte) ('0' + rest - 10 * tenth);
      rest = tenth;
    }
    bytes[at] = (byte) ('0' + rest);
    return end;
  }

  /** A string in its quotes. */
  void string(String text) throws IOException {
    int length = text.length();
    if (length <= PIECE) {
      room(LONGEST * length + 2);
      bytes[size++] = '"';
      text.getChars(0, length, chars, 0);
      piece(length);
      bytes[size++] = '"';
    } else {
      longString(text, length);
    }
  }

  private void longString(String text, int length) throws IOException {
    mark('"');
    int from = 0;
    while (from < length) {
      int to = Math.min(length, from + PIECE);
      if (to < length && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      room(LONGEST * PIECE);
      text.getChars(from, to, chars, 0);
      piece(to - from);
      from = to;
    }
    mark('"');
  }

  /** The first of the characters taken out. */
  private void piece(int length) {
    byte[] to = bytes;
    char[] from = chars;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = from[i];
      if (c >= 0x800 && (c & SURROGATES) != Character.MIN_SURROGATE) {
        to[at] = (byte) (0xE0 | c >> 12);
        to[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at + 2] = (byte) (0x80 | c & 0x3F);
        at += 3;
      } else if (c < 0x80 && c >= ' ' && c != '"' && c != '\\') {
        to[at++] = (byte) c;
      } else if (c < 0x80) {
        at = escaped(c, at);
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else if (i + 1 < length && Character.isSurrogatePair(c, from[i + 1])) {
        at = rare(Character.toCodePoint(c, from[++i]), at);
      } else {
        to[at++] = (byte) (0xE0 | REPLACEMENT >> 12);
        to[at++] = (byte) (0x80 | REPLACEMENT >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | REPLACEMENT & 0x3F);
      }
    }
    size = at;
  }

  private int escaped(char c, int at) {
    int next = at;
    bytes[next++] = '\\';
    char name =
        switch (c) {
          case '"', '\\' -> c;
          case '\b' -> 'b';
          case '\f' -> 'f';
          case '\n' -> 'n';
          case '\r' -> 'r';
          case '\t' -> 't';
          default -> 'u';
        };
    bytes[next++] = (byte) name;
    if (name == 'u') {
      bytes[next++] = '0';
      bytes[next++] = '0';
      bytes[next++] = (byte) HEX[c >> 4];
      bytes[next++] = (byte) HEX[c & 0xF];
    }
    return next;
  }

  /** A character as in rare names and place names: 𠅤水镇. */
  private int rare(int character, int at) {
    bytes[at] = (byte) (0xF0 | character >> 18);
    bytes[at + 1] = (byte) (0x80 | character >> 12 & 0x3F);
    bytes[at + 2] = (byte) (0x80 | character >> 6 & 0x3F);
    bytes[at + 3] = (byte) (0x80 | character & 0x3F);
    return at + 4;
  }

  private void room(int needed) throws IOException {
    if (size + needed > SIZE) {
      flush();
    }
  }

  /** Hands on what has been written so far. */
  void flush() throws IOException {
    int length = size;
    size = 0;
    out.write(bytes, 0, length);
  }
}
