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

  /** Takes all cells some columns to the right, or to the left where they are empty. */
  void shift(int columns) {
    List<Cell> moved = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      moved.add(Cell.EMPTY);
    }
    moved.addAll(cells.subList(Math.max(0, -columns), cells.size()));
    cells = moved;
  }

  /** Whether it adds up other rows: 合计 stands in one of its first two cells. */
  boolean isTotal() {
    int first = source.first();
    return RowWords.isTotal(source.cell(first).text())
        || RowWords.isTotal(source.cell(first + 1).text());
  }

  /** Its cells, padded to a width and cut behind it where nothing is lost. */
  List<Cell> padded(int width) {
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
