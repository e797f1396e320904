package gazette.block;

import gazette.mark.LineKind;
import gazette.notation.Digits;
import gazette.source.Blanks;
import gazette.table.TableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables whose cells stand one a line below each other, as copying them from a page leaves
 * them: titles that begin with 序号, and below them numbers that count on from 1, each above the
 * cells of its row. Where a cell was empty, a row is shorter.
 */
final class CountedStack {
  private static final int MOST_COLUMNS = 12;
  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_TITLE = 20;
  private static final int LONGEST_NUMBER = 3;

  /** So many lines more than columns may make a row whose cells line ends have cut. */
  private static final int MORE = 3;

  private final Lines lines;
  private final CellStack stack;
  private final List<List<Integer>> rows = new ArrayList<>();
  private final int[] sizes = new int[MOST_COLUMNS + MORE + 1];
  private final boolean spaced;
  private int columns;

  /** The number of the last row. */
  private int number;

  private CountedStack(Lines lines, int titles) {
    this.lines = lines;
    stack = new CellStack(lines);
    spaced = stack.isSpaced(titles);
  }

  /** Marks the rows of all such tables. */
  static void mark(Lines lines) {
    boolean contents = false;
    CountedStack above = null;
    for (int i = 0; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.TEXT && !contents && isSerial(lines.text(i))) {
        CountedStack table = new CountedStack(lines, i);
        above = table.mark(i, above) ? table : above;
      }
      contents = kind == LineKind.CONTENTS_HEADING || contents && kind == LineKind.BLANK;
    }
  }

  private static boolean isSerial(String text) {
    return !text.isEmpty()
        && text.charAt(0) == '序'
        && text.length() <= 4
        && (text.length() == 1 || Blanks.without(text).equals("序号"));
  }

  /** Marks a table, which on a next page may count on from the one above below the same titles. */
  private boolean mark(int from, @Nullable CountedStack above) {
    List<Integer> near = stack.from(from, MOST_COLUMNS + 2, spaced);
    while (columns < near.size()
        && stack.isWord(near.get(columns), LONGEST_TITLE)
        && !opensGroup(near.get(columns))) {
      columns++;
    }
    int first = columns < near.size() ? near.get(columns) : stack.below(near.get(columns - 1));
    if (columns < 2 || columns > MOST_COLUMNS || first < 0) {
      return false;
    }
    List<Integer> titles = near.subList(0, columns);
    rows.add(titles);
    if (opensGroup(first)) {
      rows.add(List.of(first));
      first = stack.below(first);
    }
    int groups = rows.size();
    boolean next = above != null && first >= 0 && above.goesOn(stack.texts(titles), first);
    number = next ? Objects.requireNonNull(above).number + 1 : 1;
    if (first < 0 || !isNumber(first, number)) {
      return false;
    }
    takeRows(first);
    if (!next && !isProved(rows.size() - groups, TableReader.areTitles(stack.texts(titles)))) {
      return false;
    }
    for (List<Integer> row : rows) {
      stack.mark(row);
    }
    return true;
  }

  private boolean goesOn(List<String> titles, int first) {
    return titles.equals(stack.texts(rows.get(0))) && isNumber(first, number + 1);
  }

  /** Whether most rows lack one cell at most, or as many as most do, and there are enough. */
  private boolean isProved(int count, boolean named) {
    int usual = usual();
    int ended = 0;
    int whole = 0;
    for (int size = 0; size < sizes.length; size++) {
      ended += sizes[size];
      whole += size == usual || size >= columns - 1 ? sizes[size] : 0;
    }
    return usual > 1
        && whole * 3 >= ended * 2
        && count >= (named && columns > 2 ? FEWEST_ROWS - 1 : FEWEST_ROWS);
  }

  private void takeRows(int first) {
    int at = first;
    for (; at >= 0; number++) {
      int next = number + 1;
      List<Integer> near = near(at, next);
      int end = end(near, next);
      if (end < 0) {
        takeLast(near);
        return;
      }
      sizes[end]++;
      rows.add(near.subList(0, end));
      at = near.get(end);
      if (!isNumber(at, next)) {
        rows.add(List.of(at));
        at = near.get(end + 1);
      }
    }
  }

  /**
   * The cells from a number on; below a blank line where none is expected, only the next number.
   */
  private List<Integer> near(int at, int next) {
    List<Integer> near = stack.from(at, 2 * columns + MORE, spaced);
    int below = stack.below(near.get(near.size() - 1));
    if (near.size() <= columns + MORE && below >= 0 && isNumber(below, next)) {
      near.add(below);
    }
    return near;
  }

  /** How many of the cells make the row; -1 when its end is not to be seen. */
  private int end(List<Integer> near, int next) {
    for (int size : new int[] {columns, usual()}) {
      if (size > 1 && endsAt(near, size, next)) {
        return size;
      }
    }
    for (int size = 2; size < near.size() && size <= columns + MORE; size++) {
      boolean begins = size >= columns || size + 1 < near.size();
      if (begins && endsAt(near, size, next)) {
        return size;
      }
    }
    return -1;
  }

  /** Whether the next number stands behind so many cells, or the name of a group before it. */
  private boolean endsAt(List<Integer> near, int size, int next) {
    return size < near.size() && isNumber(near.get(size), next)
        || size + 1 < near.size()
            && isNumber(near.get(size + 1), next)
            && opensGroup(near.get(size));
  }

  /**
   * The last row is as long as most rows are, or as the titles where a blank line ends it; a sum
   * may stand below it.
   */
  private void takeLast(List<Integer> near) {
    int size = Math.min(Math.max(usual(), 1), near.size());
    while (!spaced
        && near.size() <= columns
        && size < near.size()
        && stack.isWord(near.get(size), LONGEST_TITLE)) {
      size++;
    }
    for (int i = 1; i < size; i++) {
      size = TableReader.isTotal(lines.text(near.get(i))) ? i : size;
    }
    rows.add(near.subList(0, size));
    if (size < near.size() && TableReader.isTotal(lines.text(near.get(size)))) {
      int end = size + 1;
      while (end < near.size() && end - size < columns && stack.isFigure(near.get(end))) {
        end++;
      }
      rows.add(near.subList(size, end));
    }
  }

  private int usual() {
    int usual = 0;
    for (int size = 1; size < sizes.length; size++) {
      usual = sizes[size] > 0 && sizes[size] >= sizes[usual] ? size : usual;
    }
    return Math.min(usual, columns);
  }

  private boolean opensGroup(int cell) {
    return lines.kind(cell) == LineKind.UNIT && TableReader.opensGroup(lines.text(cell));
  }

  private boolean isNumber(int cell, int number) {
    String text = lines.text(cell);
    int length = text.length();
    int value = 0;
    int i = 0;
    while (i < length && i < LONGEST_NUMBER && Digits.isDigit(text.charAt(i))) {
      value = value * 10 + Digits.value(text.charAt(i++));
    }
    boolean dot = i + 1 == length && ".．、".indexOf(text.charAt(i)) >= 0;
    return i > 0 && (i == length || dot) && value == number;
  }
}
