package gazette.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns bytes of a known charset into text; each place that does not fit becomes one {@code
 * U+FFFD}.
 */
final class Decoding {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int CHUNK = 8192;

  private Decoding() {}

  /**
   * Decodes the bytes from an index on; bytes before it that are no byte-order mark are replaced
   * too.
   */
  static Decoded decode(byte[] bytes, int from, int lost, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
      return utf16(bytes, from, lost, charset);
    }
    if (lost == 0) {
      // The library's own loop is several times as fast as the one that knows offsets.
      String text = new String(bytes, from, bytes.length - from, charset);
      if (text.indexOf(REPLACEMENT) < 0) {
        return new Decoded(CharBuffer.wrap(text.toCharArray()), charset, List.of());
      }
    }
    return carefully(bytes, from, lost, charset);
  }

  private static Decoded carefully(byte[] bytes, int from, int lost, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    MalformedLines malformed = new MalformedLines(bytes);
    StringBuilder text = new StringBuilder(bytes.length / 2 + 16);
    replace(lost, text, malformed);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(from);
    CharBuffer chunk = CharBuffer.allocate(CHUNK);
    CoderResult result;
    do {
      result = decoder.decode(in, chunk, true);
      drain(chunk, text);
      if (result.isError()) {
        int length = Math.min(result.length(), in.remaining());
        malformed.add(in.position(), length, text, text.length());
        text.append(REPLACEMENT);
        in.position(in.position() + length);
      }
    } while (!result.isUnderflow());
    decoder.flush(chunk);
    drain(chunk, text);
    return new Decoded(
        CharBuffer.wrap(text.toString().toCharArray()), charset, malformed.inOrder());
  }

  private static void replace(int lost, StringBuilder text, MalformedLines malformed) {
    if (lost > 0) {
      malformed.add(0, lost, text, 0);
      text.append(REPLACEMENT);
    }
  }

  private static void drain(CharBuffer chunk, StringBuilder text) {
    text.append(chunk.array(), 0, chunk.position());
    chunk.clear();
  }

  /**
   * By hand, since the library takes the sound character behind half a surrogate pair away with it.
   */
  private static Decoded utf16(byte[] bytes, int from, int lost, Charset charset) {
    boolean little = charset.equals(StandardCharsets.UTF_16LE);
    int units = (bytes.length - from) / 2;
    int odd = (bytes.length - from) % 2;
    int head = lost > 0 ? 1 : 0;
    char[] chars = new char[head + units + odd];
    ByteBuffer.wrap(bytes, from, 2 * units)
        .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
        .asCharBuffer()
        .get(chars, head, units);
    MalformedLines malformed = new MalformedLines(bytes);
    CharBuffer text = CharBuffer.wrap(chars);
    if (head > 0) {
      malformed.add(0, lost, text, 0);
      chars[0] = REPLACEMENT;
    }
    for (int i = head; i < head + units; i++) {
      if (!Character.isSurrogate(chars[i])) {
        continue;
      }
      boolean pair = i + 1 < head + units && Character.isSurrogatePair(chars[i], chars[i + 1]);
      if (pair) {
        i++;
      } else {
        malformed.add(from + 2 * (i - head), 2, text, i);
        chars[i] = REPLACEMENT;
      }
    }
    if (odd > 0) {
      malformed.add(bytes.length - 1, 1, text, head + units);
      chars[head + units] = REPLACEMENT;
    }
    return new Decoded(text, charset, malformed.inOrder());
  }
}
