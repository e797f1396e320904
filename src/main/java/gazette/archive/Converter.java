package gazette.archive;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostic;
import gazette.model.Issue;
import gazette.source.NotTextException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns one text after another into its output; any number of threads at once.
 *
 * @param fingerprint of the recipe
 * @param heard which diagnostics of texts whose output is up to date are read back from it
 * @param alone held for writing by a text that needs all the memory for itself
 */
record Converter(
    OutputFolder folder,
    Manifest manifest,
    Recipe recipe,
    String fingerprint,
    Mode mode,
    Predicate<Code> heard,
    ReadWriteLock alone)
    implements InOrder.Work<InputText, Converter.Result> {

  /** What is done. */
  enum Mode {
    /** Outputs that are missing or out of date are written. */
    UPDATE,
    /** All outputs are written. */
    FORCE,
    /** Outputs that are missing or out of date are told, and nothing is written. */
    CHECK
  }

  /**
   * What became of a text.
   *
   * @param made the record of its output, when that is good; else null
   */
  record Result(InputText input, Outcome outcome, @Nullable Made made) {}

  Converter(
      OutputFolder folder,
      Manifest manifest,
      Recipe recipe,
      String fingerprint,
      Mode mode,
      Predicate<Code> heard) {
    this(folder, manifest, recipe, fingerprint, mode, heard, new ReentrantReadWriteLock());
  }

  @Override
  public Result on(InputText input) {
    alone.readLock().lock();
    try {
      return attempt(input);
    } catch (OutOfMemoryError perhapsOfAnother) {
      // Which of the texts under way was too large is not known: it is tried again by itself.
    } finally {
      alone.readLock().unlock();
    }
    alone.writeLock().lock();
    try {
      return attempt(input);
    } catch (OutOfMemoryError e) {
      return failed(
          input,
          Outcome.failed(
              input,
              Status.UNREADABLE,
              "is too large for the memory; cut it by issues, or give more:"
                  + " JDK_JAVA_OPTIONS=-Xmx4g"),
          null);
    } finally {
      alone.writeLock().unlock();
    }
  }

  private Result attempt(InputText input) {
    byte[] bytes = null;
    Outcome failure;
    try {
      bytes = input.read();
      return result(input, bytes);
    } catch (UnreadableInputException e) {
      failure = Outcome.failed(input, Status.UNREADABLE, e.getMessage());
    } catch (NotTextException e) {
      failure = Outcome.failed(input, Status.NOT_TEXT, e.getMessage());
    } catch (WriteFault e) {
      failure = Outcome.failed(input, e.status(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      failure = Outcome.fault(input, e);
    }
    return failed(input, failure, bytes);
  }

  private Result result(InputText input, byte[] bytes) throws NotTextException, WriteFault {
    String output = String.valueOf(input.output());
    Made old = manifest.of(output);
    if (mode != Mode.FORCE && old != null && isCurrent(old, input, bytes) && folder.isWhole(old)) {
      return new Result(input, Outcome.unchanged(input, old.tally(), said(old)), old);
    }
    if (mode == Mode.CHECK && !Files.exists(folder.file(output))) {
      return new Result(input, found(input, Status.MISSING, "is missing"), null);
    }
    Issue issue = recipe.parse(bytes, input.name());
    Checksum sum =
        mode == Mode.CHECK ? sumOf(issue) : folder.write(output, out -> recipe.write(issue, out));
    Made made =
        new Made(output, input.name(), issue.source().sha256(), fingerprint, sum, Tally.of(issue));
    if (mode != Mode.CHECK) {
      return new Result(input, Outcome.converted(input, made.tally(), issue.diagnostics()), made);
    }
    return folder.isWhole(made)
        ? new Result(input, Outcome.unchanged(input, made.tally(), issue.diagnostics()), made)
        : new Result(input, found(input, Status.OUTDATED, "is out of date"), null);
  }

  private Outcome found(InputText input, Status status, String what) {
    return Outcome.failed(
        input,
        status,
        "its output %s %s; convert it without --check"
            .formatted(folder.file(String.valueOf(input.output())), what));
  }

  private List<Diagnostic> said(Made old) {
    if (old.tally().diagnostics().keySet().stream().noneMatch(heard)) {
      return List.of();
    }
    try {
      return WrittenDiagnostics.of(folder.file(old.output()));
    } catch (IOException goneSinceItWasCompared) {
      return List.of();
    }
  }

  private Checksum sumOf(Issue issue) {
    Checksum.Sink sink = new Checksum.Sink(OutputStream.nullOutputStream());
    try {
      recipe.write(issue, sink);
    } catch (IOException nothingIsWritten) {
      throw new UncheckedIOException(nothingIsWritten);
    }
    return sink.sum();
  }

  private boolean isCurrent(Made made, InputText input, byte[] bytes) {
    return made.isOf(input.name(), fingerprint) && made.sha256().equals(Checksum.sha256(bytes));
  }

  /**
   * The output of an older text must not pass for that of this one: it is taken away, if an earlier
   * run made it; a file of unknown origin is only named.
   *
   * @param bytes the text; null when it cannot be read
   */
  private Result failed(InputText input, Outcome failure, byte @Nullable [] bytes) {
    String output = input.output();
    if (mode == Mode.CHECK || output == null || !Files.exists(folder.file(output))) {
      return new Result(input, failure, null);
    }
    Made old = manifest.of(output);
    if (old == null || !folder.isWhole(old)) {
      return new Result(
          input, failure.adding(folder.file(output) + " is not of this text; remove it"), null);
    }
    if (bytes != null && isCurrent(old, input, bytes)) {
      return new Result(input, failure, old);
    }
    String remark =
        OutputFolder.remove(folder.file(output))
            ? "its older output %s was removed"
            : "its older output %s is out of date and cannot be removed";
    return new Result(input, failure.adding(remark.formatted(folder.file(output))), null);
  }
}
