package gazette.cli;

/**
 * Every way in which the program ends. The numbers above 64 are those of {@code sysexits.h}; 141 is
 * what a shell reports of a program that a closed pipe stopped.
 */
enum Exit {
  /** All went well. */
  DONE(0, "done"),
  /** The JSON is written, and something in it needs a look. */
  FOUND(1, "done, but an error (see --fail-on) is among the diagnostics, or --check found work"),
  /** The command line makes no sense. */
  USAGE(2, "wrong usage"),
  /** The bytes are no text, or not in the encoding that was named. */
  NOT_TEXT(65, "the input is not text or cannot be decoded"),
  /** There is no input. */
  NO_INPUT(66, "the input is missing or cannot be read"),
  /** Said by the launcher alone. */
  NO_JAVA(69, "no Java 17 or newer was found"),
  /** A fault of this program. */
  BUG(70, "a fault of this program"),
  /** There is nowhere to write. */
  NO_OUTPUT(73, "the output cannot be created"),
  /** Writing broke off. */
  NOT_WRITTEN(74, "the output cannot be written"),
  /** Nobody reads standard output any more. */
  PIPE_CLOSED(141, "the reader of the output went away (| head)");

  private final int status;
  private final String meaning;

  Exit(int status, String meaning) {
    this.status = status;
    this.meaning = meaning;
  }

  /** The exit status. */
  int status() {
    return status;
  }

  /** What it tells, as the help text prints it. */
  String meaning() {
    return meaning;
  }
}
