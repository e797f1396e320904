package gazette.table;

import gazette.source.Line;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads rows whose cells are parted by tabs. */
final class TabRows {
  private TabRows() {}

  static List<GridRow> read(List<Line> lines) {
    List<List<Cell>> cells = new ArrayList<>(lines.size());
    for (Line line : lines) {
      cells.add(cells(line));
    }
    RowJoiner rows = new RowJoiner(cells);
    for (int i = 0; i < lines.size(); i++) {
      if (!Ruler.isRuler(cells.get(i)) && !Ruler.isEmpty(cells.get(i))) {
        rows.add(cells.get(i), Span.of(lines.get(i).number()));
      }
    }
    return rows.rows();
  }

  private static List<Cell> cells(Line line) {
    String text = line.text();
    List<Cell> cells = new ArrayList<>();
    int start = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
      cells.add(CellMarkup.read(line, start, tab));
      start = tab + 1;
    }
    cells.add(CellMarkup.read(line, start, text.length()));
    return cells;
  }
}
