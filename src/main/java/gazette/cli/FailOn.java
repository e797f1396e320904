package gazette.cli;

import gazette.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which diagnostics make the program end with {@link Exit#FOUND}. */
enum FailOn {
  /** Errors. */
  ERROR,
  /** Errors and warnings. */
  WARNING,
  /** None. */
  NEVER;

  /** The names on the command line. */
  static List<String> labels() {
    return Arrays.stream(values()).map(FailOn::toString).toList();
  }

  /** Whether a diagnostic of that severity counts. */
  boolean counts(Severity severity) {
    return this != NEVER
        && (severity == Severity.ERROR || this == WARNING && severity == Severity.WARNING);
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
