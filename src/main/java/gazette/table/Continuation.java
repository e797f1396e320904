package gazette.table;

import gazette.notation.UnitMarker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether the rows on a page go on with the table of the page before. */
final class Continuation {
  private Continuation() {}

  static boolean continues(List<GridRow> before, List<GridRow> next) {
    if (before.isEmpty() || next.isEmpty()) {
      return false;
    }
    Header header = new HeaderFinder(before, false).find();
    if (!header.rows().isEmpty() && header.repeats(next.get(0), true)) {
      return !startsAgain(before, next);
    }
    boolean headed = !new HeaderFinder(next, false).find().rows().isEmpty();
    return sameWidth(before, next) && goesOn(before, next, headed, !header.rows().isEmpty());
  }

  /** Whether the rows are numbered and begin with 1 again: a second table of the same kind. */
  private static boolean startsAgain(List<GridRow> before, List<GridRow> next) {
    String last = number(before.get(before.size() - 1));
    for (GridRow row : next) {
      if (row.filled() == 1 && row.first() == 0) {
        return false;
      }
      String number = number(row);
      if (!number.isEmpty()) {
        return number.equals("1") && !last.isEmpty() && !last.equals("1");
      }
    }
    return false;
  }

  /** Whether the first row counts on from the rows before it, or has no label of its own. */
  private static boolean goesOn(
      List<GridRow> before, List<GridRow> next, boolean headed, boolean headedBefore) {
    GridRow first = next.get(0);
    if (first.first() > 0) {
      return !headed || next.stream().anyMatch(row -> isNext(before, number(row)));
    }
    String number = number(first);
    return number.isEmpty()
        ? !headed && (headedBefore || countsOn(before, first))
        : isNext(before, number);
  }

  /** Whether a number is the one after the last of the rows before. */
  private static boolean isNext(List<GridRow> before, String number) {
    String last = "";
    for (int i = before.size() - 1; i >= 0 && last.isEmpty(); i--) {
      last = number(before.get(i));
    }
    return !last.isEmpty()
        && !number.isEmpty()
        && Integer.parseInt(number) == Integer.parseInt(last) + 1;
  }

  /** Whether the marker of a cell is the next one after the last of its style in that column. */
  private static boolean countsOn(List<GridRow> before, GridRow first) {
    for (int column = 0; column < first.cells().size(); column++) {
      UnitMarker marker = marker(first.cell(column));
      for (int i = before.size() - 1; i >= 0 && marker != null; i--) {
        UnitMarker last = marker(before.get(i).cell(column));
        if (last != null && last.style() == marker.style()) {
          return marker.value() == last.value() + 1;
        }
      }
    }
    return false;
  }

  private static @Nullable UnitMarker marker(Cell cell) {
    return RowWords.marker(cell.text());
  }

  private static String number(GridRow row) {
    String text = row.cell(0).text();
    return NumberText.isWhole(text) && text.length() < 5 ? text : "";
  }

  private static boolean sameWidth(List<GridRow> before, List<GridRow> next) {
    return width(before, false) == width(next, false) || width(before, true) == width(next, true);
  }

  private static int width(List<GridRow> rows, boolean printed) {
    int width = 0;
    for (GridRow row : rows) {
      width = Math.max(width, printed ? row.cells().size() : row.width());
    }
    return width;
  }
}
