package gazette.diagnostic;

import gazette.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sink into which every step says what it found; the one object of a run that is written to.
 */
public final class Diagnostics {
  private final List<Diagnostic> said = new ArrayList<>();

  /** Says something about a stretch of lines, or about the issue as a whole. */
  public void say(Code code, String message, @Nullable Span lines) {
    said.add(new Diagnostic(code, message, lines));
  }

  /** Says something about one line. */
  public void say(Code code, String message, int line) {
    say(code, message, Span.of(line));
  }

  /** All that was said, by line, then by code; what was said twice, once. */
  public List<Diagnostic> inOrder() {
    List<Diagnostic> sorted = new ArrayList<>(said);
    Collections.sort(sorted);
    return List.copyOf(new LinkedHashSet<>(sorted));
  }
}
