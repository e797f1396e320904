package gazette.source;

/**
 * The bytes cannot be read as a text. The message is a sentence that says what they are and how to
 * mend it, to be put behind the name of the file: {@code this is a PDF document, not a text:
 * extract its text first…}.
 */
public final class NotTextException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a file was refused. */
  public enum Reason {
    /** The bytes are a document, an image, an archive or a program. */
    BINARY,
    /** No such charset: the name that the caller gave is wrong. */
    UNKNOWN_CHARSET,
    /** The bytes do not fit the charset that the caller named. */
    MISFIT
  }

  private final Reason reason;

  NotTextException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why the file was refused. */
  public Reason reason() {
    return reason;
  }
}
