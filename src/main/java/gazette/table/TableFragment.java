package gazette.table;

import gazette.source.Line;
import gazette.source.Span;
import java.util.List;

/**
 * One run of neighbouring lines of a table, as printed on one page: {@code 序号⇥项目名称⇥责任单位} and the
 * rows below it.
 *
 * @param lines at least one line, none of them blank
 */
public record TableFragment(List<Line> lines) {
  /** Copies its list; refuses a fragment without lines. */
  public TableFragment {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a table fragment has lines");
    }
  }

  /** From its first line to its last. */
  public Span span() {
    return new Span(lines.get(0).number(), lines.get(lines.size() - 1).number());
  }
}
