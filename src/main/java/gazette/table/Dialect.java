package gazette.table;

import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Line;
import java.util.List;

/**
 * The ways in which text extraction writes a table. A new one is a new constant and a line in
 * {@link #rows}.
 */
enum Dialect {
  /** {@code <table><tr><td rowspan="2">…}. */
  HTML,
  /** {@code | 1 | 老旧小区改造 |}. */
  PIPES,
  /** Cells parted by tabs, with or without HTML inside them. */
  TABS,
  /** {@code │清河县│20│}, between the lines of a frame. */
  FRAMES,
  /** Cells parted by two or more blanks. */
  BLANKS;

  private static final CharSet TAG = CharSet.of("<");
  private static final CharSet TAB = CharSet.of("\t");
  private static final CharSet PIPE = CharSet.of("|");
  private static final String[] TAGS = {"table", "tr", "td", "th", "tbody"};

  /** The rows of a fragment; lines of one row are put together, rulers and empty rows left out. */
  List<GridRow> rows(List<Line> lines) {
    return switch (this) {
      case HTML -> HtmlRows.read(lines);
      case PIPES -> PipeRows.read(lines);
      case TABS -> TabRows.read(lines);
      case FRAMES -> FrameRows.read(lines);
      case BLANKS -> BlankRows.read(lines);
    };
  }

  /** The dialect in which most lines are written. */
  static Dialect of(List<Line> lines) {
    int pipes = 0;
    int piped = 0;
    int tabs = 0;
    if (FrameRows.isRow(lines.get(0))) {
      return FRAMES;
    }
    for (Line line : lines) {
      String text = line.text();
      if (line.mayHold(TAG) && hasTableTag(text)) {
        return HTML;
      }
      tabs += line.mayHold(TAB) && text.indexOf('\t') >= 0 ? 1 : 0;
      if (line.mayHold(PIPE)) {
        pipes += hasPipes(text) ? 1 : 0;
        piped += text.indexOf('|') > 0 ? 1 : 0;
      }
    }
    if (pipes > 0 && pipes >= tabs || piped == lines.size() && tabs == 0) {
      return PIPES;
    }
    return tabs > 0 ? TABS : BLANKS;
  }

  private static boolean hasTableTag(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      for (String name : TAGS) {
        if (text.regionMatches(true, at + 1, name, 0, name.length())
            && isTagEnd(text, at + 1 + name.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTagEnd(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == '>' || text.charAt(at) == '/' || Blanks.isBlank(text.charAt(at)));
  }

  private static boolean hasPipes(String text) {
    int first = PipeRows.start(text);
    return first < text.length() && text.charAt(first) == '|'
        || text.indexOf('|') != text.lastIndexOf('|');
  }
}
