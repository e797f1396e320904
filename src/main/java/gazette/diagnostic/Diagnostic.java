package gazette.diagnostic;

import gazette.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One remark about an issue.
 *
 * @param code what kind of remark
 * @param message a sentence for a reader, for example {@code （三） follows （一）}
 * @param lines where; null for the issue as a whole
 */
public record Diagnostic(Code code, String message, @Nullable Span lines)
    implements Comparable<Diagnostic> {
  /** By line, then by code. */
  @Override
  public int compareTo(Diagnostic other) {
    int order = Integer.compare(firstLine(), other.firstLine());
    if (order == 0) {
      order = code.compareTo(other.code);
    }
    return order == 0 ? message.compareTo(other.message) : order;
  }

  private int firstLine() {
    return lines == null ? 0 : lines.first();
  }

  /** Written out: what a record is given is put together at its first use, 15 ms of a start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Diagnostic that
        && code == that.code
        && message.equals(that.message)
        && Objects.equals(lines, that.lines);
  }

  @Override
  public int hashCode() {
    return 31 * message.hashCode() + (lines == null ? 0 : lines.hashCode());
  }
}
