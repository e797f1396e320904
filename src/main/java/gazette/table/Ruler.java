package gazette.table;

import gazette.source.CharSet;
import java.util.List;

/** Recognises the lines that only draw a table: {@code |---|:--:|}, {@code +---+---+}. */
final class Ruler {
  private static final CharSet STROKES = CharSet.of("-—─━═=:+");

  private Ruler() {}

  /** Whether all cells that are not empty are strokes, at least one of them of two or more. */
  static boolean isRuler(List<Cell> cells) {
    boolean drawn = false;
    for (Cell cell : cells) {
      String text = cell.passage().text();
      if (!isStrokes(text)) {
        return false;
      }
      drawn |= text.length() > 1;
    }
    return drawn && (cells.size() > 1 || cells.get(0).passage().length() > 2);
  }

  /** Whether no cell has a text. */
  static boolean isEmpty(List<Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.shown().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStrokes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!STROKES.has(text.charAt(i))) {
        return false;
      }
    }
    return text.length() != 1 || text.equals("-");
  }
}
