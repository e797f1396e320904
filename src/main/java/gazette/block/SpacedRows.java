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
  private static final String NUMBER_SIGNS = "0123456789.,，+-−－—/%％";

  /** What parts cells: a pattern of them would have to be put together at each start. */
  private static final String GAPS = " \t\n\u000B\f\r　\u00A0";

  private final Lines lines;

  SpacedRows(Lines lines) {
    this.lines = lines;
  }

  /** The index after the last row of a table whose header stands at an index; else the index. */
  int end(int from) {
    MarkedLine head = lines.get(from);
    if (head.kind() != LineKind.TEXT || !mayBeRow(head)) {
      return from;
    }
    String[] titles = cells(head.text());
    if (!areTitles(titles)) {
      return from;
    }
    boolean counted = titles[0].equals("序号");
    boolean[] numbers = new boolean[titles.length];
    int to = from + 1;
    int rows = 0;
    while (to < lines.size() && isRow(lines.get(to), titles.length, counted ? rows + 1 : -1)) {
      String[] row = cells(lines.text(to));
      if (row.length == titles.length) {
        for (int i = 0; i < row.length; i++) {
          numbers[i] = isNumber(row[i]) && (rows == 0 || numbers[i]);
        }
        rows++;
      }
      to++;
    }
    int columns = 0;
    for (boolean number : numbers) {
      columns += number ? 1 : 0;
    }
    return rows >= FEWEST_ROWS && columns >= (counted ? 1 : 2) ? to : from;
  }

  /** Short words, none of them a number. */
  private static boolean areTitles(String[] cells) {
    if (cells.length < FEWEST_COLUMNS || cells.length > MOST_COLUMNS) {
      return false;
    }
    for (String cell : cells) {
      if (cell.length() < 2 || cell.length() > LONGEST_CELL || isNumber(cell)) {
        return false;
      }
    }
    return true;
  }

  /** As many cells as the header has, counted on where it counts; a sum may lack its number. */
  private boolean isRow(MarkedLine line, int width, int number) {
    boolean unit = line.kind() == LineKind.UNIT && line.mark().units().get(0).style() == Style.BARE;
    if (line.kind() != LineKind.TEXT && !unit || !mayBeRow(line)) {
      return false;
    }
    String[] cells = cells(line.text());
    boolean sum = isSum(cells[0]) && cells.length >= width - 1 && cells.length <= width;
    return sum || cells.length == width && (number < 0 || cells[0].equals(String.valueOf(number)));
  }

  private static boolean isSum(String cell) {
    return cell.equals("合计") || cell.equals("总计") || cell.equals("小计");
  }

  private boolean mayBeRow(MarkedLine line) {
    Look look = lines.look(line);
    return look.blanks > 1 && !look.hasMark() && line.text().length() <= LONGEST_LINE;
  }

  private static String[] cells(String text) {
    String line = text.strip();
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < line.length() && cells.size() <= MOST_COLUMNS; at++) {
      if (GAPS.indexOf(line.charAt(at)) >= 0) {
        cells.add(line.substring(from, at));
        while (at + 1 < line.length() && GAPS.indexOf(line.charAt(at + 1)) >= 0) {
          at++;
        }
        from = at + 1;
      }
    }
    cells.add(line.substring(from));
    return cells.toArray(new String[0]);
  }

  private static boolean isNumber(String cell) {
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
