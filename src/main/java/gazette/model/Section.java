package gazette.model;

import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered unit, or an unnumbered title that heads a part of the text.
 *
 * @param marker as printed without white space, for example {@code （一）}; null for an unnumbered
 *     title
 * @param level depth in this document, attachment or box, from 1
 * @param heading its title, run-in or standing alone, without its closing mark; null when the unit
 *     is plain text
 * @param printed marker and heading as printed, with the closing mark: what the section itself owns
 */
public record Section(
    @Nullable String marker,
    int level,
    @Nullable String heading,
    Passage printed,
    List<BodyNode> children,
    Span lines)
    implements BodyNode {
  /** Copies its list. */
  public Section {
    children = List.copyOf(children);
  }
}
