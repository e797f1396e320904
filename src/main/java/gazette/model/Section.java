package gazette.model;

import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered unit, or an unnumbered title that heads a part of the text.
 *
 * @param marker as printed, for example {@code （一）}; null for an unnumbered title
 * @param level depth in this document, attachment or box, from 1
 * @param heading its title, run-in or standing alone; null when the unit is plain text
 */
public record Section(
    @Nullable Passage marker,
    int level,
    @Nullable Passage heading,
    List<BodyNode> children,
    Span lines)
    implements BodyNode {
  /** Copies its list. */
  public Section {
    children = List.copyOf(children);
  }
}
