package gazette.model;

import gazette.source.Passage;
import gazette.source.Span;

/** A paragraph put together again. */
public record Paragraph(Passage text) implements BodyNode {
  @Override
  public Span lines() {
    return text.lines();
  }
}
