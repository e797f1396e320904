package gazette.model;

import gazette.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Another document named with its number; a view on the text, which owns nothing.
 *
 * @param title what stands in 《》; null for a bare number
 * @param lines from 《 to the end of the number
 */
public record Reference(@Nullable String title, DocumentNumber number, Span lines)
    implements OnLines {
  @Override
  public int firstLine() {
    return lines.first();
  }
}
