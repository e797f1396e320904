package gazette.block;

import gazette.mark.LineKind;
import gazette.table.TableReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables of figures whose cells stand one a line below each other: {@code 指标}, {@code
 * 总量（亿元）}, {@code 增长（%）}, then again and again a word and two numbers. That words and numbers come
 * in turn, below as many titles, is all that shows them.
 */
final class FigureStack {
  private static final int MOST_COLUMNS = 12;
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_FIGURE = 12;

  private final CellStack stack;
  private final Lines lines;
  private final boolean spaced;

  /** How many words a row begins with, how many numbers follow, and how many words those. */
  private int words;

  private int figures;
  private int rest;

  private FigureStack(Lines lines, boolean spaced) {
    this.lines = lines;
    this.spaced = spaced;
    stack = new CellStack(lines);
  }

  /** Marks the rows of all such tables. */
  static void mark(Lines lines) {
    for (int i = 2; i < lines.size(); i++) {
      if (mayBeFigure(lines, i) && !mayBeFigure(lines, i - 1)) {
        i = new FigureStack(lines, lines.kind(i - 1) == LineKind.BLANK).mark(i) - 1;
      }
    }
  }

  private static boolean mayBeFigure(Lines lines, int at) {
    LineKind kind = lines.kind(at);
    return (kind == LineKind.TEXT || kind == LineKind.UNIT)
        && lines.text(at).length() <= LONGEST_FIGURE
        && SpacedRows.isFigure(lines.text(at));
  }

  /** Marks the table whose first number stands on a line; the index after it, or after the line. */
  private int mark(int first) {
    List<Integer> near = stack.from(first, 2 * MOST_COLUMNS, spaced);
    figures = run(near, 0, true);
    words = run(near, figures, false);
    int columns = figures + words;
    if (words == 0
        || columns < FEWEST_COLUMNS
        || columns > MOST_COLUMNS
        || columns >= near.size()) {
      return first + 1;
    }
    if (!areWordsAbove(first, columns + 1)) {
      return first + 1;
    }
    rest = rest(first, columns);
    words -= rest;
    List<Integer> begin = stack.above(first, words + 1, spaced);
    int group = isGroup(begin.get(0)) ? 1 : 0;
    if (!areWordsAbove(first, columns + group + words)) {
      return first + 1;
    }
    List<Integer> above = stack.above(first, columns + group + words, spaced);
    List<List<Integer>> rows = rows(above.get(columns));
    if (rows.size() < FEWEST_ROWS + group) {
      return first + 1;
    }
    stack.mark(above.subList(0, columns));
    for (List<Integer> row : rows) {
      stack.mark(row);
    }
    List<Integer> last = rows.get(rows.size() - 1);
    return last.get(last.size() - 1) + 1;
  }

  /** Whether so many words, those of the first row and the titles, stand right above. */
  private boolean areWordsAbove(int first, int count) {
    List<Integer> above = stack.above(first, count, spaced);
    return above.size() == count && run(above, 0, false) == count;
  }

  /** How many words stand behind the last number: fewer than between two rows end the row. */
  private int rest(int first, int columns) {
    int at = first;
    List<Integer> row = stack.from(at, columns + 1, spaced);
    while (row.size() > columns
        && run(row, 0, true) == figures
        && run(row, figures, false) == words) {
      at = row.get(columns);
      row = stack.from(at, columns + 1, spaced);
    }
    int behind = run(row, 0, true) == figures ? row.size() - figures : 0;
    return behind > 0 && behind < words && run(row, figures, false) == behind ? behind : 0;
  }

  /** The rows from a line on, of words and numbers in the same turn; names of groups among them. */
  private List<List<Integer>> rows(int from) {
    int columns = words + figures + rest;
    List<List<Integer>> rows = new ArrayList<>();
    int at = from;
    while (at >= 0) {
      List<Integer> near = stack.from(at, columns + 2, spaced);
      boolean group = !isRow(near, columns) && isGroup(at);
      if (group) {
        near = near.subList(1, near.size());
      }
      if (!isRow(near, columns)) {
        break;
      }
      if (group) {
        rows.add(List.of(at));
      }
      rows.add(near.subList(0, columns));
      at = columns < near.size() ? near.get(columns) : -1;
    }
    return rows;
  }

  private boolean isRow(List<Integer> near, int columns) {
    return near.size() >= columns
        && run(near, 0, false) == words
        && run(near.subList(words, columns), 0, true) == figures
        && run(near.subList(0, columns), words + figures, false) == rest;
  }

  private boolean isGroup(int cell) {
    return lines.kind(cell) == LineKind.UNIT && TableReader.opensGroup(lines.text(cell));
  }

  /** How many cells from one on are numbers, or words. */
  private int run(List<Integer> cells, int from, boolean numbers) {
    int at = from;
    while (at < cells.size()
        && (numbers ? stack.isFigure(cells.get(at)) : stack.isWord(cells.get(at), LONGEST_WORD))) {
      at++;
    }
    return at - from;
  }
}
