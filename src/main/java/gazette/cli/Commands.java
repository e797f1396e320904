package gazette.cli;

import gazette.GazetteParser;
import gazette.json.IssueJson;
import gazette.source.NotTextException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Works out what a command line asks for, and has it done. */
final class Commands {
  private final Streams streams;
  private final Output output;

  /** Commands that speak to these streams. */
  Commands(Streams streams) {
    this.streams = streams;
    this.output = Output.standard(streams.out());
  }

  /** Does what the arguments ask for. */
  Exit run(String... args) throws Failure {
    CommandLine line = new CommandLine(CommandLineModel.create());
    try {
      ParseResult asked = line.parseArgs(args);
      return run(asked, asked.hasSubcommand() ? asked.subcommand() : asked);
    } catch (ParameterException e) {
      throw usage(e.getMessage());
    }
  }

  private Exit run(ParseResult whole, ParseResult asked) throws Failure {
    if (asked.isUsageHelpRequested()) {
      return help(asked);
    }
    if (asked.isVersionHelpRequested()) {
      return print(Version.text());
    }
    if (whole != asked && !whole.matchedArgs().isEmpty()) {
      throw usage("options and files stand after the command " + name(asked));
    }
    return switch (name(asked)) {
      case "schema" -> print(IssueJson.schema());
      case "rules" -> print(RuleBook.text());
      default -> read(asked);
    };
  }

  private Exit read(ParseResult asked) throws Failure {
    String file = asked.matchedPositionalValue(0, null);
    if (file == null && streams.typing()) {
      streams.err().print(asked.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
      return Exit.USAGE;
    }
    return name(asked).equals("explain") ? explain(file, asked) : parse(file, asked);
  }

  private Exit parse(@Nullable String file, ParseResult asked) throws Failure {
    String output = asked.matchedOptionValue("--output", null);
    boolean compact = asked.hasMatchedOption("--compact");
    boolean strict = asked.hasMatchedOption("--strict");
    return new ParseCommand(streams)
        .run(new ParseRequest(file, output, compact, encoding(asked), strict));
  }

  private Exit explain(@Nullable String file, ParseResult asked) throws Failure {
    Input input = Input.of(file);
    byte[] bytes = input.read(streams);
    try {
      output.write(new ExplainedText(GazetteParser.explain(bytes, input.name(), encoding(asked))));
      return Exit.DONE;
    } catch (NotTextException e) {
      throw Failure.of(input.name(), e);
    }
  }

  private static @Nullable String encoding(ParseResult asked) {
    return asked.matchedOptionValue("--encoding", null);
  }

  private Exit help(ParseResult asked) throws Failure {
    boolean colour = streams.colour(System.getenv("NO_COLOR"), System.getenv("TERM"));
    return print(asked.commandSpec().commandLine().getUsageMessage(colour ? Ansi.ON : Ansi.OFF));
  }

  private Exit print(String text) throws Failure {
    output.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    return Exit.DONE;
  }

  private static String name(ParseResult asked) {
    return asked.commandSpec().name();
  }

  private static Failure usage(@Nullable String what) {
    return new Failure(Exit.USAGE, what + "; see gazette-parse --help");
  }
}
