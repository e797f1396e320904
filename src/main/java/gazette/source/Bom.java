package gazette.source;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The byte-order marks (字节序标记): the first bytes by which a file says its charset. */
enum Bom {
  // UTF-32LE stands before UTF-16LE, whose mark begins its own.
  UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0x00, 0x00),
  UTF_32BE("UTF-32BE", 0x00, 0x00, 0xFE, 0xFF),
  UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
  UTF_16LE("UTF-16LE", 0xFF, 0xFE),
  UTF_16BE("UTF-16BE", 0xFE, 0xFF),
  GB18030("GB18030", 0x84, 0x31, 0x95, 0x33);

  private final String charset;
  private final int[] mark;

  Bom(String charset, int... mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The mark with which the bytes begin, or null. */
  static @Nullable Bom of(byte[] bytes) {
    int first = bytes.length < 2 ? -1 : bytes[0] & 0xFF;
    if (first != 0xEF && first != 0xFF && first != 0xFE && first != 0x84 && first != 0) {
      return null;
    }
    for (Bom bom : values()) {
      if (bom.begins(bytes)) {
        return bom;
      }
    }
    return null;
  }

  /** The number of bytes of the mark. */
  int length() {
    return mark.length;
  }

  /** The charset that the mark stands for. */
  Charset charset() {
    return Charset.forName(charset);
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return this != UTF_32LE || bytes.length % 4 == 0;
  }
}
