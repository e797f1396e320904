package gazette.table;

import gazette.source.Span;
import java.util.List;

/** A line of a table that was cut at its gutters: a cell for each column, or one across them. */
final class GutterLine {
  private final List<Cell> cells;
  private final int[] ends;
  private final Span span;
  private final boolean parted;
  private final int filled;

  /**
   * A line of such cells.
   *
   * @param ends where each cell ends on the line, in half-width columns; 0 for an empty one
   * @param parted whether a blank line stands above it
   */
  GutterLine(List<Cell> cells, int[] ends, Span span, boolean parted) {
    this.cells = List.copyOf(cells);
    this.ends = ends;
    this.span = span;
    this.parted = parted;
    int texts = 0;
    for (Cell cell : cells) {
      texts += cell.isEmpty() ? 0 : 1;
    }
    this.filled = texts;
  }

  List<Cell> cells() {
    return cells;
  }

  /** Where the cell of a column ends. */
  int end(int column) {
    return ends[column];
  }

  Span span() {
    return span;
  }

  boolean parted() {
    return parted;
  }

  /** How many cells have a text. */
  int filled() {
    return filled;
  }

  /** Whether its text reaches over a gutter: the name of a group. */
  boolean isAcross() {
    return cells.size() == 1;
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

  /** The column of its first text. */
  int first() {
    int column = 0;
    while (column < cells.size() - 1 && cells.get(column).isEmpty()) {
      column++;
    }
    return column;
  }
}
