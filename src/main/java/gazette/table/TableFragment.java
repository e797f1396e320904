package gazette.table;

import gazette.source.Line;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of neighbouring lines of a table, as printed on one page: {@code 序号⇥项目名称⇥责任单位} and the
 * rows below it. Its rows are read once, since the page before asks for them too.
 */
public final class TableFragment {
  private final List<Line> lines;
  private final @Nullable Dialect dialect;
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

  private TableFragment(List<Line> lines, List<GridRow> rows) {
    this.lines = lines;
    this.dialect = null;
    this.rows = rows;
  }

  /**
   * A fragment whose cells stand one a line below each other.
   *
   * @param rows the lines of each row; at least one row, none of them empty
   */
  public static TableFragment stacked(List<List<Line>> rows) {
    List<Line> lines = new ArrayList<>();
    for (List<Line> row : rows) {
      lines.addAll(row);
    }
    return new TableFragment(List.copyOf(lines), StackedCells.rows(rows));
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

  /** Whether its cells stand one a line. */
  boolean isStacked() {
    return dialect == null;
  }

  /** Its rows; lines of one row are put together, rulers and empty rows left out. */
  List<GridRow> rows() {
    return rows;
  }
}
