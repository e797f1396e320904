package gazette.source;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into numbered lines, at {@code \n} and {@code \r\n} and nowhere else. */
final class LineSplitter {
  private LineSplitter() {}

  static List<Line> split(CharBuffer text) {
    char[] chars = text.array();
    int end = text.limit();
    List<Line> lines = new ArrayList<>(16 + end / 64);
    int from = 0;
    while (from < end) {
      int to = from;
      while (to < end && chars[to] != '\n') {
        to++;
      }
      int next = to + 1;
      if (to < end && to > from && chars[to - 1] == '\r') {
        to--;
      }
      lines.add(Line.of(lines.size() + 1, chars, from, to));
      from = next;
    }
    return lines;
  }
}
