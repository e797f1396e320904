package gazette.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of physical lines, both ends included, counted from 1.
 *
 * @param first the first line
 * @param last the last line, not before the first
 */
public record Span(int first, int last) {
  /** Refuses a span that ends before it begins. */
  public Span {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("span " + first + "-" + last);
    }
  }

  /** The span of one line. */
  public static Span of(int line) {
    return new Span(line, line);
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    if (first <= other.first && last >= other.last) {
      return this;
    }
    return new Span(Math.min(first, other.first), Math.max(last, other.last));
  }

  /** Written out: what a record is given is put together at its first use, 15 ms of a start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span that && first == that.first && last == that.last;
  }

  @Override
  public int hashCode() {
    return 31 * first + last;
  }

  /** Whether the line lies in the span. */
  public boolean contains(int line) {
    return first <= line && line <= last;
  }
}
