package gazette.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
  /** Something is wrong with the output itself, or bytes could not be decoded. */
  ERROR,
  /** Something a user should look at. */
  WARNING,
  /** Something the parser decided. */
  INFO;

  /** The name as the JSON writes it: {@code error}, {@code warning}, {@code info}. */
  public String label() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }
}
