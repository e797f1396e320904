package gazette.cli;

import gazette.archive.ArchiveException;
import gazette.archive.Conversion;
import gazette.archive.InOrder;
import gazette.archive.LeftOver;
import gazette.archive.Outcome;
import gazette.archive.Status;
import gazette.archive.Summary;
import gazette.diagnostic.Severity;
import gazette.source.Decoder;
import gazette.source.NotTextException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Converts an archive, or checks its outputs, and says what the run came to. */
final class ConvertCommand {
  private static final int MOST_TOLD = 3;

  private final Streams streams;
  private final Voice voice;
  private final Summary summary = new Summary();

  /** A command that speaks to these streams with this voice. */
  ConvertCommand(Streams streams, Voice voice) {
    this.streams = streams;
    this.voice = voice;
  }

  /** Does what is asked. */
  Exit run(ConvertRequest request) throws Failure {
    checkEncoding(request);
    String file = request.diagnostics();
    if (file == null) {
      return convert(request, nobody -> {});
    }
    List<Exit> exits = new ArrayList<>();
    output(file)
        .write(
            out -> {
              try (DiagnosticLog log = new DiagnosticLog(file, out)) {
                exits.add(convert(request, log::add));
              }
            });
    return exits.get(0);
  }

  private Exit convert(ConvertRequest request, Consumer<Outcome> log) throws Failure {
    try {
      Conversion conversion =
          Conversion.of(
              request.given(),
              request.selection(),
              folder(request.outDir()),
              request.recipe(),
              request.jobs());
      conversion.hear(code -> request.diagnostics() != null || voice.isHeard(code));
      boolean terminal = streams.progress(System.getenv("TERM")) && isTalking();
      Progress progress =
          new Progress(streams.err(), terminal, conversion.size(), System::nanoTime);
      InOrder.Sink<Outcome, RuntimeException> sink =
          outcome -> {
            log.accept(outcome);
            told(outcome, progress);
          };
      LeftOver left = done(request, conversion, sink);
      progress.erase();
      return finished(request, left, progress.seconds());
    } catch (ArchiveException e) {
      throw new Failure(exit(e.reason()), String.valueOf(e.getMessage()));
    }
  }

  private static LeftOver done(
      ConvertRequest request, Conversion conversion, InOrder.Sink<Outcome, RuntimeException> sink)
      throws ArchiveException {
    return request.task() == ConvertRequest.Task.CHECK
        ? conversion.check(sink)
        : conversion.convert(request.task() == ConvertRequest.Task.FORCE, request.prune(), sink);
  }

  private Output output(String file) throws Failure {
    return file.equals("-") ? Output.standard(streams.out()) : OutputFile.of(file, null);
  }

  private static void checkEncoding(ConvertRequest request) throws Failure {
    try {
      Decoder.decode(new byte[0], "--encoding", request.recipe().encoding());
    } catch (NotTextException e) {
      throw Failure.of("--encoding", e);
    }
  }

  private static Path folder(String name) throws Failure {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new Failure(Exit.NO_OUTPUT, name + ": is no name for a folder; name another");
    }
  }

  private void told(Outcome outcome, Progress progress) {
    summary.add(outcome);
    if (!outcome.status().isGood() || outcome.said().stream().anyMatch(voice::isHeard)) {
      progress.erase();
    }
    voice.diagnostics(outcome.place(), outcome.said());
    if (!outcome.status().isGood()) {
      Throwable fault = outcome.fault();
      String message = fault == null ? outcome.message() : FaultReport.of(fault);
      voice.tell(outcome.place() + ": " + message);
    }
    progress.step();
  }

  private Exit finished(ConvertRequest request, LeftOver left, double seconds) throws Failure {
    if (isTalking()) {
      sum(request, seconds);
      tell(left, request.prune());
    }
    String file = request.summary();
    if (file != null) {
      output(file).write(out -> summary.write(out, left, seconds));
    }
    return verdict();
  }

  private void sum(ConvertRequest request, double seconds) {
    boolean check = request.task() == ConvertRequest.Task.CHECK;
    String work =
        check
            ? "%d up to date, %d missing, %d out of date"
                .formatted(
                    summary.count(Status.UNCHANGED),
                    summary.count(Status.MISSING),
                    summary.count(Status.OUTDATED))
            : "%d converted, %d skipped"
                .formatted(summary.count(Status.CONVERTED), summary.count(Status.UNCHANGED));
    voice.tell(
        String.format(
            Locale.ROOT,
            "%d files in %.1f s: %s, %d failed; %d documents",
            summary.files(),
            seconds,
            work,
            summary.failed(),
            summary.tally().documents()));
    if (!summary.tally().diagnostics().isEmpty()) {
      voice.tell(diagnostics());
    }
  }

  private void tell(LeftOver left, boolean prune) {
    if (!left.removed().isEmpty()) {
      voice.tell(
          "outputs of texts that this run did not find, removed: %d"
              .formatted(left.removed().size()));
    }
    if (!left.stay().isEmpty()) {
      voice.tell(
          "outputs of texts that this run did not find: %d (%s); %s"
              .formatted(
                  left.stay().size(),
                  some(left.stay()),
                  prune
                      ? "they were changed, or an input cannot be read, and stay"
                      : "--prune removes them"));
    }
  }

  private static String some(List<String> names) {
    return String.join(", ", names.subList(0, Math.min(names.size(), MOST_TOLD)))
        + (names.size() > MOST_TOLD ? ", …" : "");
  }

  /** {@code 1 errors, 12 warnings, 40 infos: audit.unowned 1, number.gap 12, …}. */
  private String diagnostics() {
    String codes =
        summary.tally().diagnostics().entrySet().stream()
            .map(said -> said.getKey().id() + " " + said.getValue())
            .collect(Collectors.joining(", "));
    return "%d errors, %d warnings, %d infos: %s"
        .formatted(
            summary.said(Severity.ERROR),
            summary.said(Severity.WARNING),
            summary.said(Severity.INFO),
            codes);
  }

  private boolean isTalking() {
    return voice.loudness() != Voice.Loudness.QUIET;
  }

  /** The worst end of an input decides; the higher status is the worse. */
  private Exit verdict() {
    Exit worst = Exit.DONE;
    for (Severity severity : Severity.values()) {
      if (voice.failOn().counts(severity) && summary.said(severity) > 0) {
        worst = Exit.FOUND;
      }
    }
    for (Status status : Status.values()) {
      Exit exit = exit(status);
      if (summary.count(status) > 0 && exit.status() > worst.status()) {
        worst = exit;
      }
    }
    return worst;
  }

  private static Exit exit(Status status) {
    return switch (status) {
      case CONVERTED, UNCHANGED -> Exit.DONE;
      case MISSING, OUTDATED -> Exit.FOUND;
      case UNREADABLE -> Exit.NO_INPUT;
      case NOT_TEXT -> Exit.NOT_TEXT;
      case FAULT -> Exit.BUG;
      case NOT_CREATED -> Exit.NO_OUTPUT;
      case NOT_WRITTEN -> Exit.NOT_WRITTEN;
    };
  }

  private static Exit exit(ArchiveException.Reason reason) {
    return switch (reason) {
      case USAGE -> Exit.USAGE;
      case NO_INPUT -> Exit.NO_INPUT;
      case NO_OUTPUT -> Exit.NO_OUTPUT;
    };
  }
}
