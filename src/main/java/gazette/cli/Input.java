package gazette.cli;

import gazette.archive.Inputs;
import gazette.archive.Selection;
import gazette.archive.UnreadableInputException;
import gazette.archive.WholeText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one text that a command reads.
 *
 * @param name as given on the command line; {@code -} for standard input
 */
record Input(String name) {
  private static final String STANDARD = "-";
  private static final String PACKED = ".gz";

  /** The input that a FILE argument names; without one, standard input. */
  static Input of(@Nullable String file) {
    return new Input(file == null ? STANDARD : file);
  }

  /** The file, or null for standard input. */
  @Nullable Path path() throws Failure {
    if (name.equals(STANDARD)) {
      return null;
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw missing();
    }
  }

  /** All bytes of the input. */
  byte[] read(Streams streams) throws Failure {
    Path path = path();
    if (name.isEmpty()) {
      throw missing();
    }
    try {
      if (path == null) {
        return WholeText.of(streams.in());
      }
      if (Files.isDirectory(path)) {
        throw new Failure(
            Exit.NO_INPUT,
            name + ": is a folder; name one text file in it, or --out-dir for all of them");
      }
      return name.endsWith(PACKED) ? unpacked() : WholeText.of(path);
    } catch (UnreadableInputException e) {
      throw new Failure(Exit.NO_INPUT, name + ": " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw missing();
    } catch (AccessDeniedException e) {
      throw new Failure(
          Exit.NO_INPUT, name + ": may not be read; allow it: chmod +r, or ask its owner");
    } catch (OutOfMemoryError e) {
      throw new Failure(
          Exit.NO_INPUT, name + ": is too large to be read at once; cut it by issues");
    } catch (IOException e) {
      throw new Failure(
          Exit.NO_INPUT,
          "%s: cannot be read (%s); copy it to a disk that works and try again"
              .formatted(name, Output.reason(e)));
    }
  }

  private byte[] unpacked() throws UnreadableInputException {
    return Inputs.of(List.of(name), Selection.TEXTS, InputStream.nullInputStream()).get(0).read();
  }

  private Failure missing() {
    return new Failure(
        Exit.NO_INPUT,
        (name.isEmpty() ? "''" : name) + ": no such file; check the name and the folder");
  }
}
