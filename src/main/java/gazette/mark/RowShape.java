package gazette.mark;

import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Line;

/** Tells the rows of tables by what parts their cells: {@code | 序号 | 名称 |}, {@code │清河县│20│}. */
final class RowShape {
  /** The upright strokes of frames. */
  static final String BARS = "│┃║";

  private static final CharSet PIPES = CharSet.of("|");
  private static final CharSet FRAMES = CharSet.of(BARS);

  private RowShape() {}

  static boolean isRow(Line line) {
    String raw = line.text();
    int bar = line.mayHold(PIPES) ? raw.indexOf('|') : -1;
    if (bar >= 0 && isBarAtStart(raw, bar)) {
      return raw.indexOf('|', bar + 1) > 0;
    }
    if (line.mayHold(FRAMES) && isFramed(raw.strip())) {
      return true;
    }
    int tab = raw.indexOf('\t');
    if (tab < 0) {
      return false;
    }
    int cells = 0;
    int tabs = 0;
    boolean filled = false;
    for (int i = 0; i < raw.length() && (tabs < 2 || cells < 2); i++) {
      char c = raw.charAt(i);
      if (c == '\t') {
        tabs++;
        filled = false;
      } else if (!filled && !Blanks.isBlank(c)) {
        filled = true;
        cells++;
      }
    }
    return tabs >= 2 && (cells >= 2 || cells == 1 && !Blanks.isBlank(raw.substring(0, tab)));
  }

  /** Whether a line begins with the stroke of a frame, and has another one or ends with one. */
  private static boolean isFramed(String text) {
    return text.length() > 2
        && BARS.indexOf(text.charAt(0)) >= 0
        && (text.indexOf(text.charAt(0), 2) > 0
            || "┤┥┨┫╡╢╣".indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  private static boolean isBarAtStart(String raw, int bar) {
    for (int i = 0; i < bar; i++) {
      char c = raw.charAt(i);
      if (!Blanks.isBlank(c) && c != '-' && c != '·') {
        return false;
      }
    }
    return true;
  }
}
