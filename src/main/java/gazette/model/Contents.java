package gazette.model;

import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;

/** The table of contents (目录): its headings and entries in order. */
public record Contents(List<Passage> headings, List<ContentsEntry> entries, Span lines) {
  /** Copies its lists. */
  public Contents {
    headings = List.copyOf(headings);
    entries = List.copyOf(entries);
  }
}
