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
    int columns = 1;
    int most = 0;
    for (List<Line> row : rows) {
      int alike = 0;
      for (List<Line> other : rows) {
        alike += other.size() == row.size() ? 1 : 0;
      }
      columns = alike > most ? row.size() : columns;
      most = Math.max(alike, most);
    }
    return columns;
  }

  private static List<Cell> cells(List<Line> row, int columns) {
    List<Cell> cells = new ArrayList<>(row.size());
    int more = row.size() - columns;
    for (Line line : row) {
      Cell cell = CellMarkup.read(line, 0, line.text().length());
      int last = cells.size() - 1;
      if (more > 0
          && last >= 0
          && !cell.isEmpty()
          && RowJoiner.isUnfinished(cells.get(last).text(), cell.text())) {
        cells.set(last, cells.get(last).join(cell));
        more--;
      } else {
        cells.add(cell);
      }
    }
    return cells;
  }
}
