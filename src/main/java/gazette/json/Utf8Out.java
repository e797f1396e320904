package gazette.json;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Characters and JSON strings as UTF-8 bytes (RFC 8259) into a stream, which is left open. Only
 * what must be escaped is; half of a character that is two Java characters, which a cut inside it
 * leaves, becomes U+FFFD.
 */
final class Utf8Out {
  /** So many characters at a time. */
  private static final int PIECE = 2048;

  /** The longest form of one character: the escape of a control character. */
  private static final int LONGEST = 6;

  private static final int SIZE = 1 << 15;
  private static final int MOST_DIGITS = 20;
  private static final char REPLACEMENT = '\uFFFD';
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final OutputStream out;
  private final byte[] bytes = new byte[SIZE];
  private final char[] chars = new char[PIECE];
  private int size;

  Utf8Out(OutputStream out) {
    this.out = out;
  }

  /** One character of ASCII. */
  void ascii(char c) throws IOException {
    room(1);
    bytes[size++] = (byte) c;
  }

  /** A short text of ASCII that needs no escape, such as a key. */
  @SuppressWarnings("deprecation") // the one way to copy ASCII without looking at it
  void ascii(String text) throws IOException {
    room(text.length());
    text.getBytes(0, text.length(), bytes, size);
    size += text.length();
  }

  /** A line end and so many blanks; deeper than any tree that can be read they are left out. */
  void newLine(int blanks) throws IOException {
    int end = 1 + Math.min(blanks, PIECE);
    room(end);
    bytes[size] = '\n';
    for (int i = 1; i < end; i++) {
      bytes[size + i] = ' ';
    }
    size += end;
  }

  /** A number in decimal digits. */
  void number(long number) throws IOException {
    if (number < 0) {
      ascii(Long.toString(number));
      return;
    }
    room(MOST_DIGITS);
    int end = size + 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      end++;
    }
    long rest = number;
    for (int i = end - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size = end;
  }

  /** A JSON string. */
  void string(String text) throws IOException {
    ascii('"');
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + PIECE);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      text.getChars(from, to, chars, 0);
      piece(to - from);
      from = to;
    }
    ascii('"');
  }

  /** The first of the characters taken out. */
  private void piece(int length) throws IOException {
    room(LONGEST * length);
    byte[] to = bytes;
    char[] from = chars;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = from[i];
      if (c >= 0x800 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
        to[at++] = (byte) (0xE0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | c & 0x3F);
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
