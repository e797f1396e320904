package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.table.TableReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds rows that only their neighbours prove: two cells with one tab between them, or columns that
 * nothing but blanks divides. One such line is prose; several of the same shape below one another,
 * or one below the titles of its columns, are a table.
 */
final class WeakRows {
  private static final CharSet TAB = CharSet.of("\t");
  private static final int LONGEST_CELL = 40;
  private static final int LONGEST_TITLES = 120;
  private static final int LONGEST_NAME = 4;
  private static final char IDEOGRAPHIC = '　';

  /** Blanks as wide part cells; fewer part words. */
  private static final int GAP = 2;

  private final Lines lines;
  private final SpacedRows spaced;
  private final boolean[] rows;

  WeakRows(Lines lines) {
    this.lines = lines;
    spaced = new SpacedRows(lines);
    rows = new boolean[lines.size()];
    SerialRows serial = new SerialRows(lines);
    int from = 0;
    while (from < lines.size()) {
      if (!mayBegin(from)) {
        from++;
        continue;
      }
      int end = mark(from);
      end = mayOpen(lines.get(from)) ? Math.max(end, serial.mark(from, rows)) : end;
      end = end == from ? markSpaced(from) : end;
      from = Math.max(end, from + 1);
    }
  }

  boolean isRow(int index) {
    return rows[index];
  }

  /** Blanks or a tab part cells; the first row of a table looks like a line of text. */
  private boolean mayBegin(int at) {
    return lines.kind(at) == LineKind.TEXT
        && (lines.look(at).blanks > 0 || lines.get(at).line().mayHold(TAB));
  }

  private static boolean mayOpen(MarkedLine line) {
    return line.text().startsWith("序");
  }

  /** Marks the rows that begin at a line, and returns the index after them. */
  private int mark(int from) {
    int titled = markTitled(from);
    if (titled > from) {
      return titled;
    }
    int shape = shape(lines.get(from));
    if (shape == 0) {
      return from;
    }
    int to = from + 1;
    while (to < lines.size() && shape(lines.get(to)) == shape) {
      to++;
    }
    boolean proved = to - from >= (shape < 0 ? 3 : 2) && !(shape < 0 && areNames(from, to));
    if (shape < 0 && TableReader.areTitles(cells(lines.get(from)))) {
      int below = rowsEnd(from + 1, -shape, CellStarts.of(lines.get(from)));
      proved |= below > from + 1;
      to = Math.max(to, below);
    }
    for (int i = from; proved && i < to; i++) {
      rows[i] = true;
    }
    return proved && shape < 0 ? resume(to, -shape) : to;
  }

  /**
   * Marks rows below titles of which one blank parts some, where the column is no wider than its
   * title: {@code 序号　项目名称　　　　建设地点}.
   */
  private int markTitled(int from) {
    MarkedLine line = lines.get(from);
    if (line.kind() != LineKind.TEXT
        || line.text().length() > LONGEST_TITLES
        || lines.look(line).hasMark()
        || line.line().mayHold(TAB)
        || !mayOpen(line) && !lines.look(line).gap) {
      return from;
    }
    List<String> titles = TableReader.words(line.text());
    if (titles.size() < 3
        || titles.size() == cells(line).size()
        || !TableReader.areTitles(titles)) {
      return from;
    }
    int end = rowsEnd(from + 1, titles.size(), CellStarts.of(line));
    if (end == from + 1) {
      return from;
    }
    for (int i = from; i < end; i++) {
      rows[i] = true;
    }
    return resume(end, titles.size());
  }

  /** Whether lines are lists of names, as short as those of persons and places, side by side. */
  private boolean areNames(int from, int to) {
    for (int i = from; i < to; i++) {
      for (String cell : cells(lines.get(i))) {
        String bare = Blanks.without(cell);
        boolean han = bare.length() >= 2 && bare.length() <= LONGEST_NAME;
        for (int c = 0; han && c < bare.length(); c++) {
          han = bare.charAt(c) >= 0x4E00 && bare.charAt(c) <= 0x9FFF;
        }
        if (!han) {
          return false;
        }
      }
    }
    return true;
  }

  private int markSpaced(int from) {
    int end = spaced.end(from);
    for (int i = from; i < end; i++) {
      rows[i] = true;
    }
    return end;
  }

  /**
   * Where rows of so many columns end, shorter ones among them; the index itself without a full
   * row.
   */
  private int rowsEnd(int from, int columns, List<Integer> starts) {
    List<Integer> above = List.of();
    int end = from;
    for (; end < lines.size(); end++) {
      MarkedLine line = lines.get(end);
      List<String> cells = mayBeRow(line) ? cells(line, columns) : List.of();
      boolean full = cells.size() == columns;
      boolean any = !above.isEmpty();
      boolean part = cells.size() > 1 && cells.size() < columns && TableReader.isPartRow(cells);
      part |= any && (isRest(end, starts) || isRest(end, above));
      if (!full && !part || !any && end - from > 1) {
        break;
      }
      above = full ? CellStarts.of(line) : above;
    }
    return above.isEmpty() ? from : end;
  }

  /**
   * Whether a line has fewer cells, which all begin where the titles do: an empty or a broken one.
   */
  private boolean isRest(int index, List<Integer> columns) {
    LineKind kind = lines.kind(index);
    return (kind == LineKind.TEXT || kind == LineKind.AGENCY)
        && lines.text(index).indexOf('。') < 0
        && (index + 1 == lines.size() || lines.kind(index + 1) != LineKind.DATE)
        && CellStarts.areSome(CellStarts.of(lines.get(index)), columns);
  }

  /** On the next page rows go on with as many cells, below 续表 or below nothing. */
  private int resume(int end, int columns) {
    int at = end;
    boolean page = false;
    while (at < lines.size()) {
      LineKind kind = lines.kind(at);
      boolean furniture = kind == LineKind.PAGE_NUMBER || kind == LineKind.BLANK;
      page |= kind == LineKind.PAGE_NUMBER;
      if (!furniture && !(page && TableReader.isContinued(lines.text(at)))) {
        break;
      }
      at++;
    }
    int to = page ? rowsEnd(at, columns, List.of()) : at;
    for (int i = at; i < to; i++) {
      rows[i] = true;
    }
    return to > at ? to : end;
  }

  private static boolean mayBeRow(MarkedLine line) {
    return switch (line.kind()) {
      case TEXT, UNIT, ENTRY, AGENCY, SPEAKER -> line.line().text().indexOf('\t') < 0;
      default -> false;
    };
  }

  /**
   * 1 for two cells around a tab, the negative number of columns for cells between wide gaps, 0 for
   * anything else.
   */
  private int shape(MarkedLine line) {
    if (line.kind() != LineKind.TEXT) {
      return 0;
    }
    String raw = line.line().text();
    int tab = raw.indexOf('\t');
    if (tab >= 0) {
      boolean two =
          raw.indexOf('\t', tab + 1) < 0
              && !Blanks.isBlank(raw.substring(0, tab))
              && !Blanks.isBlank(raw.substring(tab));
      return two && tab <= LONGEST_CELL ? 1 : 0;
    }
    int columns = cells(line).size();
    return columns >= 3 ? -columns : 0;
  }

  /**
   * The cells between wide gaps, or between ideographic blanks where those give each column one.
   */
  private List<String> cells(MarkedLine line, int columns) {
    List<String> cells = cells(line);
    if (cells.size() > 1 && cells.size() < columns && line.text().indexOf(IDEOGRAPHIC) > 0) {
      List<String> finer = TableReader.cells(line.text());
      return finer.size() == columns ? finer : cells;
    }
    return cells;
  }

  /** The cells between wide gaps; one, or none, of a line of prose. */
  private List<String> cells(MarkedLine line) {
    String text = line.text();
    if (!lines.look(line).gap) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    int cell = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      while (end < text.length() && Blanks.isBlank(text.charAt(end))) {
        end++;
      }
      if (end - i >= GAP && !TableReader.isSpread(text, i, end)) {
        cells.add(text.substring(cell, i));
        cell = end;
        i = end - 1;
      } else if (i - cell >= LONGEST_CELL || "。；".indexOf(text.charAt(i)) >= 0) {
        return List.of();
      }
    }
    cells.add(text.substring(cell));
    return cells;
  }
}
