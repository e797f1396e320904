package gazette.table;

import gazette.source.CharSet;
import java.util.List;

/**
 * Tells which lines of a table begin a row, go on with the one above, or name a group. Blank lines
 * or numbers part rows; else the columns of quantities do, which are never broken; else a line goes
 * on with cells that reach the end of their columns.
 */
final class RowBreaks {
  /** A column of quantities may hold one other text among so many. */
  private static final int FEW = 5;

  /** How wide a letter is. */
  private static final int LETTER = 2;

  /** With these the names of offices begin. */
  private static final CharSet PLACES = CharSet.of("省市县区州旗各");

  private final List<GutterLine> lines;
  private final ColumnEnds ends;
  private final int columns;
  private final boolean numbered;
  private final boolean[] quantities;

  /** The lines that name groups. */
  private final boolean[] names;

  /** The lines on which rows begin. */
  private final boolean[] begins;

  RowBreaks(List<GutterLine> lines, List<Stretch> titles) {
    this.lines = lines;
    this.columns = titles.size();
    this.ends = new ColumnEnds(lines, titles);
    this.quantities = new boolean[columns];
    this.numbered = isNumbered();
    boolean counted = countQuantities();
    boolean[] numbers = new boolean[lines.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = isNumber(lines.get(i));
    }
    boolean parted = isParted(numbers);
    this.names = new boolean[lines.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = isName(i, parted, numbers);
    }
    this.begins = new boolean[lines.size()];
    if (parted) {
      for (int i = 0; i < begins.length; i++) {
        begins[i] = i == 0 || lines.get(i).parted() || names[i - 1];
      }
    } else if (numbered || counted) {
      byNumbers(numbers);
    } else {
      byEnds();
    }
  }

  /** Whether most texts of the first column are whole numbers. */
  private boolean isNumbered() {
    int counts = 0;
    int filled = 0;
    for (GutterLine line : lines) {
      if (line.filled() > 1 && !line.isEmpty(0)) {
        filled++;
        counts += NumberText.isWhole(line.text(0)) ? 1 : 0;
      }
    }
    return counts > 0 && counts * 2 >= filled;
  }

  private boolean countQuantities() {
    boolean any = false;
    for (int column = 1; column < columns; column++) {
      int counts = 0;
      int filled = 0;
      for (GutterLine line : lines) {
        if (!line.isEmpty(column)) {
          filled++;
          counts += NumberText.isQuantity(line.text(column)) ? 1 : 0;
        }
      }
      quantities[column] = counts > 1 && (filled - counts) * FEW <= filled;
      any |= quantities[column];
    }
    return any;
  }

  /** Whether something stands on a line that stands in each row just once. */
  private boolean isNumber(GutterLine line) {
    int first = line.first();
    if (line.isAcross() || first > 1 && numbered) {
      return false;
    }
    if (line.filled() > 1 && first < 2 && RowWords.isTotal(line.text(first))) {
      return true;
    }
    if (numbered) {
      return NumberText.isWhole(line.text(0))
          || line.filled() > 1 && !line.isEmpty(0) && !opensBracket(line);
    }
    for (int column = 0; column < columns; column++) {
      if (quantities[column] && !line.isEmpty(column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether blank lines part the rows, and stand nowhere inside them. */
  private boolean isParted(boolean[] numbers) {
    int gaps = 0;
    boolean number = false;
    boolean whole = false;
    for (int i = 0; i < lines.size(); i++) {
      GutterLine line = lines.get(i);
      if (i > 0 && line.parted()) {
        gaps++;
        number = false;
        whole = false;
      }
      if (number && numbers[i] || whole && line.filled() == columns) {
        return false;
      }
      number |= numbers[i];
      whole |= line.filled() == columns;
    }
    return gaps > 1;
  }

  private boolean isName(int at, boolean parted, boolean[] numbers) {
    GutterLine line = lines.get(at);
    int first = line.first();
    if (line.isAcross() || line.filled() != 1 || first > 1) {
      return line.isAcross();
    }
    if (RowWords.opensGroup(line.text(first))) {
      return true;
    }
    boolean last = at + 1 == lines.size();
    if (parted) {
      boolean alone = last || lines.get(at + 1).parted();
      return (at == 0 || line.parted()) && alone;
    }
    boolean rest = at > 0 && ends.goesOn(lines.get(at - 1), line) || opensBracket(line);
    if (!numbered) {
      return first == 0 && !rest;
    }
    boolean opens = !last && ends.isFull(line, first) && !lines.get(at + 1).isEmpty(first);
    return !rest && !opens && !last && numbers[at + 1] && !NumberText.isWhole(line.text(0));
  }

  private void byNumbers(boolean[] numbers) {
    RowCentres centres = new RowCentres(lines, ends, numbers, names);
    for (int i = 0; i < begins.length; i++) {
      begins[i] = centres.begins(i);
      boolean other = !numbered && i > 0 && !numbers[i] && !centres.areCentred();
      begins[i] |= other && !isBelowTexts(i);
    }
  }

  /**
   * Where nothing but words stands, a line with a label begins a row, and one that goes on none.
   */
  private void byEnds() {
    for (int i = 0; i < begins.length; i++) {
      GutterLine line = lines.get(i);
      boolean label = !line.isEmpty(0) && !opensBracket(line);
      boolean rest =
          i > 0
              && (line.filled() == 1
                  || !label && line.filled() < columns && ends.goesOn(lines.get(i - 1), line));
      begins[i] = !rest;
    }
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

  private static boolean opensBracket(GutterLine line) {
    return line.text(0).startsWith("（") || line.text(0).startsWith("(");
  }

  /** Adds the rows that the lines make. */
  void addTo(List<GridRow> rows) {
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      GutterLine line = lines.get(i);
      int last = rows.size() - 1;
      if (names[i]) {
        Cell name = line.cell(line.isAcross() ? 0 : line.first());
        rows.add(new GridRow(List.of(name), line.span(), false));
      } else if (begins[i] || !open || rows.get(last).isFull()) {
        rows.add(new GridRow(line.cells(), line.span(), false));
      } else {
        rows.set(last, rows.get(last).below(line.cells(), line.span(), broken(i)));
      }
      open = !names[i];
    }
  }

  /** Where the line above breaks off inside a word, for what follows had no room there. */
  private boolean[] broken(int at) {
    boolean[] broken = new boolean[columns];
    for (int column = 0; column < columns; column++) {
      String above = lines.get(at - 1).text(column);
      String below = lines.get(at).text(column);
      int room = ends.room(lines.get(at - 1), column);
      boolean office = above.length() > 1 && CellShape.of(above) == CellShape.UNITS;
      boolean next = room >= LETTER || !below.isEmpty() && PLACES.has(below.charAt(0));
      broken[column] = room < 2 * LETTER && !(office && next);
    }
    return broken;
  }
}
