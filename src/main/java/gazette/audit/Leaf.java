package gazette.audit;

import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node that owns source text, or one in which such nodes stand.
 *
 * @param above the node in which it stands; null for none
 * @param name what it is there, for example {@code paragraph}
 * @param text the text that it owns; null when it owns whole lines or nothing
 * @param whole the lines that it owns whole; empty when it owns a text
 */
public record Leaf(@Nullable Leaf above, String name, @Nullable Passage text, List<Span> whole) {
  static Leaf of(@Nullable Leaf above, String name) {
    return new Leaf(above, name, null, List.of());
  }

  static Leaf of(@Nullable Leaf above, String name, Passage text) {
    return new Leaf(above, name, text, List.of());
  }

  static Leaf of(Leaf above, String name, List<Span> whole) {
    return new Leaf(above, name, null, whole);
  }

  /** Where it stands in the tree, for example {@code d1/body/一、/paragraph}. */
  public String path() {
    return above == null ? name : above.path() + "/" + name;
  }

  /** Whether it is a paragraph or an entry of a chronicle, which are made of sentences. */
  boolean isProse() {
    return name.equals("paragraph") || name.equals("entry") && !isWithin("contents");
  }

  /** Whether it is a rule, a page number, a running head or the like. */
  boolean isFurniture() {
    return isWithin("furniture");
  }

  /** Whether it stands right in a node of some name at the top of the tree. */
  private boolean isWithin(String node) {
    return above != null && above.above == null && above.name.equals(node);
  }
}
