package gazette.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What a person is told when the system cannot read something. */
final class ReadFault {
  /** The sentence for a name that leads nowhere. */
  static final String MISSING = "no such file; check the name and the folder";

  private ReadFault() {}

  /** The fault and how to mend it. */
  static String told(IOException e) {
    if (e instanceof NoSuchFileException) {
      return MISSING;
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read; allow it: chmod +r, or ask its owner";
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return "is cut off or damaged (%s); copy or pack it again".formatted(reason(e));
    }
    return "cannot be read (%s); copy it to a disk that works and try again".formatted(reason(e));
  }

  /** What the system says about a failure, without the name of the file. */
  static String reason(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
