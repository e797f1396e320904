package gazette.audit;

import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node that owns source text.
 *
 * @param path where it stands in the tree, for example {@code documents[0]/body/一、/paragraph}
 * @param text the text that it owns; null when it owns whole lines
 * @param whole the lines that it owns whole; empty when it owns a text
 */
public record Leaf(String path, @Nullable Passage text, List<Span> whole) {
  static Leaf of(String path, Passage text) {
    return new Leaf(path, text, List.of());
  }

  static Leaf of(String path, List<Span> whole) {
    return new Leaf(path, null, whole);
  }

  /** Whether it is a paragraph or an entry of a chronicle, which are made of sentences. */
  boolean isProse() {
    return path.endsWith("/paragraph") || path.endsWith("/entry") && !path.startsWith("contents");
  }
}
