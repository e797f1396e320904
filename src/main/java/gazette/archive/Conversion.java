package gazette.archive;

import gazette.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Many texts into a folder of outputs that mirrors their layout.
 *
 * <p>It may be stopped at any moment and run again: every output is whole or missing, and a second
 * run does only what is new or changed. One run at a time works on a folder.
 */
public final class Conversion {
  private static final String LOCK = ".gazette-parse.lock";

  private final List<InputText> inputs;
  private final OutputFolder folder;
  private final Recipe recipe;
  private final int jobs;
  private Predicate<Code> heard = code -> false;

  private Conversion(List<InputText> inputs, OutputFolder folder, Recipe recipe, int jobs) {
    this.inputs = inputs;
    this.folder = folder;
    this.recipe = recipe;
    this.jobs = jobs;
  }

  /**
   * Finds the inputs; writes nothing.
   *
   * @param given names of files and folders as on a command line
   * @param selection which files of a folder are meant
   * @param out the folder of outputs, which need not be there
   * @param jobs how many threads work, at least 1
   * @throws ArchiveException when there is no input, or two would share one output
   */
  public static Conversion of(
      List<String> given, Selection selection, Path out, Recipe recipe, int jobs)
      throws ArchiveException {
    if (given.contains("-")) {
      throw new ArchiveException(
          ArchiveException.Reason.USAGE,
          "-: standard input has no name for an output; use -o FILE");
    }
    List<InputText> inputs = Inputs.of(given, selection, InputStream.nullInputStream(), out);
    if (inputs.isEmpty()) {
      throw new ArchiveException(
          ArchiveException.Reason.NO_INPUT,
          "%s: no text found; names end in .txt, .md, .txt.gz or .zip, or fit --include"
              .formatted(String.join(", ", given)));
    }
    OutputFolder folder = OutputFolder.of(out);
    Collisions.refuse(inputs, folder);
    return new Conversion(inputs, folder, recipe, jobs);
  }

  /** How many inputs there are. */
  public int size() {
    return inputs.size();
  }

  /**
   * Says which diagnostics of texts whose output is up to date are said again; none without this.
   * They are read back from the outputs, which takes time.
   */
  public void hear(Predicate<Code> codes) {
    heard = codes;
  }

  /**
   * Writes the outputs that are missing or out of date.
   *
   * @param force whether to write all others too
   * @param prune whether to take away what is left over of texts that are not there any more;
   *     nothing is, if an input cannot be read, for then it is not known which those are
   * @param sink is told of each input, in order; in the end also of the manifest, if that cannot be
   *     written
   * @return what is left over
   * @throws ArchiveException when the folder of outputs cannot be used
   */
  public LeftOver convert(
      boolean force, boolean prune, InOrder.Sink<Outcome, RuntimeException> sink)
      throws ArchiveException {
    try {
      Files.createDirectories(folder.path());
      try (FileChannel lock =
          FileChannel.open(
              folder.file(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        take(lock);
        return locked(force ? Converter.Mode.FORCE : Converter.Mode.UPDATE, prune, sink);
      }
    } catch (IOException e) {
      throw new ArchiveException(
          ArchiveException.Reason.NO_OUTPUT,
          "%s: cannot be used for outputs (%s); name a folder of yours"
              .formatted(folder.path(), WriteFault.why(e)));
    }
  }

  /**
   * Tells of each input whether its output is there and up to date. Writes nothing.
   *
   * @param sink is told of each input, in order
   * @return what is left over
   */
  public LeftOver check(InOrder.Sink<Outcome, RuntimeException> sink) throws ArchiveException {
    Manifest manifest = Manifest.of(folder);
    InOrder.run(
        inputs,
        jobs,
        converter(manifest, Converter.Mode.CHECK),
        result -> sink.take(result.outcome()));
    return LeftOver.of(manifest, folder, outputs(), false);
  }

  private void take(FileChannel file) throws ArchiveException {
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        return;
      }
    } catch (OverlappingFileLockException ours) {
      throw busy();
    } catch (IOException systemWithoutLocks) {
      return;
    }
    throw busy();
  }

  private ArchiveException busy() {
    return new ArchiveException(
        ArchiveException.Reason.NO_OUTPUT,
        folder.path() + ": another run is writing there; wait for it, or name another folder");
  }

  private LeftOver locked(
      Converter.Mode mode, boolean prune, InOrder.Sink<Outcome, RuntimeException> sink)
      throws ArchiveException {
    Set<String> outputs = outputs();
    folder.sweep(outputs);
    Manifest manifest = Manifest.of(folder);
    Converter converter = converter(manifest, mode);
    AtomicBoolean allRead = new AtomicBoolean(true);
    LeftOver left = new LeftOver(List.of(), List.of());
    Sweeper sweeper = new Sweeper(folder, outputs);
    try (Journal journal = new Journal(manifest)) {
      InOrder.run(
          inputs,
          jobs,
          converter,
          result -> {
            journal.add(result);
            allRead.compareAndSet(true, result.outcome().status() != Status.UNREADABLE);
            sink.take(result.outcome());
          });
      left = LeftOver.of(manifest, folder, outputs, prune && allRead.get());
      manifest.finish(outputs);
    } catch (WriteFault e) {
      sink.take(Outcome.manifest(folder, e));
    } finally {
      sweeper.done();
    }
    return left;
  }

  private Set<String> outputs() {
    Set<String> outputs = new HashSet<>();
    for (InputText input : inputs) {
      if (input.output() != null) {
        outputs.add(input.output());
      }
    }
    return outputs;
  }

  private Converter converter(Manifest manifest, Converter.Mode mode) throws ArchiveException {
    return new Converter(folder, manifest, recipe, fingerprint(), mode, heard);
  }

  private String fingerprint() throws ArchiveException {
    try {
      return recipe.fingerprint();
    } catch (IOException e) {
      throw new ArchiveException(
          ArchiveException.Reason.NO_INPUT, "the program cannot be read: " + ReadFault.reason(e));
    }
  }
}
