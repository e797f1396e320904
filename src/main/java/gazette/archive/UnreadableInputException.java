package gazette.archive;

/**
 * An input cannot be read. The message is a sentence that says why and how to mend it, to be put
 * behind the place of the input: {@code no such file; check the name and the folder}.
 */
public final class UnreadableInputException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableInputException(String message) {
    super(message);
  }
}
