package gazette.table;

import gazette.source.CharSet;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts rows together that the source broke over several lines: a line goes on the last cell of the
 * row above it when that row is short and the two make a whole row, or when that cell is plainly
 * unfinished.
 */
final class RowJoiner {
  private static final CharSet UNFINISHED = CharSet.of("、，；：（(《“");
  private static final CharSet CLOSING = CharSet.of("，、。；：）)》”");
  private static final int MOST_CELLS = 256;

  /** A shorter text in an unnumbered table is hardly one that a line end has cut. */
  private static final int SHORT = 10;

  private final List<GridRow> rows = new ArrayList<>();
  private final int width;
  private final boolean numbered;
  private final LastColumn lastColumn;

  /** Looks at all lines of the fragment: how wide a row is, and whether rows begin with numbers. */
  RowJoiner(List<List<Cell>> lines) {
    this.width = width(lines);
    int numbers = 0;
    int whole = 0;
    for (List<Cell> line : lines) {
      if (line.size() == width) {
        whole++;
        numbers += isNumber(line.get(0)) ? 1 : 0;
      }
    }
    this.lastColumn = LastColumn.of(lines, width);
    this.numbered = numbers > 0 && numbers * 3 >= whole;
  }

  void add(List<Cell> cells, Span lines) {
    int last = rows.size() - 1;
    if (last >= 0 && goesOn(rows.get(last), cells)) {
      rows.set(last, rows.get(last).goingOn(cells, lines));
    } else {
      rows.add(new GridRow(cells, lines, false));
    }
  }

  List<GridRow> rows() {
    return List.copyOf(rows);
  }

  private boolean goesOn(GridRow row, List<Cell> next) {
    String first = next.get(0).text();
    int have = row.cells().size();
    String before = row.cell(have - 1).text();
    if (first.isEmpty()
        || before.isEmpty()
        || have < 2
        || row.isFull()
        || next.size() >= width
        || RowWords.opensGroup(first)) {
      return false;
    }
    if (next.size() == 1) {
      return isUnfinished(before, first)
          || have < width && !endsSentence(before)
          || have == width && lastColumn.goesOn(first);
    }
    boolean fits = have < width && have + next.size() - 1 == width;
    boolean starts = numbered ? isNumber(next.get(0)) : before.length() < SHORT;
    return fits && !starts && !RowWords.isTotal(first);
  }

  /** Whether a text goes on: by its last character, an open bracket, or by how the next begins. */
  static boolean isUnfinished(String before, String next) {
    return !before.isEmpty() && UNFINISHED.has(before.charAt(before.length() - 1))
        || CLOSING.has(next.charAt(0))
        || before.lastIndexOf('（') > before.lastIndexOf('）');
  }

  private static boolean endsSentence(String text) {
    return text.endsWith("。") || text.endsWith("；");
  }

  private static boolean isNumber(Cell cell) {
    return NumberText.isWhole(cell.text());
  }

  /** The most frequent number of cells of lines that have several; the larger one of equals. */
  private static int width(List<List<Cell>> lines) {
    int[] counts = new int[MOST_CELLS];
    int best = 1;
    for (List<Cell> line : lines) {
      int size = Math.min(line.size(), MOST_CELLS - 1);
      counts[size] += size > 1 ? 1 : 0;
      if (size > 1
          && (counts[size] > counts[best] || counts[size] == counts[best] && size > best)) {
        best = size;
      }
    }
    return best;
  }
}
