package gazette.model;

import gazette.source.Passage;

/**
 * One printed item from which fields of its node were read.
 *
 * @param kind its name after GB/T 9704, for example {@code recipients} (主送机关)
 * @param text as printed
 */
public record Element(String kind, Passage text) implements OnLines {
  @Override
  public int firstLine() {
    return text.firstLine();
  }
}
