package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import java.util.List;

/**
 * Finds hard-wrapped text: neighbouring lines of prose that are filled to the same width. There a line that is filled goes on,
 * and one that is not ends its paragraph.
 */
final class Wrap {
  /** A CJK character is two wide; punctuation that may not begin a line moves an end by up to two characters. */
  private static final int SLACK = 5;

  private static final int INDENT = 4;
  private static final int NARROWEST = 24;
  private static final int WIDEST = 130;

  private final int[] widths;
  private final int[] wraps;

  Wrap(List<MarkedLine> lines) {
    widths = new int[lines.size()];
    wraps = new int[lines.size()];
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && isProse(lines.get(to))) {
        widths[to] = width(lines.get(to).text());
        to++;
      }
      measure(lines, from, to);
      from = Math.max(to, from + 1);
    }
  }

  /** Whether the line stands in hard-wrapped text. */
  boolean isWrapped(int index) {
    return wraps[index] > 0;
  }

  /** Whether the line stands in hard-wrapped text and is filled; the first line of a paragraph has lost its indent. */
  boolean isFull(int index, boolean first) {
    return wraps[index] > 0 && widths[index] >= wraps[index] - SLACK - (first ? INDENT : 0);
  }

  private void measure(List<MarkedLine> lines, int from, int to) {
    if (to - from < 3) {
      return;
    }
    int widest = 0;
    int punctuated = 0;
    for (int i = from; i < to; i++) {
      widest = Math.max(widest, widths[i]);
      punctuated += Ends.isProse(lines.get(i).text(), 0) ? 1 : 0;
    }
    if (widest < NARROWEST || widest > WIDEST || punctuated * 2 < to - from) {
      return;
    }
    int full = 0;
    int cut = 0;
    for (int i = from; i < to; i++) {
      if (widths[i] >= widest - SLACK) {
        full++;
        cut += Ends.of(lines.get(i).text()) == Ends.SENTENCE ? 0 : 1;
      }
    }
    if (full >= 2 && full * 5 >= (to - from) * 2 && cut * 2 >= full) {
      for (int i = from; i < to; i++) {
        wraps[i] = widest;
      }
    }
  }

  private static boolean isProse(MarkedLine line) {
    return switch (line.kind()) {
      case TEXT, UNIT, ENTRY, ADDRESS, NOTE, ANNEX_LIST, RESPONSIBILITY, MEMBER, HISTORY -> true;
      default -> false;
    };
  }

  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x2000 ? 1 : 2;
    }
    return width;
  }
}
