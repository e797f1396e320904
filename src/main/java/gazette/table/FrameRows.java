package gazette.table;

import gazette.source.CharSet;
import gazette.source.Line;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows whose cells stand between the strokes of a frame: {@code │清河县│20│}. Where lines of the
 * frame part the rows, all lines between two of them are one row; elsewhere a line that leaves its
 * first cell empty goes on with the row above it.
 */
final class FrameRows {
  private static final CharSet BARS = CharSet.of("│┃║");
  private static final CharSet JOINTS = CharSet.of("│┃║├┼┤┝┿┥┠╂┨┣╋┫╞╪╡╟╫╢╠╬╣");
  private static final CharSet STROKES = CharSet.of("─━═┬┴┯┷┰┸┳┻╤╧╥╨╦╩");

  /** One line of the frame for so many lines of text parts all rows. */
  private static final int MOST_LINES = 4;

  private final List<GridRow> rows = new ArrayList<>();

  /** Whether lines of the frame part all rows. */
  private final boolean ruled;

  /** Whether a line of the frame stands above. */
  private boolean ended = true;

  private FrameRows(boolean ruled) {
    this.ruled = ruled;
  }

  static List<GridRow> read(List<Line> lines) {
    int rules = 0;
    for (Line line : lines) {
      rules += isRow(line) ? 0 : 1;
    }
    FrameRows reader = new FrameRows(rules * MOST_LINES >= lines.size() - rules);
    for (Line line : lines) {
      if (isRow(line)) {
        reader.add(line);
      } else {
        reader.ended = true;
      }
    }
    return List.copyOf(reader.rows);
  }

  /** Whether a line begins with an upright stroke. */
  static boolean isRow(Line line) {
    String text = line.mayHold(BARS) ? line.text().strip() : "";
    return !text.isEmpty() && BARS.has(text.charAt(0));
  }

  /** Adds a line; beside a cell that covers several rows, strokes in the others end the row. */
  private void add(Line line) {
    List<Cell> cells = cells(line);
    int last = rows.size() - 1;
    if (!Ruler.isEmpty(cells)) {
      Span span = Span.of(line.number());
      boolean begins = ended || !ruled && !cells.get(0).isEmpty();
      if (begins || last < 0 || rows.get(last).isFull()) {
        rows.add(new GridRow(cells, span, false));
      } else {
        rows.set(last, rows.get(last).below(cells, span));
      }
    }
    ended = isPartRule(line.text());
  }

  private static boolean isPartRule(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (STROKES.has(text.charAt(i)) && STROKES.has(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<Cell> cells(Line line) {
    String text = line.text();
    List<Cell> cells = new ArrayList<>();
    int from = next(text, 0) + 1;
    while (from < text.length()) {
      int bar = next(text, from);
      Cell cell = CellMarkup.read(line, from, bar);
      boolean strokes = !cell.isEmpty() && STROKES.has(cell.text().charAt(0));
      if (bar < text.length() || !cell.isEmpty()) {
        cells.add(strokes ? Cell.EMPTY : cell);
      }
      from = bar + 1;
    }
    return cells;
  }

  /** The index of the next upright stroke; the length of the text without one. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !JOINTS.has(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
