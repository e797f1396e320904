package gazette.archive;

/** What became of one input. */
public enum Status {
  /** Its output was written. */
  CONVERTED("converted"),
  /** Its output is there and up to date. */
  UNCHANGED("unchanged"),
  /** Found by a check: it has no output. */
  MISSING("missing"),
  /** Found by a check: its output is that of another text, program or option. */
  OUTDATED("outdated"),
  /** It is missing or cannot be read. */
  UNREADABLE("unreadable"),
  /** It is no text. */
  NOT_TEXT("not-text"),
  /** The program is at fault. */
  FAULT("fault"),
  /** Its output cannot be created. */
  NOT_CREATED("not-created"),
  /** Writing its output broke off. */
  NOT_WRITTEN("not-written");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  /** The name that manifest and summary give it. */
  public String label() {
    return label;
  }

  /** Whether the input has an output that is up to date. */
  public boolean isGood() {
    return this == CONVERTED || this == UNCHANGED;
  }

  /** Whether something stood in the way, as opposed to a check that found something to do. */
  public boolean isFailure() {
    return compareTo(UNREADABLE) >= 0;
  }
}
