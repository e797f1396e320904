package gazette.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder of outputs. A file appears in it whole or not at all: it is written beside its place
 * under a name that the next run knows and clears away, and moved to its place when it is complete.
 *
 * @param path as given on the command line
 * @param drafts how many files were begun in this run
 */
record OutputFolder(Path path, AtomicInteger drafts) {
  private static final String DRAFT = ".gazette-parse-";
  private static final String DRAFT_END = ".part";

  /** A folder, which may not be there yet. */
  static OutputFolder of(Path path) {
    return new OutputFolder(path, new AtomicInteger());
  }

  /** Writes itself to a stream. */
  @FunctionalInterface
  interface Data {
    /** Writes all of it. */
    void to(OutputStream out) throws IOException;
  }

  /** The file of an output. */
  Path file(String output) {
    return path.resolve(output);
  }

  /** Writes an output and gives its check sum. */
  Checksum write(String output, Data data) throws WriteFault {
    Path target = file(output);
    Path draft = target.resolveSibling(DRAFT + drafts.incrementAndGet() + DRAFT_END);
    boolean isPublished = false;
    try {
      Checksum sum = fill(output, draft, data);
      publish(output, draft, target);
      isPublished = true;
      return sum;
    } finally {
      if (!isPublished) {
        remove(draft);
      }
    }
  }

  private Checksum fill(String output, Path draft, Data data) throws WriteFault {
    try (OutputStream out = created(output, draft)) {
      Checksum.Sink sink = new Checksum.Sink(out);
      data.to(sink);
      return sink.sum();
    } catch (IOException e) {
      throw WriteFault.notWritten(file(output).toString(), e);
    }
  }

  private OutputStream created(String output, Path draft) throws WriteFault {
    try {
      Path folder = draft.getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      return Files.newOutputStream(draft);
    } catch (IOException e) {
      throw WriteFault.notCreated(file(output).toString(), e);
    }
  }

  private void publish(String output, Path draft, Path target) throws WriteFault {
    try {
      if (Files.isDirectory(target)) {
        throw new IOException("a folder stands in its place");
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw WriteFault.notCreated(file(output).toString(), e);
    }
  }

  /** Whether an output is there as it was made. */
  boolean isWhole(Made made) {
    try {
      return Files.isRegularFile(file(made.output()))
          && Checksum.of(file(made.output())).equals(made.sum());
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Clears away what a run that was stopped left beside these outputs. */
  void sweep(Collection<String> outputs) {
    Set<Path> folders = new TreeSet<>();
    folders.add(path);
    for (String output : outputs) {
      Path folder = file(output).getParent();
      if (folder != null) {
        folders.add(folder);
      }
    }
    folders.stream().filter(Files::isDirectory).forEach(OutputFolder::sweepFolder);
  }

  private static void sweepFolder(Path folder) {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, DRAFT + "*" + DRAFT_END)) {
      drafts.forEach(OutputFolder::remove);
    } catch (IOException stay) {
      return;
    }
  }

  /** Takes a file away; tells whether it is gone. */
  static boolean remove(Path file) {
    try {
      Files.deleteIfExists(file);
      return true;
    } catch (IOException stays) {
      return false;
    }
  }
}
