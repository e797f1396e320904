package gazette.model;

import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framed text that floats (专栏).
 *
 * @param id {@code d1.b1}
 * @param label for example {@code 专栏1}
 */
public record Box(
    String id,
    @Nullable String label,
    @Nullable Integer number,
    @Nullable String title,
    List<BodyNode> children,
    List<Element> elements,
    Span lines)
    implements BodyNode {
  /** Copies its lists. */
  public Box {
    children = List.copyOf(children);
    elements = List.copyOf(elements);
  }
}
