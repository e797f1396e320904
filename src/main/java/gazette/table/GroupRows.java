package gazette.table;

import gazette.notation.Numeral;
import gazette.notation.Numerals;
import org.jspecify.annotations.Nullable;

/** Recognises rows that only name a group of rows: {@code 一、民生类} over the whole width. */
final class GroupRows {
  private static final int LONGEST = 80;
  private static final int FEWEST_COLUMNS = 4;

  private GroupRows() {}

  /** The name of the group, or null for a row of data in a table of so many columns. */
  static @Nullable String name(GridRow row, int columns) {
    if (columns < 2 || isCovered(row)) {
      return null;
    }
    int first = row.first();
    String text = row.cell(first).text();
    if (row.filled() == 1) {
      return isName(row, first, columns) ? TitleText.plain(text) : null;
    }
    String second = row.cell(1).text();
    boolean numbered = first == 0 && row.filled() == 2 && columns >= FEWEST_COLUMNS;
    return numbered && isOrdinal(text) && !second.isEmpty() && !NumberText.isQuantity(second)
        ? TitleText.plain(text) + (text.endsWith("、") ? "" : " ") + TitleText.plain(second)
        : null;
  }

  private static boolean isName(GridRow row, int first, int columns) {
    Cell cell = row.cell(first);
    String text = cell.text();
    if (text.length() > LONGEST
        || NumberText.isQuantity(text)
        || RowWords.isTotal(text)
        || RowWords.isNote(text)) {
      return false;
    }
    if (RowWords.opensGroup(text)) {
      return first < 2;
    }
    boolean wide = row.cells().size() == 1 || row.cell(first + 1).cover() == cell;
    return first == 0 && (columns > 2 || wide);
  }

  private static boolean isCovered(GridRow row) {
    for (Cell cell : row.cells()) {
      if (cell.cover() != null && !cell.sideways() && !cell.shown().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is nothing but a Chinese number: {@code 一}, {@code 二、}, {@code （三）}. */
  static boolean isOrdinal(String text) {
    int from = text.startsWith("（") || text.startsWith("(") ? 1 : 0;
    if (text.length() > from + 4 || text.length() <= from || !isChinese(text.charAt(from))) {
      return false;
    }
    Numeral numeral = Numerals.at(text, from);
    String rest = numeral == null ? text : text.substring(numeral.end());
    return rest.isEmpty() || rest.equals("、") || rest.equals("）") || rest.equals(")");
  }

  private static boolean isChinese(char c) {
    return Numerals.isChinese(c);
  }
}
