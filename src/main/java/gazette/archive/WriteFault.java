package gazette.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** An output could not be written; says in which step, and tells a person why. */
final class WriteFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final Status status;

  private WriteFault(Status status, String message) {
    super(message);
    this.status = status;
  }

  /** There is no place for the output. */
  static WriteFault notCreated(String output, IOException e) {
    return new WriteFault(
        Status.NOT_CREATED,
        "its output %s cannot be created (%s); name a folder of yours".formatted(output, why(e)));
  }

  /** Writing broke off. */
  static WriteFault notWritten(String output, IOException e) {
    return new WriteFault(
        Status.NOT_WRITTEN,
        "its output %s cannot be written (%s); make room, or name a folder on another disk"
            .formatted(output, why(e)));
  }

  /** Why the system refused. */
  static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof NoSuchFileException) {
      return "no folder can be made there";
    }
    return e instanceof FileAlreadyExistsException
        ? "a file stands where a folder should be"
        : ReadFault.reason(e);
  }

  /** In which step. */
  Status status() {
    return status;
  }
}
