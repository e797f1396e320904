package gazette.cli;

import gazette.GazetteParser;
import gazette.json.IssueJson;
import gazette.model.Issue;
import gazette.source.NotTextException;
import java.io.IOException;
import java.io.OutputStream;

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
    output.write(new Tree(issue, request.compact()));
    Voice voice = new Voice(streams.err(), request.failOn(), request.loudness());
    return voice.diagnostics(input.name(), issue.diagnostics()) ? Exit.FOUND : Exit.DONE;
  }

  /** The JSON; no lambda, as what the first one costs would be a tenth of a start. */
  private record Tree(Issue issue, boolean compact) implements Output.Data {
    @Override
    public void to(OutputStream out) throws IOException {
      IssueJson.write(issue, out, compact);
    }
  }

  private Issue parse(Input input, ParseRequest request) throws Failure {
    try {
      return GazetteParser.parse(input.read(streams), input.name(), request.encoding());
    } catch (NotTextException e) {
      throw Failure.of(input.name(), e);
    }
  }
}
