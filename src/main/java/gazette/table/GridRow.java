package gazette.table;

import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table before anything is known about its columns.
 *
 * @param cells in order, empty ones included
 * @param lines the lines of the source on which it stands
 * @param header whether the source marks it as a header row: {@code <th>}, or a ruler below it
 * @param width the number of cells without the empty ones at the end
 * @param filled how many cells have a text of their own
 */
record GridRow(List<Cell> cells, Span lines, boolean header, int width, int filled) {
  private static final int MOST_LINES = 120;

  /** A row of such cells. */
  GridRow(List<Cell> cells, Span lines, boolean header) {
    this(List.copyOf(cells), lines, header, width(cells), filled(cells));
  }

  /** The cell of a column; empty beyond the last. */
  Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  private static int width(List<Cell> cells) {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).shown().isEmpty()) {
      width--;
    }
    return width;
  }

  private static int filled(List<Cell> cells) {
    int filled = 0;
    for (int i = 0; i < cells.size(); i++) {
      filled += cells.get(i).isEmpty() ? 0 : 1;
    }
    return filled;
  }

  /** The column of the first cell with a text; the number of cells when there is none. */
  int first() {
    int column = 0;
    while (column < cells.size() && cells.get(column).isEmpty()) {
      column++;
    }
    return column;
  }

  /** Whether it stands on so many lines that no further one can belong to it. */
  boolean isFull() {
    return lines.last() - lines.first() >= MOST_LINES;
  }

  /** The row with the cells of a further line: its first cell goes on the last cell of this row. */
  GridRow goingOn(List<Cell> more, Span further) {
    List<Cell> all = new ArrayList<>(cells);
    int last = all.size() - 1;
    all.set(last, all.get(last).join(more.get(0)));
    all.addAll(more.subList(1, more.size()));
    return new GridRow(all, lines.hull(further), header);
  }

  /** The row with a further line, cell below cell. */
  GridRow below(List<Cell> more, Span further) {
    return below(more, further, new boolean[more.size()]);
  }

  /**
   * The same.
   *
   * @param broken in which columns the line above breaks off inside a word
   */
  GridRow below(List<Cell> more, Span further, boolean[] broken) {
    List<Cell> all = new ArrayList<>(cells);
    for (int i = 0; i < more.size(); i++) {
      if (i < all.size()) {
        all.set(i, all.get(i).join(more.get(i), broken[i]));
      } else {
        all.add(more.get(i));
      }
    }
    return new GridRow(all, lines.hull(further), header);
  }

  /** The same row, marked as a header. */
  GridRow asHeader() {
    return new GridRow(cells, lines, true, width, filled);
  }
}
