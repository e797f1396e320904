package gazette.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into numbered lines, at {@code \n} and {@code \r\n} and nowhere else. */
final class LineSplitter {
  private LineSplitter() {}

  static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>(16 + text.length() / 64);
    int length = text.length();
    int from = 0;
    while (from < length) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? length : end + 1;
      int to = end < 0 ? length : end;
      if (end > from && text.charAt(end - 1) == '\r') {
        to--;
      }
      lines.add(new Line(lines.size() + 1, text.substring(from, to)));
      from = next;
    }
    return lines;
  }
}
