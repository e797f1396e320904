package gazette.source;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Collects the places that could not be decoded, one entry a line, while the text grows. */
final class MalformedLines {
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
  private static final int LONGEST_SHOWN = 8;

  private final byte[] bytes;
  private final List<Malformed> lines = new ArrayList<>();
  private int line = 1;
  private int counted;

  MalformedLines(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Notes that bytes were replaced by a character that will stand at the end of the text as far as
   * it is known.
   */
  void add(int offset, int length, CharSequence text, int size) {
    for (; counted < size; counted++) {
      if (text.charAt(counted) == '\n') {
        line++;
      }
    }
    int last = lines.size() - 1;
    if (last >= 0 && lines.get(last).line() == line) {
      Malformed first = lines.get(last);
      lines.set(last, new Malformed(first.offset(), line, first.bytes(), first.places() + 1));
      return;
    }
    int end = Math.min(offset + Math.min(length, LONGEST_SHOWN), bytes.length);
    lines.add(new Malformed(offset, line, HEX.formatHex(bytes, offset, end), 1));
  }

  List<Malformed> inOrder() {
    return lines;
  }
}
