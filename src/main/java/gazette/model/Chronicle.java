package gazette.model;

import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of dated events (大事记).
 *
 * @param id {@code c1}
 */
public record Chronicle(
    String id,
    @Nullable String title,
    @Nullable String compiler,
    List<Entry> entries,
    List<Element> elements,
    Span lines) {
  /**
   * One event.
   *
   * @param from an ISO date; null when no date is known
   * @param to an ISO date
   * @param label the date as printed, for example {@code 4日至5日}; null when the entry takes the date
   *     above it
   * @param text without the date or △
   * @param printed the whole entry as printed
   */
  public record Entry(
      @Nullable String from,
      @Nullable String to,
      @Nullable String label,
      Passage text,
      Passage printed) {}

  /** Copies its lists. */
  public Chronicle {
    entries = List.copyOf(entries);
    elements = List.copyOf(elements);
  }
}
