package gazette.cli;

import gazette.source.NotTextException;

/** The end of a run that could not do what was asked: how it ends, and what a person is told. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final Exit exit;

  /** A failure with its message, for example {@code issue.txt: no such file; check the name}. */
  Failure(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  /**
   * The failure of an input that cannot be read as a text, or not by the charset that was named.
   */
  static Failure of(String name, NotTextException e) {
    boolean wrongCall = e.reason() == NotTextException.Reason.UNKNOWN_CHARSET;
    return new Failure(wrongCall ? Exit.USAGE : Exit.NOT_TEXT, name + ": " + e.getMessage());
  }

  /** How the program ends. */
  Exit exit() {
    return exit;
  }
}
