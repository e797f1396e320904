package gazette.cli;

import gazette.GazetteParser;
import gazette.json.IssueJson;
import gazette.records.Csvw;
import gazette.records.RecordType;
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
    line.setUseSimplifiedAtFiles(true);
    try {
      ParseResult asked = line.parseArgs(args);
      return run(asked, asked.hasSubcommand() ? asked.subcommand() : asked);
    } catch (ParameterException e) {
      throw Asked.usage(e.getMessage());
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
      throw Asked.usage("options and files stand after the command " + name(asked));
    }
    return switch (name(asked)) {
      case "schema" -> print(IssueJson.schema());
      case "rules" -> print(RuleBook.text());
      case "csvw" -> csvw(asked.matchedPositionalValue(0, ""));
      case "completion" -> print(Completion.script(whole.commandSpec()));
      case "man" -> print(ManPage.text(whole.commandSpec()));
      default -> read(asked);
    };
  }

  private Exit read(ParseResult options) throws Failure {
    Asked asked = new Asked(options);
    boolean explain = name(options).equals("explain");
    boolean named = options.hasMatchedPositional(0) || !explain && asked.isArchive();
    if (!named && streams.typing()) {
      streams.err().print(options.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
      return Exit.USAGE;
    }
    if (explain) {
      return explain(options.matchedPositionalValue(0, null), asked.encoding());
    }
    if (asked.isRecords()) {
      Voice voice = new Voice(streams.err(), asked.failOn(), asked.loudness());
      return new RecordsCommand(streams, voice).run(asked.records());
    }
    return asked.isArchive() ? convert(asked) : new ParseCommand(streams).run(asked.one());
  }

  private Exit convert(Asked asked) throws Failure {
    ConvertRequest request = asked.archive();
    Voice voice = new Voice(streams.err(), asked.failOn(), asked.loudness());
    return new ConvertCommand(streams, voice).run(request);
  }

  private Exit csvw(String name) throws Failure {
    RecordType type = Asked.recordType(name);
    output.write(out -> Csvw.write(type, out));
    return Exit.DONE;
  }

  private Exit explain(@Nullable String file, @Nullable String encoding) throws Failure {
    Input input = Input.of(file);
    byte[] bytes = input.read(streams);
    try {
      output.write(new ExplainedText(GazetteParser.explain(bytes, input.name(), encoding)));
      return Exit.DONE;
    } catch (NotTextException e) {
      throw Failure.of(input.name(), e);
    }
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
}
