package gazette.table;

import gazette.source.CharSet;
import java.util.List;

/**
 * Tells which lines of a table begin a row, go on with the one above, or name a group. Blank lines
 * or numbers part rows; else the columns of quantities do, which are never broken; else a line goes
 * on with cells that reach the end of their columns.
 */
final class RowBreaks {
  /** As near to the end of its column a line that goes on below ends. */
  private static final int NEAR = 3;

  /** A column of quantities may hold one other text among so many. */
  private static final int FEW = 5;

  /** With these the names of offices begin. */
  private static final CharSet PLACES = CharSet.of("省市县区州旗各");

  private enum Break {
    ROW,
    REST,
    GROUP
  }

  private final List<GutterLine> lines;
  private final int columns;
  private final int[] widest;
  private final boolean[] quantities;
  private final boolean numbered;
  private final boolean parted;

  RowBreaks(List<GutterLine> lines, int columns) {
    this.lines = lines;
    this.columns = columns;
    this.widest = new int[columns];
    this.quantities = new boolean[columns];
    measure();
    this.numbered = isNumbered();
    this.parted = isParted();
  }

  private void measure() {
    for (int column = 0; column < columns; column++) {
      int numbers = 0;
      int filled = 0;
      for (GutterLine line : lines) {
        if (!line.isAcross() && !line.isEmpty(column)) {
          filled++;
          numbers += NumberText.isQuantity(line.text(column)) ? 1 : 0;
          widest[column] = Math.max(widest[column], line.end(column));
        }
      }
      quantities[column] = column > 0 && numbers > 1 && (filled - numbers) * FEW <= filled;
    }
  }

  /** Whether most texts of the first column are whole numbers. */
  private boolean isNumbered() {
    int numbers = 0;
    int filled = 0;
    for (GutterLine line : lines) {
      if (line.filled() > 1 && !line.isEmpty(0)) {
        filled++;
        numbers += NumberText.isWhole(line.text(0)) ? 1 : 0;
      }
    }
    return numbers > 0 && numbers * 2 >= filled;
  }

  /** Whether blank lines part the rows, and stand nowhere inside them. */
  private boolean isParted() {
    int gaps = 0;
    for (int i = 1; i < lines.size(); i++) {
      GutterLine line = lines.get(i);
      gaps += line.parted() ? 1 : 0;
      if (!line.parted() && line.filled() == columns) {
        return false;
      }
    }
    return gaps > 1;
  }

  /** Adds the rows that the lines make. */
  void addTo(List<GridRow> rows) {
    int titles = rows.size();
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      GutterLine line = lines.get(i);
      Break kind = kind(i);
      int last = rows.size() - 1;
      if (kind == Break.REST && open && !rows.get(last).isFull()) {
        rows.set(last, rows.get(last).below(line.cells(), line.span(), broken(i)));
        continue;
      }
      boolean group = kind == Break.GROUP || line.isAcross();
      rows.add(
          new GridRow(
              group ? List.of(line.cell(line.isAcross() ? 0 : line.first())) : line.cells(),
              line.span(),
              false));
      open = !group && rows.size() > titles;
    }
  }

  /** Where the line above breaks off inside a word, for the next character had no room there. */
  private boolean[] broken(int at) {
    boolean[] broken = new boolean[columns];
    for (int column = 0; column < columns; column++) {
      String above = lines.get(at - 1).text(column);
      String below = lines.get(at).text(column);
      boolean room = lines.get(at - 1).end(column) + 2 <= widest[column];
      boolean names =
          !above.isEmpty()
              && !below.isEmpty()
              && CellShape.of(above) == CellShape.UNITS
              && above.length() > 1
              && PLACES.has(below.charAt(0));
      broken[column] = !room && !names;
    }
    return broken;
  }

  private Break kind(int at) {
    GutterLine line = lines.get(at);
    if (line.isAcross()) {
      return Break.GROUP;
    }
    int first = line.first();
    boolean alone = line.filled() == 1;
    if (alone && first < 2 && RowWords.opensGroup(line.text(first))) {
      return Break.GROUP;
    }
    if (first < 2 && line.filled() > 1 && RowWords.isTotal(line.text(first))) {
      return Break.ROW;
    }
    if (numbered) {
      return NumberText.isWhole(line.text(0)) ? Break.ROW : unnumbered(at, alone);
    }
    if (parted) {
      return !line.parted() && at > 0 ? Break.REST : alone ? Break.GROUP : Break.ROW;
    }
    if (alone && first == 0) {
      return goesOn(at) || opensBracket(line) ? Break.REST : Break.GROUP;
    }
    return holdsQuantity(line) ? Break.ROW : withoutQuantity(at, alone);
  }

  /** In a numbered table, a line without a number. */
  private Break unnumbered(int at, boolean alone) {
    GutterLine line = lines.get(at);
    boolean set = parted ? line.parted() || at == 0 : !goesOn(at) && beginsRow(at + 1);
    if (alone && set && line.first() < 2) {
      return Break.GROUP;
    }
    return line.isEmpty(0) || opensBracket(line) ? Break.REST : Break.ROW;
  }

  private boolean beginsRow(int at) {
    return at < lines.size() && NumberText.isWhole(lines.get(at).text(0));
  }

  private Break withoutQuantity(int at, boolean alone) {
    GutterLine line = lines.get(at);
    boolean counted = false;
    for (boolean quantity : quantities) {
      counted |= quantity;
    }
    if (alone || at == 0) {
      return at == 0 ? Break.ROW : Break.REST;
    }
    if (counted) {
      return isBelowTexts(at) ? Break.REST : Break.ROW;
    }
    boolean begins = !line.isEmpty(0) && !opensBracket(line);
    return !begins && line.filled() < columns && goesOn(at) ? Break.REST : Break.ROW;
  }

  private boolean holdsQuantity(GutterLine line) {
    for (int column = 0; column < columns; column++) {
      if (quantities[column] && !line.isEmpty(column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each text of a line stands below one. */
  private boolean isBelowTexts(int at) {
    for (int column = 0; column < columns; column++) {
      if (!lines.get(at).isEmpty(column) && lines.get(at - 1).isEmpty(column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether each text of a line stands right below one that reaches the end of its column. */
  private boolean goesOn(int at) {
    if (at == 0 || lines.get(at).parted() || lines.get(at - 1).isAcross()) {
      return false;
    }
    GutterLine above = lines.get(at - 1);
    for (int column = 0; column < columns; column++) {
      if (!lines.get(at).isEmpty(column)
          && (above.isEmpty(column) || above.end(column) < widest[column] - NEAR)) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensBracket(GutterLine line) {
    return line.text(0).startsWith("（") || line.text(0).startsWith("(");
  }
}
