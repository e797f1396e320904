package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Digits;
import gazette.notation.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables whose cells are parted by single blanks: {@code 序号 县市 面积（公顷）} above {@code 1 清河县
 * 20}. Nothing but a header, equal numbers of short cells and columns of numbers tells them from
 * prose.
 */
final class SpacedRows {
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 12;
  private static final int LONGEST_CELL = 16;
  private static final int LONGEST_LINE = 120;
  private static final int FEWEST_ROWS = 2;

  /** What no title holds; it may say what it counts among others: {@code 其中：女性}. */
  private static final int NONE_IN_TITLES = Look.ALL_MARKS & ~Look.bits("：");

  private static final String NUMBER_SIGNS = "0123456789.,，+-−－—/%％";

  private final Lines lines;

  SpacedRows(Lines lines) {
    this.lines = lines;
  }

  /** The index after the last row of a table whose header stands at an index; else the index. */
  int end(int from) {
    MarkedLine head = lines.get(from);
    if (head.kind() != LineKind.TEXT || !mayBeRow(head, NONE_IN_TITLES)) {
      return from;
    }
    List<String> titles = cells(head.text());
    if (!areTitles(titles)) {
      return from;
    }
    boolean counted = titles.get(0).equals("序号");
    boolean[] numbers = new boolean[titles.size()];
    int to = from + 1;
    int rows = 0;
    while (to < lines.size() && isRow(lines.get(to), titles.size(), counted ? rows + 1 : -1)) {
      List<String> row = cells(lines.text(to));
      if (row.size() == titles.size()) {
        for (int i = 0; i < row.size(); i++) {
          numbers[i] = isFigure(row.get(i)) && (rows == 0 || numbers[i]);
        }
        if (count(numbers) < (counted ? 1 : 2)) {
          return from; // nor will there be more below, so a list of names is not walked to its end
        }
        rows++;
      }
      to++;
    }
    return rows >= FEWEST_ROWS ? to : from;
  }

  private static int count(boolean[] numbers) {
    int count = 0;
    for (boolean number : numbers) {
      count += number ? 1 : 0;
    }
    return count;
  }

  /** Short words, none of them a number. */
  private static boolean areTitles(List<String> cells) {
    if (cells.size() < FEWEST_COLUMNS || cells.size() > MOST_COLUMNS) {
      return false;
    }
    for (String cell : cells) {
      if (cell.length() < 2 || cell.length() > LONGEST_CELL || isFigure(cell)) {
        return false;
      }
    }
    return true;
  }

  /** As many cells as the header has, counted on where it counts; a sum may lack its number. */
  private boolean isRow(MarkedLine line, int width, int number) {
    boolean unit = line.kind() == LineKind.UNIT && line.mark().units().get(0).style() == Style.BARE;
    if (line.kind() != LineKind.TEXT && !unit || !mayBeRow(line, Look.ALL_MARKS)) {
      return false;
    }
    List<String> cells = cells(line.text());
    boolean sum = isSum(cells.get(0)) && cells.size() >= width - 1 && cells.size() <= width;
    return sum
        || cells.size() == width && (number < 0 || cells.get(0).equals(String.valueOf(number)));
  }

  private static boolean isSum(String cell) {
    return cell.equals("合计") || cell.equals("总计") || cell.equals("小计");
  }

  private boolean mayBeRow(MarkedLine line, int marks) {
    Look look = lines.look(line);
    return look.blanks > 0
        && !look.holds(marks, line.text(), 0)
        && line.text().length() <= LONGEST_LINE;
  }

  /** The words between blanks; after so many as a row may have, the rest. */
  private static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    int cell = 0;
    for (int i = 0; i < text.length() && cells.size() <= MOST_COLUMNS; i++) {
      if (isGap(text.charAt(i))) {
        if (i > cell) {
          cells.add(text.substring(cell, i));
        }
        cell = i + 1;
      }
    }
    cells.add(text.substring(cell));
    return cells;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '　' || c == '\u00A0' || c >= '\t' && c <= '\r';
  }

  /** Whether a text is a number, with the signs that stand around numbers: {@code 12.5}. */
  static boolean isFigure(String cell) {
    boolean digit = false;
    for (int i = 0; i < cell.length(); i++) {
      if (NUMBER_SIGNS.indexOf(cell.charAt(i)) < 0) {
        return false;
      }
      digit |= Digits.isDigit(cell.charAt(i));
    }
    return digit;
  }
}
