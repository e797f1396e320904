package gazette.table;

import gazette.source.Blanks;
import java.util.List;

/**
 * The head of a table (表头).
 *
 * @param columns the names of the columns; empty for a form and for a table without a header
 * @param rows the rows that it takes
 * @param titles rows above it that hold one text over the whole width: the title, 单位：万元
 */
record Header(List<String> columns, List<GridRow> rows, List<GridRow> titles) {
  Header {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    titles = List.copyOf(titles);
  }

  /** How many rows at the top of the table are no data. */
  int size() {
    return titles.size() + rows.size();
  }

  /** Whether the row repeats a row of the header, as at the top of a page. */
  boolean repeats(GridRow row, boolean atTop) {
    for (GridRow own : rows) {
      if (same(own, row, atTop)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two rows print the same texts; of a row at the top of a page two thirds suffice. */
  static boolean same(GridRow one, GridRow other, boolean atTop) {
    int width = one.width();
    if (width == 0 || Math.abs(other.width() - width) > (atTop ? 1 : 0)) {
      return false;
    }
    int equal = 0;
    int filled = 0;
    for (int i = 0; i < Math.max(width, other.width()); i++) {
      String a = one.cell(i).text();
      String b = other.cell(i).text();
      boolean same = same(a, b);
      if (!same && !atTop) {
        return false;
      }
      filled += a.isEmpty() && b.isEmpty() ? 0 : 1;
      equal += same && !a.isEmpty() ? 1 : 0;
    }
    return equal > 0 && (equal == filled || equal > 1 && equal * 3 >= filled * 2);
  }

  /** Whether two texts are the same but for white space and the width of ASCII. */
  static boolean same(String a, String b) {
    int i = 0;
    int j = 0;
    while (true) {
      while (i < a.length() && Blanks.isBlank(a.charAt(i))) {
        i++;
      }
      while (j < b.length() && Blanks.isBlank(b.charAt(j))) {
        j++;
      }
      if (i == a.length() || j == b.length()) {
        return i == a.length() && j == b.length();
      }
      if (narrow(a.charAt(i++)) != narrow(b.charAt(j++))) {
        return false;
      }
    }
  }

  private static char narrow(char c) {
    return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
  }
}
