package gazette.table;

import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of data while it is set right: its cells move into their columns and are filled. */
final class DataRow {
  private final GridRow source;
  private final @Nullable String group;
  private final int block;
  private final boolean total;
  private List<Cell> cells;

  /**
   * Begins with the cells as printed.
   *
   * @param group the group row above it
   * @param block a number that grows with each group row; nothing is filled across blocks
   */
  DataRow(GridRow source, @Nullable String group, int block) {
    this.source = source;
    this.group = group;
    this.block = block;
    this.cells = source.cells();
    int first = source.first();
    this.total =
        RowWords.isTotal(source.cell(first).text())
            || RowWords.isTotal(source.cell(first + 1).text());
  }

  GridRow source() {
    return source;
  }

  Span lines() {
    return source.lines();
  }

  @Nullable String group() {
    return group;
  }

  int block() {
    return block;
  }

  int size() {
    return cells.size();
  }

  Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  String text(int column) {
    return cell(column).text();
  }

  boolean isEmpty(int column) {
    return cell(column).isEmpty();
  }

  /** Puts another cell into a column. */
  void set(int column, Cell cell) {
    List<Cell> changed = new ArrayList<>(cells);
    while (changed.size() <= column) {
      changed.add(Cell.EMPTY);
    }
    changed.set(column, cell);
    cells = changed;
  }

  /** Puts the cells, from the first with a text on, into the columns given for them. */
  void place(int[] columns) {
    List<Cell> moved = new ArrayList<>();
    int first = source.first();
    for (int i = 0; i < columns.length; i++) {
      while (moved.size() < columns[i]) {
        moved.add(Cell.EMPTY);
      }
      moved.add(cells.get(first + i));
    }
    cells = moved;
  }

  /** Whether every text of a further row ends one of this row that is plainly unfinished. */
  boolean isEndedBy(GridRow row) {
    if (row.first() == 0) {
      return false;
    }
    boolean ends = row.filled() > 0;
    for (int i = row.first(); ends && i < row.cells().size(); i++) {
      String text = row.cell(i).text();
      ends = text.isEmpty() || !isEmpty(i) && RowJoiner.isUnfinished(text(i), text);
    }
    return ends;
  }

  /** Whether it adds up other rows: 合计 stands in one of its first two cells. */
  boolean isTotal() {
    return total;
  }

  /** Its cells, padded to a width and cut behind it where nothing is lost. */
  List<Cell> padded(int width) {
    if (cells.size() == width) {
      return cells;
    }
    List<Cell> all = new ArrayList<>(cells);
    while (all.size() < width) {
      all.add(Cell.EMPTY);
    }
    while (all.size() > width && all.get(all.size() - 1).isEmpty()) {
      all.remove(all.size() - 1);
    }
    return all;
  }
}
