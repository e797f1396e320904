package gazette.table;

import gazette.source.Blanks;
import gazette.source.Line;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows whose cells stand between pipes. A row that opens with a pipe and does not close with
 * one goes on on the next line: {@code | 王川 | 团区委} and {@code 书记 |}.
 */
final class PipeRows {
  private final List<GridRow> rows = new ArrayList<>();
  private boolean open;

  private PipeRows() {}

  static List<GridRow> read(List<Line> lines) {
    PipeRows reader = new PipeRows();
    for (Line line : lines) {
      reader.add(line);
    }
    return List.copyOf(reader.rows);
  }

  /** Where the content of a line begins: after blanks and one list mark. */
  static int start(String text) {
    int at = skipBlanks(text, 0);
    if (at + 1 < text.length()
        && (text.charAt(at) == '-' || text.charAt(at) == '*')
        && Blanks.isBlank(text.charAt(at + 1))) {
      return skipBlanks(text, at + 1);
    }
    return at;
  }

  private void add(Line line) {
    String text = line.text();
    int from = start(text);
    int to = text.length();
    while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    boolean opens = from < to && text.charAt(from) == '|';
    boolean closes = to - 1 > from && text.charAt(to - 1) == '|' && text.charAt(to - 2) != '\\';
    List<Cell> cells = cells(line, opens ? from + 1 : from, closes ? to - 1 : to);
    int last = rows.size() - 1;
    if (!opens && open && last >= 0 && !rows.get(last).isFull()) {
      rows.set(last, rows.get(last).goingOn(cells, Span.of(line.number())));
      open = !closes;
    } else if (Ruler.isRuler(cells)) {
      headAbove(last);
      open = false;
    } else {
      open = opens && !closes;
      if (!Ruler.isEmpty(cells)) {
        rows.add(new GridRow(cells, Span.of(line.number()), false));
      }
    }
  }

  /** A ruler below the first row says that it is the header. */
  private void headAbove(int last) {
    if (last == 0) {
      rows.set(0, rows.get(0).asHeader());
    }
  }

  private static List<Cell> cells(Line line, int from, int to) {
    String text = line.text();
    List<Cell> cells = new ArrayList<>();
    int start = from;
    for (int pipe = text.indexOf('|', from);
        pipe >= 0 && pipe < to;
        pipe = text.indexOf('|', pipe + 1)) {
      if (pipe == 0 || text.charAt(pipe - 1) != '\\') {
        cells.add(CellMarkup.read(line, start, pipe));
        start = pipe + 1;
      }
    }
    cells.add(CellMarkup.read(line, start, to));
    return cells;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
