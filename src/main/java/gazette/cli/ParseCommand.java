package gazette.cli;

import gazette.GazetteParser;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Severity;
import gazette.json.IssueJson;
import gazette.model.Issue;
import gazette.source.NotTextException;

/** Reads one text, writes its tree, and judges by the diagnostics how the run ends. */
final class ParseCommand {
  private final Streams streams;

  /** A command that speaks to these streams. */
  ParseCommand(Streams streams) {
    this.streams = streams;
  }

  /** Does what is asked. */
  Exit run(ParseRequest request) throws Failure {
    Input input = Input.of(request.file());
    Output output =
        request.output() == null || request.output().equals("-")
            ? Output.standard(streams.out())
            : OutputFile.of(request.output(), input.path());
    Issue issue = parse(input, request);
    output.write(out -> IssueJson.write(issue, out, request.compact()));
    return verdict(issue, request.strict(), input.name());
  }

  private Issue parse(Input input, ParseRequest request) throws Failure {
    try {
      return GazetteParser.parse(input.read(streams), input.name(), request.encoding());
    } catch (NotTextException e) {
      throw Failure.of(input.name(), e);
    }
  }

  private Exit verdict(Issue issue, boolean strict, String name) {
    Exit exit = Exit.DONE;
    for (Diagnostic said : issue.diagnostics()) {
      Severity severity = said.code().severity();
      if (severity == Severity.ERROR || strict && severity == Severity.WARNING) {
        exit = Exit.FOUND;
        streams.err().println("gazette-parse: " + name + line(said));
      }
    }
    return exit;
  }

  /** {@code :12: warning number.gap: （三） follows （一）}. */
  private static String line(Diagnostic said) {
    String at = said.lines() == null ? "" : ":" + said.lines().first();
    return at
        + ": "
        + said.code().severity().label()
        + " "
        + said.code().id()
        + ": "
        + said.message();
  }
}
