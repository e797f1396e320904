package gazette.table;

import java.util.List;

/** Where the columns of a table end: a line that goes on below fills its column. */
final class ColumnEnds {
  /** As near to the end of its column a line that goes on below ends. */
  private static final int NEAR = 3;

  private final List<Stretch> titles;
  private final int[] widest;

  ColumnEnds(List<GutterLine> lines, List<Stretch> titles) {
    this.titles = titles;
    int columns = titles.size();
    this.widest = new int[columns];
    for (GutterLine line : lines) {
      for (int column = 0; column < columns && !line.isAcross(); column++) {
        widest[column] = Math.max(widest[column], line.end(column));
      }
    }
  }

  int columns() {
    return widest.length;
  }

  /** Whether the text of a line reaches the end of a column; not of a line without one. */
  boolean isFull(GutterLine line, int column) {
    return !line.isEmpty(column) && !line.isAcross() && line.end(column) >= widest[column] - NEAR;
  }

  /** How much room is left in a column behind the text of a line. */
  int room(GutterLine line, int column) {
    return Math.max(widest[column], titles.get(column).end()) - line.end(column);
  }

  /** Whether each text of a line stands right below one that reaches the end of its column. */
  boolean goesOn(GutterLine above, GutterLine line) {
    if (line.parted() || above.isAcross() || line.isAcross()) {
      return false;
    }
    for (int column = 0; column < widest.length; column++) {
      if (!line.isEmpty(column) && !isFull(above, column)) {
        return false;
      }
    }
    return true;
  }
}
