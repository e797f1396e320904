package gazette.table;

import gazette.source.Blanks;
import gazette.source.Line;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads rows whose cells are parted by two or more blanks and stand below one another. Where a line
 * has fewer cells than the table, the place of each on the line tells its column.
 */
final class BlankRows {
  private static final int MOST_COLUMNS = 100;
  private static final char IDEOGRAPHIC = '　';

  private final List<GridRow> rows = new ArrayList<>();
  private final List<List<Piece>> lines = new ArrayList<>();
  private int width;
  private int[] starts = {};
  private int[] ends = {};
  private boolean numbered;

  /** What parts two cells. */
  private enum Gap {
    /** Any blank. */
    ANY,
    /** An ideographic blank, or two blanks. */
    FULL,
    /** Two blanks. */
    WIDE
  }

  /** A stretch of text without a gap, with its place in half-width columns. */
  private record Piece(Cell cell, int start, int end) {}

  static List<GridRow> read(List<Line> source) {
    List<GridRow> fixed = GutterRows.read(source);
    if (fixed != null) {
      return fixed;
    }
    BlankRows reader = new BlankRows();
    Gap gap = gap(source);
    for (Line line : source) {
      reader.lines.add(pieces(line, gap));
    }
    if (gap == Gap.WIDE) {
      reader.cutFiner(source);
    }
    reader.measure();
    for (int i = 0; i < source.size(); i++) {
      reader.add(reader.lines.get(i), Span.of(source.get(i).number()), gap);
    }
    return List.copyOf(reader.rows);
  }

  /** Where no line has a wide gap, each blank parts cells. */
  private static Gap gap(List<Line> source) {
    for (Line line : source) {
      String text = line.text().strip();
      for (int i = 1; i < text.length(); i++) {
        if (isGap(text, i, Gap.WIDE)) {
          return Gap.WIDE;
        }
      }
    }
    return Gap.ANY;
  }

  /**
   * A cell that fills its column, or a title as wide as it, has one blank behind it: the titles are
   * cut at each, and rows at ideographic ones, where just that gives every column a cell.
   */
  private void cutFiner(List<Line> source) {
    List<Piece> titles = pieces(source.get(0), Gap.ANY);
    int columns = 0;
    for (List<Piece> line : lines) {
      columns = Math.max(columns, line.size());
    }
    for (int i = 1; i < lines.size() && titles.size() > columns; i++) {
      boolean whole = lines.get(i).size() > 1;
      columns = whole && finer(source, i).size() == titles.size() ? titles.size() : columns;
    }
    if (lines.get(0).size() < columns && titles.size() == columns) {
      lines.set(0, titles);
    }
    for (int i = 1; i < lines.size(); i++) {
      int size = lines.get(i).size();
      if (size > 1 && size < columns) {
        List<Piece> finer = finer(source, i);
        lines.set(i, finer.size() == columns ? finer : lines.get(i));
      }
    }
  }

  private static List<Piece> finer(List<Line> source, int index) {
    return pieces(source.get(index), Gap.FULL);
  }

  /** The cells of a line, parted by an ideographic blank or two blanks: {@code 1　公园　清河县}. */
  static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Blanks.isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      while (at < text.length() && !isGap(text, at, Gap.FULL)) {
        at++;
      }
      cells.add(text.substring(from, at));
    }
    return cells;
  }

  /** The words of a line, of which neighbours of one character are one: {@code 王　林}. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank =
          i == text.length() || Blanks.isBlank(text.charAt(i)) && !isSpread(text, i, i + 1);
      if (!blank && from < 0) {
        from = i;
      } else if (blank && from >= 0) {
        words.add(text.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  /** Whether one blank or two stand between two characters that stand alone: part of a name. */
  static boolean isSpread(String text, int from, int to) {
    return to - from <= 2
        && from > 0
        && to < text.length()
        && isHan(text.charAt(from - 1))
        && isHan(text.charAt(to))
        && (from == 1 || Blanks.isBlank(text.charAt(from - 2)))
        && (to + 1 == text.length()
            || Blanks.isBlank(text.charAt(to + 1))
            || text.charAt(to + 1) == '（');
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static List<Piece> pieces(Line line, Gap gap) {
    String text = line.text();
    List<Piece> pieces = new ArrayList<>();
    int column = 0;
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      if (Blanks.isBlank(text.charAt(at))) {
        column += wide(text.charAt(at++));
        continue;
      }
      from = at;
      int start = column;
      int end = column;
      while (at < text.length() && !isGap(text, at, gap)) {
        column += wide(text.charAt(at++));
        end = column;
      }
      pieces.add(new Piece(CellMarkup.read(line, from, at), start, end));
    }
    return pieces;
  }

  private static boolean isGap(String text, int at, Gap gap) {
    if (!Blanks.isBlank(text.charAt(at))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && end - at < 3 && Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    boolean parts =
        gap == Gap.ANY || end - at > 1 || gap == Gap.FULL && text.charAt(at) == IDEOGRAPHIC;
    return (end == text.length() || parts) && !isSpread(text, at, end);
  }

  private static int wide(char c) {
    return c < 0x1100 ? 1 : 2;
  }

  /** The columns are where the widest lines have their cells. */
  private void measure() {
    for (List<Piece> line : lines) {
      width = Math.max(width, line.size());
    }
    starts = new int[width];
    ends = new int[width];
    Arrays.fill(starts, Integer.MAX_VALUE);
    int whole = 0;
    int numbers = 0;
    for (List<Piece> line : lines) {
      if (line.size() == width && width > 0) {
        whole++;
        numbers += NumberText.isWhole(line.get(0).cell.text()) ? 1 : 0;
        for (int i = 0; i < width; i++) {
          starts[i] = Math.min(starts[i], line.get(i).start);
          ends[i] = Math.max(ends[i], line.get(i).end);
        }
      }
    }
    numbered = numbers > 0 && numbers * 2 >= whole - 1;
  }

  private void add(List<Piece> line, Span span, Gap gap) {
    List<Cell> cells = new ArrayList<>();
    if (line.isEmpty()) {
      return;
    }
    if (gap == Gap.ANY && line.size() == width - 1 && RowWords.isTotal(line.get(0).cell.text())) {
      cells.add(line.get(0).cell);
      cells.add(Cell.EMPTY); // a sum stands over its number and its name
      addCells(line.subList(1, line.size()), cells);
    } else if (line.size() == width
        || width > MOST_COLUMNS
        || line.size() == 1 && line.get(0).start <= starts[0] + 2) {
      addCells(line, cells);
    } else {
      place(line, cells);
    }
    int last = rows.size() - 1;
    if (Ruler.isEmpty(cells) || Ruler.isRuler(cells)) {
      return;
    }
    boolean rest = numbered && cells.get(0).isEmpty() && line.size() * 2 <= width;
    if (rest && last > 0 && !rows.get(last).isFull()) {
      rows.set(last, rows.get(last).below(cells, span));
    } else {
      rows.add(new GridRow(cells, span, false));
    }
  }

  private static void addCells(List<Piece> pieces, List<Cell> cells) {
    for (Piece piece : pieces) {
      cells.add(piece.cell);
    }
  }

  /** Puts each piece into the column that it overlaps most, but never before the one it follows. */
  private void place(List<Piece> line, List<Cell> cells) {
    int from = 0;
    for (int p = 0; p < line.size() && width <= MOST_COLUMNS; p++) {
      Piece piece = line.get(p);
      int best = from;
      int most = Integer.MIN_VALUE;
      for (int c = from; c <= width - (line.size() - p); c++) {
        int overlap = Math.min(piece.end, ends[c]) - Math.max(piece.start, starts[c]);
        if (overlap > most) {
          most = overlap;
          best = c;
        }
      }
      while (cells.size() < best) {
        cells.add(Cell.EMPTY);
      }
      cells.add(piece.cell);
      from = best + 1;
    }
    while (cells.size() < Math.min(width, MOST_COLUMNS)) {
      cells.add(Cell.EMPTY);
    }
  }
}
