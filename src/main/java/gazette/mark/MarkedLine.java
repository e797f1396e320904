package gazette.mark;

import gazette.source.Line;
import gazette.source.Passage;

/**
 * A line with the one mark that it got, and its content without markup.
 *
 * @param place its index among all marked lines, from 0; parts of one line have a place each
 */
public record MarkedLine(Line line, Passage content, Mark mark, int place) {
  /** The kind of its mark. */
  public LineKind kind() {
    return mark.kind();
  }

  /** The text of its content. */
  public String text() {
    return content.text();
  }

  /** Its number, from 1. */
  public int number() {
    return line.number();
  }

  /** The same line under another mark, where its neighbours tell more than it tells itself. */
  public MarkedLine as(LineKind kind, String rule) {
    return new MarkedLine(line, content, new Mark(kind, rule, mark.units()), place);
  }
}
