package gazette.model;

import gazette.source.Passage;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the 目录.
 *
 * @param section the 【section】 above it
 * @param number null when it prints none
 * @param page null when it prints none
 * @param target the id of what it announces; null when the body lacks it
 * @param printed the whole entry as printed
 */
public record ContentsEntry(
    @Nullable String section,
    String title,
    @Nullable DocumentNumber number,
    @Nullable Integer page,
    @Nullable String target,
    Passage printed) {

  /** The same entry with the id of what it announces. */
  public ContentsEntry announcing(@Nullable String id) {
    return new ContentsEntry(section, title, number, page, id, printed);
  }
}
