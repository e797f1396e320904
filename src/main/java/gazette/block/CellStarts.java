package gazette.block;

import gazette.mark.MarkedLine;
import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Where the cells of a line begin between wide gaps, in half-width columns. */
final class CellStarts {
  private static final int GAP = 2;

  /** How far a letter or two that extraction takes for wider or narrower shift the cells behind. */
  private static final int SLACK = 2;

  private CellStarts() {}

  static List<Integer> of(MarkedLine line) {
    String raw = line.line().text();
    List<Integer> starts = new ArrayList<>();
    int column = 0;
    int blanks = GAP;
    for (int i = 0; i < raw.length(); i++) {
      int width = raw.charAt(i) < 0x1100 ? 1 : 2;
      if (Blanks.isBlank(raw.charAt(i))) {
        blanks += width;
      } else {
        if (blanks >= GAP) {
          starts.add(column);
        }
        blanks = 0;
      }
      column += width;
    }
    return starts;
  }

  /**
   * Whether cells begin only where some columns do, several ones about there; a single one not in
   * the first.
   */
  static boolean areSome(List<Integer> starts, List<Integer> columns) {
    if (starts.isEmpty() || starts.size() >= columns.size()) {
      return false;
    }
    if (starts.size() == 1) {
      return columns.lastIndexOf(starts.get(0)) > 0;
    }
    int column = 0;
    for (int start : starts) {
      while (column < columns.size() && columns.get(column) < start - SLACK) {
        column++;
      }
      if (column == columns.size() || columns.get(column++) > start + SLACK) {
        return false;
      }
    }
    return true;
  }
}
