package gazette.cli;

import gazette.GazetteParser;
import gazette.archive.InOrder;
import gazette.archive.InputText;
import gazette.archive.Inputs;
import gazette.archive.UnreadableInputException;
import gazette.model.Issue;
import gazette.records.RecordSink;
import gazette.source.Decoder;
import gazette.source.NotTextException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records of many texts, in the order of the texts; one that cannot be read is said and
 * left out.
 */
final class RecordsCommand {
  private final Streams streams;
  private final Voice voice;
  private Exit worst = Exit.DONE;

  /** A command that speaks to these streams with this voice. */
  RecordsCommand(Streams streams, Voice voice) {
    this.streams = streams;
    this.voice = voice;
  }

  /** Does what is asked. */
  Exit run(RecordsRequest request) throws Failure {
    checkEncoding(request.encoding());
    List<InputText> inputs = Inputs.of(request.given(), request.selection(), streams.in());
    if (inputs.isEmpty()) {
      throw new Failure(
          Exit.NO_INPUT,
          "%s: no text found; names end in .txt, .md, .txt.gz or .zip, or fit --include"
              .formatted(String.join(", ", request.given())));
    }
    output(request, inputs).write(out -> write(request, inputs, out));
    return worst;
  }

  private Output output(RecordsRequest request, List<InputText> inputs) throws Failure {
    String file = request.output();
    if (file == null || file.equals("-")) {
      return Output.standard(streams.out());
    }
    OutputFile output = OutputFile.of(file, null);
    for (InputText input : inputs) {
      Path path = Input.of(input.place()).path();
      OutputFile.of(file, path);
    }
    return output;
  }

  private static void checkEncoding(@Nullable String encoding) throws Failure {
    try {
      Decoder.decode(new byte[0], "--encoding", encoding);
    } catch (NotTextException e) {
      throw Failure.of("--encoding", e);
    }
  }

  private void write(RecordsRequest request, List<InputText> inputs, OutputStream out)
      throws IOException {
    RecordsRequest.Shape shape = request.shape();
    Progress progress =
        new Progress(streams.err(), isShown(request), inputs.size(), System::nanoTime);
    try (RecordSink sink = shape.format().open(shape.type(), out, shape.bom())) {
      InOrder.run(
          inputs,
          request.jobs(),
          (InputText input) -> read(input, request.encoding()),
          (Read read) -> {
            take(read, sink, progress);
            progress.step();
          });
    } finally {
      progress.erase();
    }
  }

  /** Records on a terminal are progress enough. */
  private boolean isShown(RecordsRequest request) {
    String file = request.output();
    boolean standard = file == null || file.equals("-");
    return streams.progress(System.getenv("TERM"))
        && voice.loudness() != Voice.Loudness.QUIET
        && !(standard && streams.showing());
  }

  private void take(Read read, RecordSink sink, Progress progress) throws IOException {
    Issue issue = read.issue();
    if (issue == null || issue.diagnostics().stream().anyMatch(voice::isHeard)) {
      progress.erase();
    }
    if (issue != null) {
      end(voice.diagnostics(read.place(), issue.diagnostics()) ? Exit.FOUND : Exit.DONE);
      sink.add(issue, read.place());
    } else {
      end(read.exit());
      voice.tell(read.place() + ": " + read.message());
    }
  }

  private void end(Exit exit) {
    worst = exit.status() > worst.status() ? exit : worst;
  }

  private static Read read(InputText input, @Nullable String encoding) {
    try {
      Issue issue = GazetteParser.parse(input.read(), input.name(), encoding);
      return new Read(input.place(), issue, Exit.DONE, null);
    } catch (UnreadableInputException e) {
      return new Read(input.place(), null, Exit.NO_INPUT, e.getMessage());
    } catch (NotTextException e) {
      return new Read(input.place(), null, Exit.NOT_TEXT, e.getMessage());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Read(input.place(), null, Exit.BUG, FaultReport.of(fault));
    }
  }

  /**
   * What came of one text.
   *
   * @param place where a person finds it
   * @param issue the issue; null if something stood in the way
   * @param exit what that was
   * @param message the same for a person
   */
  private record Read(String place, @Nullable Issue issue, Exit exit, @Nullable String message) {}
}
