package gazette.source;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** Decodes bytes that are nothing but well-formed UTF-8 (RFC 3629), as nearly all texts are. */
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int LEAST_OF_TWO = 0x80;
  private static final int LEAST_OF_THREE = 0x800;
  private static final int LEAST_OF_FOUR = 0x10000;

  private final byte[] bytes;
  private final char[] chars;
  private int size;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
    this.chars = new char[bytes.length];
  }

  /** The text; null when the bytes are not UTF-8, or when {@code U+FFFD} stands in the text. */
  static @Nullable CharBuffer decode(byte[] bytes) {
    Utf8 text = new Utf8(bytes);
    return text.isWellFormed() ? CharBuffer.wrap(text.chars, 0, text.size) : null;
  }

  private boolean isWellFormed() {
    byte[] in = bytes;
    char[] out = chars;
    int to = 0;
    int last = in.length - 2;
    for (int at = 0; at < in.length; at++) {
      int first = in[at];
      if (first >= 0) {
        out[to++] = (char) first;
      } else if (first >> 4 == -2 && at < last) { // three bytes: 1110xxxx
        int second = in[at + 1];
        int third = in[at + 2];
        int c = (first & 0xF) << 12 | (second & 0x3F) << 6 | third & 0x3F;
        if ((second & third) >> 6 != -2
            || (second | third) >> 6 != -2
            || c < LEAST_OF_THREE
            || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
            || c == REPLACEMENT) {
          return false;
        }
        out[to++] = (char) c;
        at += 2;
      } else {
        size = to;
        int length = takeRare(at);
        if (length == 0) {
          return false;
        }
        to = size;
        at += length - 1;
      }
    }
    size = to;
    return true;
  }

  /** Takes a character of two or four bytes, and gives their number; 0 when there is none. */
  private int takeRare(int at) {
    int first = bytes[at];
    if (first >> 5 == -2 && isTrail(at + 1)) { // 110xxxxx
      int c = (first & 0x1F) << 6 | trail(at + 1);
      chars[size++] = (char) c;
      return c < LEAST_OF_TWO ? 0 : 2;
    }
    if (first >> 3 == -2 && isTrail(at + 1) && isTrail(at + 2) && isTrail(at + 3)) { // 11110xxx
      int c = (first & 7) << 18 | trail(at + 1) << 12 | trail(at + 2) << 6 | trail(at + 3);
      if (c < LEAST_OF_FOUR || c > Character.MAX_CODE_POINT) {
        return 0;
      }
      chars[size++] = Character.highSurrogate(c);
      chars[size++] = Character.lowSurrogate(c);
      return 4;
    }
    return 0;
  }

  private boolean isTrail(int at) {
    return at < bytes.length && bytes[at] >> 6 == -2;
  }

  private int trail(int at) {
    return bytes[at] & 0x3F;
  }
}
