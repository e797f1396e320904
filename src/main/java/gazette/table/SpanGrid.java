package gazette.table;

import java.util.ArrayList;
import java.util.List;

/** Finds the place of each cell of an HTML row, right of and below the cells that span. */
final class SpanGrid {
  private final List<Cell> covers = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();
  private List<Cell> row = new ArrayList<>();

  /** Forgets the spans of the table before. */
  void clear() {
    covers.clear();
    depths.clear();
  }

  /** Begins a row. */
  void begin() {
    row = new ArrayList<>();
  }

  /** Puts a cell at the next free place. */
  void put(Cell cell, int across, int down) {
    skipCovered();
    for (int i = 0; i < across; i++) {
      int column = row.size();
      row.add(i == 0 ? cell : Cell.covered(cell, true));
      while (covers.size() <= column) {
        covers.add(Cell.EMPTY);
        depths.add(0);
      }
      covers.set(column, cell);
      depths.set(column, down - 1);
    }
  }

  /** Ends the row with the cells that reach into it from above, and gives it. */
  List<Cell> end() {
    skipCovered();
    return row;
  }

  private void skipCovered() {
    while (row.size() < depths.size() && depths.get(row.size()) > 0) {
      int column = row.size();
      depths.set(column, depths.get(column) - 1);
      boolean sideways = column > 0 && sameCover(column);
      row.add(Cell.covered(covers.get(column), sideways));
    }
  }

  private boolean sameCover(int column) {
    return covers.get(column) == covers.get(column - 1)
        && !row.isEmpty()
        && row.get(column - 1).cover() == covers.get(column);
  }
}
