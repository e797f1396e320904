package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.source.Blanks;
import java.util.List;

/**
 * Finds rows that only their neighbours prove: two cells with one tab between them, or columns that
 * nothing but wide gaps divide. One such line is prose; several of the same shape below one another
 * are a table.
 */
final class WeakRows {
  private static final int LONGEST_CELL = 40;

  private final boolean[] rows;

  WeakRows(List<MarkedLine> lines) {
    rows = new boolean[lines.size()];
    int from = 0;
    while (from < lines.size()) {
      int shape = shape(lines.get(from));
      int to = from + 1;
      while (shape != 0 && to < lines.size() && shape(lines.get(to)) == shape) {
        to++;
      }
      if (shape != 0 && to - from >= (shape < 0 ? 3 : 2)) {
        for (int i = from; i < to; i++) {
          rows[i] = true;
        }
      }
      from = to;
    }
  }

  boolean isRow(int index) {
    return rows[index];
  }

  /**
   * 1 for two cells around a tab, the negative number of columns for cells between wide gaps, 0 for
   * anything else.
   */
  private static int shape(MarkedLine line) {
    if (line.kind() != LineKind.TEXT) {
      return 0;
    }
    String raw = line.line().text();
    int tab = raw.indexOf('\t');
    if (tab >= 0) {
      boolean two =
          raw.indexOf('\t', tab + 1) < 0
              && !Blanks.isBlank(raw.substring(0, tab))
              && !Blanks.isBlank(raw.substring(tab));
      return two && tab <= LONGEST_CELL ? 1 : 0;
    }
    int columns = columns(line.text());
    return columns >= 3 ? -columns : 0;
  }

  private static int columns(String text) {
    int columns = 1;
    int cell = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      while (end < text.length() && Blanks.isBlank(text.charAt(end))) {
        end++;
      }
      if (end - i >= 2) {
        columns++;
        cell = 0;
        i = end - 1;
      } else if (++cell > LONGEST_CELL || "。；".indexOf(text.charAt(i)) >= 0) {
        return 1;
      }
    }
    return columns;
  }
}
