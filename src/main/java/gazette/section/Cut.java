package gazette.section;

import gazette.model.ContentsEntry;
import gazette.model.Furniture;
import java.util.List;

/**
 * A text cut into its parts.
 *
 * @param parts in the order of the text
 * @param entries what the 目录 announces; empty without one
 * @param furniture the lines without content, taken out of the parts
 */
public record Cut(List<Part> parts, List<ContentsEntry> entries, List<Furniture> furniture) {
  /** Copies its lists. */
  public Cut {
    parts = List.copyOf(parts);
    entries = List.copyOf(entries);
    furniture = List.copyOf(furniture);
  }
}
