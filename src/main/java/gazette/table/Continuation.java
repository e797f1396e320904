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
    return width(before) == width(next) && goesOn(before, next, headed);
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

  /** Whether the first row counts on from the last one, or has no label of its own. */
  private static boolean goesOn(List<GridRow> before, List<GridRow> next, boolean headed) {
    GridRow last = before.get(before.size() - 1);
    GridRow first = next.get(0);
    if (first.first() > 0) {
      return !headed;
    }
    String number = number(first);
    String lastNumber = number(last);
    if (!number.isEmpty() && !lastNumber.isEmpty()) {
      return Integer.parseInt(number) == Integer.parseInt(lastNumber) + 1;
    }
    return !headed && countsOn(last, first);
  }

  private static boolean countsOn(GridRow last, GridRow first) {
    for (int i = 0; i < first.cells().size(); i++) {
      UnitMarker one = marker(last.cell(i));
      UnitMarker other = marker(first.cell(i));
      if (one != null && other != null && one.style() == other.style()) {
        return other.value() == one.value() + 1;
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

  private static int width(List<GridRow> rows) {
    int width = 0;
    for (GridRow row : rows) {
      width = Math.max(width, row.width());
    }
    return width;
  }
}
