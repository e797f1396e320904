package gazette.table;

import gazette.source.Line;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows whose cells stand one a line below each other. Where a row has more lines than the
 * table has columns, those are put together that a line end has plainly cut.
 */
final class StackedCells {
  private static final int MOST_COLUMNS = 32;

  private StackedCells() {}

  static List<GridRow> rows(List<List<Line>> lines) {
    int columns = columns(lines);
    List<GridRow> rows = new ArrayList<>(lines.size());
    for (List<Line> row : lines) {
      Span span = new Span(row.get(0).number(), row.get(row.size() - 1).number());
      rows.add(new GridRow(cells(row, columns), span, false));
    }
    return List.copyOf(rows);
  }

  /** The length of the titles, or of most rows where no titles stand above them. */
  private static int columns(List<List<Line>> rows) {
    if (!NumberText.isWhole(rows.get(0).get(0).text().strip())) {
      return rows.get(0).size();
    }
    int[] counts = new int[MOST_COLUMNS + 1];
    int columns = 1;
    for (List<Line> row : rows) {
      int size = Math.min(row.size(), MOST_COLUMNS);
      counts[size]++;
      columns = counts[size] > counts[columns] ? size : columns;
    }
    return columns;
  }

  private static List<Cell> cells(List<Line> row, int columns) {
    List<Cell> cells = new ArrayList<>(row.size());
    for (Line line : row) {
      cells.add(CellMarkup.read(line, 0, line.text().length()));
    }
    while (cells.size() > columns) {
      int cut = cut(cells);
      cells.set(cut, cells.get(cut).join(cells.remove(cut + 1)));
    }
    return cells;
  }

  /** The cell that goes on below: the first that is plainly unfinished, else the longest line. */
  private static int cut(List<Cell> cells) {
    int longest = 0;
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (!cells.get(i + 1).isEmpty()
          && RowJoiner.isUnfinished(cells.get(i).text(), cells.get(i + 1).text())) {
        return i;
      }
      longest = lastLine(cells.get(i)) > lastLine(cells.get(longest)) ? i : longest;
    }
    return longest;
  }

  /** How long the last line of a cell is. */
  private static int lastLine(Cell cell) {
    String listed = cell.listed();
    return listed.length() - listed.lastIndexOf('\n') - 1;
  }
}
