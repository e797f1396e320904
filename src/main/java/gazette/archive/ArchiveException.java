package gazette.archive;

/**
 * An archive cannot be converted at all; nothing was written. The message is a sentence that says
 * why and how to mend it.
 */
public final class ArchiveException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** The inputs do not go together. */
    USAGE,
    /** There is no input. */
    NO_INPUT,
    /** There is no folder for the outputs. */
    NO_OUTPUT
  }

  private final Reason reason;

  ArchiveException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }
}
