package gazette.cli;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.List;

/**
 * Says on standard error what was found.
 *
 * @param err standard error
 * @param failOn which diagnostics count
 * @param loudness how much is said
 */
record Voice(PrintStream err, FailOn failOn, Loudness loudness) {
  /** How much is said; what stood in the way always is. */
  enum Loudness {
    /** No diagnostics, no summary. */
    QUIET,
    /** The diagnostics that count. */
    NORMAL,
    /** All diagnostics. */
    VERBOSE
  }

  /**
   * Says the diagnostics of a text, one a line: {@code issue.txt:12: warning number.gap: （三）
   * follows （一）}. Tells whether one of them counts.
   */
  boolean diagnostics(String place, List<Diagnostic> said) {
    boolean found = false;
    for (Diagnostic diagnostic : said) {
      found |= failOn.counts(diagnostic.code().severity());
      if (isHeard(diagnostic)) {
        err.println(line(place, diagnostic));
      }
    }
    return found;
  }

  /** Whether a diagnostic is said at all. */
  boolean isHeard(Diagnostic diagnostic) {
    return isHeard(diagnostic.code());
  }

  /** Whether diagnostics of a code are said. */
  boolean isHeard(Code code) {
    return loudness == Loudness.VERBOSE
        || loudness == Loudness.NORMAL && failOn.counts(code.severity());
  }

  /** Says something to the person who runs the program. */
  void tell(String message) {
    err.println("gazette-parse: " + visible(message));
  }

  private static String line(String place, Diagnostic said) {
    String at = said.lines() == null ? "" : ":" + said.lines().first();
    return visible(place + at)
        + ": "
        + said.code().severity().label()
        + " "
        + said.code().id()
        + ": "
        + visible(said.message());
  }

  /** A file name may hold anything; a line end in it must not look like another message. */
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < ' ' || c == 0x7F) {
                shown.append("\\x%02x".formatted(c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
