package gazette.cli;

import gazette.diagnostic.Severity;
import java.util.Locale;

/** Which diagnostics make the program end with {@link Exit#FOUND}. */
enum FailOn {
  /** Errors. */
  ERROR,
  /** Errors and warnings. */
  WARNING,
  /** None. */
  NEVER;

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
