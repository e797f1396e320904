package gazette.source;

import java.nio.CharBuffer;

/** Control characters among bytes: the sign of what is no text. */
final class Controls {
  private static final int LOOKED_AT = 1 << 16;

  /** A few of them happen in texts that went through many hands. */
  private static final int FEW = 8;

  private static final int PERCENT = 5;

  /** Those that texts have: backspace to shift-in, end of file, escape. */
  private static final int IN_TEXTS = 0xFF << '\b' | 1 << 0x1A | 1 << 0x1B;

  private Controls() {}

  /**
   * Whether so many bytes are control characters that a text is unlikely; a tail of {@code NUL}s
   * does not count.
   */
  static boolean areMany(byte[] bytes) {
    int end = Math.min(bytes.length, LOOKED_AT);
    while (end > FEW && bytes[end - 1] == 0) {
      end--;
    }
    int controls = 0;
    for (int i = 0; i < end; i++) {
      if (isControl(bytes[i])) {
        controls++;
      }
    }
    if (controls == end) {
      return bytes.length > FEW;
    }
    return controls > FEW && 100L * controls > (long) PERCENT * end;
  }

  /**
   * Whether the text has a character that no text should have: a control in its beginning, or a
   * {@code NUL} anywhere.
   */
  static boolean hasAny(CharBuffer text) {
    char[] chars = text.array();
    for (int i = 0; i < text.limit(); i++) {
      char c = chars[i];
      if (c < ' ' && (IN_TEXTS >>> c & 1) == 0 && (i < LOOKED_AT || c == 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && (IN_TEXTS >>> b & 1) == 0;
  }
}
