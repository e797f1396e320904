package gazette.audit;

import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node that owns source text.
 *
 * @param within the path of the node above it, for example {@code documents[0]/body/一、}; empty for
 *     none
 * @param name what it is there, for example {@code paragraph}
 * @param text the text that it owns; null when it owns whole lines
 * @param whole the lines that it owns whole; empty when it owns a text
 */
public record Leaf(String within, String name, @Nullable Passage text, List<Span> whole) {
  static final String FURNITURE = "furniture";

  static Leaf of(String within, String name, Passage text) {
    return new Leaf(within, name, text, List.of());
  }

  static Leaf of(String within, String name, List<Span> whole) {
    return new Leaf(within, name, null, whole);
  }

  /** Where it stands in the tree, for example {@code documents[0]/body/一、/paragraph}. */
  public String path() {
    return within.isEmpty() ? name : within + "/" + name;
  }

  /** Whether it is a paragraph or an entry of a chronicle, which are made of sentences. */
  boolean isProse() {
    return name.equals("paragraph") || name.equals("entry") && !within.equals("contents");
  }

  /** Whether it is a rule, a page number, a running head or the like. */
  boolean isFurniture() {
    return within.equals(FURNITURE);
  }
}
