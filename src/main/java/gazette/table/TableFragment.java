package gazette.table;

import gazette.source.Line;
import gazette.source.Span;
import java.util.List;

/**
 * One run of neighbouring lines of a table, as printed on one page: {@code 序号⇥项目名称⇥责任单位} and the
 * rows below it. Its rows are read once, since the page before asks for them too.
 */
public final class TableFragment {
  private final List<Line> lines;
  private final Dialect dialect;
  private final List<GridRow> rows;

  /**
   * A fragment of such lines.
   *
   * @param lines at least one line, none of them blank
   */
  public TableFragment(List<Line> lines) {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a table fragment has lines");
    }
    this.lines = List.copyOf(lines);
    this.dialect = Dialect.of(this.lines);
    this.rows = dialect.rows(this.lines);
  }

  /** Its lines. */
  public List<Line> lines() {
    return lines;
  }

  /** From its first line to its last. */
  public Span span() {
    return new Span(lines.get(0).number(), lines.get(lines.size() - 1).number());
  }

  /** Whether it is an HTML table, which says itself what its cells cover. */
  boolean isHtml() {
    return dialect == Dialect.HTML;
  }

  /** Its rows; lines of one row are put together, rulers and empty rows left out. */
  List<GridRow> rows() {
    return rows;
  }
}
