package gazette.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the header rows of a table: rows that the source marks, else a first row of short titles
 * that differ from what stands below them, with a second row where titles span several columns
 * (2023年实际完成 over 绝对量 and 增长).
 */
final class HeaderFinder {
  private static final int MOST_LEVELS = 4;
  private static final int LONGEST_WORD = 12;

  private final List<GridRow> rows;
  private final boolean exact;

  /**
   * Looks for the header.
   *
   * @param exact whether the source says which cells span, as HTML does
   */
  HeaderFinder(List<GridRow> rows, boolean exact) {
    this.rows = rows;
    this.exact = exact;
  }

  Header find() {
    int titles = titles();
    int levels = levels(titles);
    List<GridRow> head = rows.subList(titles, titles + levels);
    return levels == 0
        ? new Header(List.of(), List.of(), List.of())
        : new Header(names(head), head, rows.subList(0, titles));
  }

  /** Rows above the header with one text over the whole width. */
  private int titles() {
    int at = 0;
    while (at + 1 < rows.size() && at < 2 && isTitle(rows.get(at))) {
      at++;
    }
    return at > 0 && levels(at) > 0 ? at : 0;
  }

  private static boolean isTitle(GridRow row) {
    return row.filled() == 1
        && row.first() == 0
        && !RowWords.opensGroup(row.cell(0).text())
        && !NumberText.isQuantity(row.cell(0).text());
  }

  private int levels(int at) {
    if (at >= rows.size()) {
      return 0;
    }
    int marked = marked(at);
    if (marked > 0) {
      return Math.max(marked, exact ? 0 : spanned(at));
    }
    int levels = exact ? exactLevels(at) : spanned(at);
    return isHead(at, levels) ? levels : 0;
  }

  private int marked(int at) {
    int marked = 0;
    while (at + marked < rows.size() && marked < MOST_LEVELS && rows.get(at + marked).header()) {
      marked++;
    }
    return rows.get(at).filled() > 1 ? marked : 0;
  }

  /** How deep the deepest title of the first row reaches, if one of them spans columns. */
  private int exactLevels(int at) {
    GridRow first = rows.get(at);
    boolean spans = false;
    for (Cell cell : first.cells()) {
      spans |= cell.sideways();
    }
    int depth = 1;
    while (spans && depth < MOST_LEVELS && at + depth < rows.size() && reaches(at, depth)) {
      depth++;
    }
    return spans && depth == 1 && at + 1 < rows.size() && allTitles(rows.get(at + 1)) ? 2 : depth;
  }

  private boolean reaches(int at, int depth) {
    GridRow first = rows.get(at);
    GridRow below = rows.get(at + depth);
    for (int i = 0; i < first.cells().size(); i++) {
      Cell cell = first.cell(i);
      if (!cell.isEmpty() && below.cell(i).cover() == cell) {
        return true;
      }
    }
    return false;
  }

  /** Two levels when the second row fills just the columns over which titles of the first span. */
  private int spanned(int at) {
    if (at + 1 >= rows.size()) {
      return 1;
    }
    GridRow first = rows.get(at);
    GridRow second = rows.get(at + 1);
    int width = Math.max(first.cells().size(), second.width());
    int filled = 0;
    for (int i = 0; i < width; i++) {
      boolean own = !second.cell(i).isEmpty();
      boolean repeated = own && !first.cell(i).isEmpty() && same(first, second, i);
      if (own && !repeated && (!isSpanned(first, i, width) || !isTitleCell(second.cell(i)))) {
        return 1;
      }
      if (!own && first.cell(i).isEmpty() && i < second.width()) {
        return 1;
      }
      filled += own && !repeated ? 1 : 0;
    }
    return filled > 1 ? 2 : 1;
  }

  private static boolean same(GridRow first, GridRow second, int column) {
    return plain(first.cell(column)).equals(plain(second.cell(column)));
  }

  /** Whether a title reaches over the column: the next or this one is empty, or repeats it. */
  private static boolean isSpanned(GridRow first, int column, int width) {
    if (first.cell(column).isEmpty()) {
      return true;
    }
    boolean left = column > 0 && same(first, first, column, column - 1);
    boolean right = column + 1 < width && same(first, first, column, column + 1);
    return left || right || column + 1 < width && first.cell(column + 1).isEmpty();
  }

  private static boolean same(GridRow a, GridRow b, int column, int other) {
    return plain(a.cell(column)).equals(plain(b.cell(other)));
  }

  private boolean isHead(int at, int levels) {
    GridRow first = rows.get(at);
    if (first.filled() < 2 || !allTitles(first) || hasGaps(first, levels)) {
      return false;
    }
    return (isNamed(first) || differs(at, levels) || standsOut(at, levels))
        && !FormShape.isForm(rows);
  }

  /** A single header row may leave the corner, or one more column, without a name. */
  private boolean hasGaps(GridRow first, int levels) {
    int gaps = 0;
    for (int i = 1; i < first.width(); i++) {
      gaps += first.cell(i).shown().isEmpty() ? 1 : 0;
    }
    return gaps * 4 > first.width() && (exact || levels == 1);
  }

  private static boolean allTitles(GridRow row) {
    for (Cell cell : row.cells()) {
      if (!cell.isEmpty() && !isTitleCell(cell)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitleCell(Cell cell) {
    return HeaderWords.mayBeTitle(cell.text());
  }

  /** Whether a third of the titles are words of the vocabulary. */
  private static boolean isNamed(GridRow first) {
    int named = 0;
    for (Cell cell : first.cells()) {
      named += !cell.isEmpty() && HeaderWords.isTitle(cell.text()) ? 1 : 0;
    }
    return named * 3 >= first.filled();
  }

  /** Whether a column of numbers stands below a word. */
  private boolean differs(int at, int levels) {
    GridRow first = rows.get(at);
    for (int i = 0; i < first.width(); i++) {
      int numbers = 0;
      int filled = 0;
      for (GridRow row : rows.subList(at + levels, rows.size())) {
        filled += row.cell(i).isEmpty() ? 0 : 1;
        numbers += NumberText.isQuantity(row.cell(i).text()) ? 1 : 0;
      }
      boolean word = !first.cell(i).isEmpty() && !NumberText.isQuantity(first.cell(i).text());
      if (word && filled > 1 && numbers * 4 >= filled * 3) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the first row is short words without numbers, none of which ends as texts below it do:
   * {@code 观桥街道书记} over {@code 越河街道书记} is data.
   */
  private boolean standsOut(int at, int levels) {
    GridRow first = rows.get(at);
    List<GridRow> below = rows.subList(at + levels, rows.size());
    for (int i = 0; i < first.width(); i++) {
      String title = plain(first.cell(i));
      if (title.isEmpty()) {
        continue;
      }
      int alike = 0;
      for (GridRow row : below) {
        String text = row.cell(i).text();
        alike += !text.isEmpty() && text.endsWith(title.substring(title.length() - 1)) ? 1 : 0;
      }
      if (title.length() > LONGEST_WORD || alike * 3 > below.size() || hasDigit(title)) {
        return false;
      }
    }
    return below.size() > 1;
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  private List<String> names(List<GridRow> head) {
    int width = 0;
    for (GridRow row : head) {
      width = Math.max(width, row.width());
    }
    List<String> names = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      names.add(name(head, i));
    }
    return names;
  }

  /** The titles of a column from above to below, parted by {@code /}; a title that spans counts. */
  private String name(List<GridRow> head, int column) {
    StringBuilder name = new StringBuilder();
    String last = "";
    for (int level = 0; level < head.size(); level++) {
      String title = plain(title(head, level, column));
      if (!title.isEmpty() && !title.equals(last)) {
        name.append(name.length() > 0 ? "/" : "").append(title);
        last = title;
      }
    }
    return name.toString();
  }

  private Cell title(List<GridRow> head, int level, int column) {
    GridRow row = head.get(level);
    Cell cell = row.cell(column);
    if (cell.cover() != null) {
      return cell.sideways() || level > 0 ? cell.cover() : cell;
    }
    if (!cell.isEmpty() || exact || level > 0 || head.size() == 1) {
      return cell;
    }
    int left = column;
    while (left > 0 && row.cell(left).isEmpty()) {
      left--;
    }
    return head.get(1).cell(left).isEmpty() && !row.cell(left).isEmpty() ? cell : row.cell(left);
  }

  private static String plain(Cell cell) {
    return TitleText.plain(cell.text());
  }
}
