package gazette.table;

import gazette.source.Line;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Reads the rows of HTML tables, each cell at its place in the grid that {@code rowspan} and {@code
 * colspan} make. Loads jsoup, and so is touched only when a tag of a table was seen.
 */
final class HtmlRows {
  private static final int WIDEST_SPAN = 64;

  private final List<Line> lines;
  private final int[] starts;
  private final List<GridRow> rows = new ArrayList<>();
  private final SpanGrid grid = new SpanGrid();

  private HtmlRows(List<Line> lines) {
    this.lines = lines;
    this.starts = new int[lines.size()];
  }

  static List<GridRow> read(List<Line> lines) {
    HtmlRows reader = new HtmlRows(lines);
    Element body = Jsoup.parse(reader.html(), "", trackingParser()).body();
    Element table = null;
    for (Element row : body.select("tr")) {
      Element home = row.closest("table");
      if (home != null && home.closest("td, th") == null) {
        if (home != table) {
          reader.grid.clear();
          reader.addCaption(home);
          table = home;
        }
        reader.add(row);
      }
    }
    return List.copyOf(reader.rows);
  }

  private static Parser trackingParser() {
    return Parser.htmlParser().setTrackPosition(true);
  }

  /** The lines as one text; rows that stand alone get a table around them, at no cost in places. */
  private String html() {
    StringBuilder html = new StringBuilder();
    boolean bare = true;
    for (Line line : lines) {
      bare &= !line.text().toLowerCase(Locale.ROOT).contains("<table");
    }
    html.append(bare ? "<table>" : "");
    for (int i = 0; i < lines.size(); i++) {
      starts[i] = html.length();
      html.append(lines.get(i).text()).append('\n');
    }
    return html.toString();
  }

  /** A {@code <caption>} stands above the rows as a row of one text. */
  private void addCaption(Element table) {
    Element caption = table.selectFirst("> caption");
    Cell cell = caption == null ? Cell.EMPTY : HtmlCell.read(caption);
    if (caption != null && !cell.isEmpty()) {
      rows.add(new GridRow(List.of(cell), lines(caption), false));
    }
  }

  private void add(Element row) {
    boolean header = true;
    boolean any = false;
    grid.begin();
    for (Element cell : row.children()) {
      boolean head = cell.normalName().equals("th");
      if (head || cell.normalName().equals("td")) {
        Cell read = HtmlCell.read(cell);
        grid.put(read, span(cell, "colspan"), span(cell, "rowspan"));
        header &= head;
        any = true;
      }
    }
    List<Cell> cells = grid.end();
    if (any && !Ruler.isEmpty(cells)) {
      rows.add(new GridRow(cells, lines(row), header || row.closest("thead") != null));
    }
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    int number = NumberText.isWhole(value) ? Integer.parseInt(value) : 1;
    return Math.max(1, name.equals("colspan") ? Math.min(number, WIDEST_SPAN) : number);
  }

  /** From the line of {@code <tr>} to that of {@code </tr>}, or of the last that stands in it. */
  private Span lines(Element row) {
    int first = row.sourceRange().isTracked() ? row.sourceRange().startPos() : Integer.MAX_VALUE;
    int last = 0;
    for (Element element : row.getAllElements()) {
      Range range = element.sourceRange();
      Range end = element.endSourceRange();
      first = range.isTracked() ? Math.min(first, range.startPos()) : first;
      last = range.isTracked() ? Math.max(last, range.endPos() - 1) : last;
      last = end.isTracked() ? Math.max(last, end.endPos() - 1) : last;
    }
    int from = lineAt(first == Integer.MAX_VALUE ? 0 : first);
    return new Span(from, Math.max(from, lineAt(last)));
  }

  private int lineAt(int position) {
    int at = Arrays.binarySearch(starts, position);
    int index = at >= 0 ? at : Math.max(0, -at - 2);
    return lines.get(Math.min(index, lines.size() - 1)).number();
  }
}
