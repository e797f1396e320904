package gazette.table;

import gazette.source.Blanks;
import gazette.source.Line;
import java.util.List;
import java.util.function.Function;

/**
 * The ways in which text extraction writes a table. A new one is a new constant with its reader.
 */
enum Dialect {
  /** {@code <table><tr><td rowspan="2">…}. */
  HTML(HtmlRows::read),
  /** {@code | 1 | 老旧小区改造 |}. */
  PIPES(PipeRows::read),
  /** Cells parted by tabs, with or without HTML inside them. */
  TABS(TabRows::read),
  /** Cells parted by two or more blanks. */
  BLANKS(BlankRows::read);

  private final Function<List<Line>, List<GridRow>> reader;

  Dialect(Function<List<Line>, List<GridRow>> reader) {
    this.reader = reader;
  }

  /** The rows of a fragment; lines of one row are put together, rulers and empty rows left out. */
  static List<GridRow> rows(List<Line> lines) {
    return of(lines).reader.apply(lines);
  }

  /** The dialect in which most lines are written. */
  static Dialect of(List<Line> lines) {
    int pipes = 0;
    int piped = 0;
    int tabs = 0;
    for (Line line : lines) {
      String text = line.text();
      if (text.indexOf('<') >= 0 && hasTableTag(text)) {
        return HTML;
      }
      tabs += text.indexOf('\t') >= 0 ? 1 : 0;
      pipes += hasPipes(text) ? 1 : 0;
      piped += text.indexOf('|') > 0 ? 1 : 0;
    }
    if (pipes > 0 && pipes >= tabs || piped == lines.size() && tabs == 0) {
      return PIPES;
    }
    return tabs > 0 ? TABS : BLANKS;
  }

  private static boolean hasTableTag(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      for (String name : new String[] {"table", "tr", "td", "th", "tbody"}) {
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
