package gazette.model;

import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, put together over its pages.
 *
 * @param id {@code d1.t1}
 * @param columns the names of the columns; two header rows give {@code a/b}; empty for a form
 * @param groups all names of group rows, also of groups without rows
 * @param fragments the stretches of lines on which it stands, repeated headers included
 * @param lines from the first fragment to the last
 */
public record Table(
    String id,
    @Nullable String caption,
    List<String> columns,
    List<Row> rows,
    List<String> groups,
    List<Span> fragments,
    List<Element> elements,
    Span lines)
    implements BodyNode {
  /**
   * One row of data.
   *
   * @param group the group row above it
   * @param cells one text a column
   */
  public record Row(@Nullable String group, List<String> cells, Span lines) {
    /** Copies its list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Copies its lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
    fragments = List.copyOf(fragments);
    elements = List.copyOf(elements);
  }
}
