package gazette.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: the data is written beside it and moved to its place
 * when it is complete. A device or a pipe, such as {@code /dev/null}, is written to directly.
 *
 * @param name as given on the command line
 * @param target the file, where a symbolic link leads
 */
record OutputFile(String name, Path target) implements Output {
  /** The file that was named, if it can be created and is not the input. */
  static OutputFile of(String name, @Nullable Path input) throws Failure {
    try {
      Path path = Path.of(name);
      if (input != null
          && Files.exists(input)
          && Files.exists(path)
          && Files.isSameFile(input, path)) {
        throw new Failure(Exit.USAGE, name + ": is the input itself; name another file with -o");
      }
      return new OutputFile(name, checked(name, followed(path)));
    } catch (InvalidPathException e) {
      throw new Failure(Exit.NO_OUTPUT, name + ": is no name for a file; name another with -o");
    } catch (IOException e) {
      throw notCreated(name, e);
    }
  }

  @Override
  public void write(Data data) throws Failure {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      fill(target, data, StandardOpenOption.WRITE);
      return;
    }
    Path draft = target.resolveSibling(draftName());
    Thread sweeper = new Thread(() -> remove(draft));
    Runtime.getRuntime().addShutdownHook(sweeper);
    try {
      fill(draft, data, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      keepPermissions(draft);
      publish(draft);
    } finally {
      remove(draft);
      Runtime.getRuntime().removeShutdownHook(sweeper);
    }
  }

  private void fill(Path file, Data data, StandardOpenOption... options) throws Failure {
    try (OutputStream out = open(file, options)) {
      data.to(out);
    } catch (IOException e) {
      throw new Failure(
          Exit.NOT_WRITTEN,
          "%s: cannot be written (%s); make room, or name a file on another disk"
              .formatted(name, Output.reason(e)));
    }
  }

  private OutputStream open(Path file, StandardOpenOption... options) throws Failure {
    try {
      return Files.newOutputStream(file, options);
    } catch (IOException e) {
      throw notCreated(name, e);
    }
  }

  private void publish(Path draft) throws Failure {
    try {
      try {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw notCreated(name, e);
    }
  }

  /**
   * A file that is replaced keeps its permissions; where the system knows none, there is nothing to
   * keep.
   */
  private void keepPermissions(Path draft) {
    try {
      if (Files.exists(target)) {
        Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
      }
    } catch (IOException | UnsupportedOperationException e) {
      return;
    }
  }

  private static String draftName() {
    return ".gazette-parse-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tmp";
  }

  private static Path followed(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path absolute = path.toAbsolutePath();
    return Files.isSymbolicLink(absolute)
        ? absolute.resolveSibling(Files.readSymbolicLink(absolute))
        : absolute;
  }

  private static Path checked(String name, Path target) throws Failure {
    if (Files.isDirectory(target)) {
      throw new Failure(Exit.NO_OUTPUT, name + ": is a folder; name a file in it");
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Failure(Exit.NO_OUTPUT, "%s: its folder is missing; make it first".formatted(name));
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new Failure(Exit.NO_OUTPUT, name + ": may not be overwritten; name another file");
    }
    return target;
  }

  private static Failure notCreated(String name, IOException e) {
    String what = e instanceof AccessDeniedException ? "no permission" : Output.reason(e);
    return new Failure(
        Exit.NO_OUTPUT,
        "%s: cannot be created (%s); name a file in a folder of yours".formatted(name, what));
  }

  private static void remove(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException stays) {
      return;
    }
  }
}
