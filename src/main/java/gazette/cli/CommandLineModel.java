package gazette.cli;

import gazette.records.RecordFormat;
import gazette.records.RecordType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Which commands, options and arguments there are, and what the help says of them: one definition,
 * from which the arguments are read and the help is printed.
 */
final class CommandLineModel {
  private static final int WIDTH = 90;

  private CommandLineModel() {}

  /** The whole command line. */
  static CommandSpec create() {
    CommandSpec main = described(command("gazette-parse"));
    main.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "the text of one issue; standard input for - or none; with --out-dir or --records any"
                    + " number of texts, folders and .zip archives; @FILE for a file that names one a line")
            .build());
    main.addOption(
        option("-o", "--output")
            .paramLabel("FILE")
            .type(String.class)
            .description("write the JSON there, whole or not at all, instead of standard output")
            .build());
    main.addOption(flag("JSON without line breaks and blanks", "--compact"));
    main.addOption(encoding());
    judging(main);
    records(main);
    archives(main);
    main.addOption(
        option("-V", "--version")
            .type(boolean.class)
            .versionHelp(true)
            .description("print the versions of program, schema and Java, and exit")
            .build());
    main.addSubcommand("completion", plain("completion", "Print the completion for bash and zsh."));
    main.addSubcommand("csvw", csvw());
    main.addSubcommand("explain", explain());
    main.addSubcommand("man", plain("man", "Print the manual page."));
    main.addSubcommand("rules", plain("rules", "Print the rules by which a line gets its mark."));
    main.addSubcommand("schema", plain("schema", "Print the JSON Schema of the output."));
    return main;
  }

  private static void judging(CommandSpec main) {
    main.addOption(
        option("--fail-on")
            .paramLabel("error|warning|never")
            .type(String.class)
            .completionCandidates(FailOn.labels())
            .description("which diagnostics are said and give status 1; error without this")
            .build());
    main.addOption(flag("the same as --fail-on=warning", "--strict"));
    main.addOption(flag("say only what stood in the way", "-q", "--quiet"));
    main.addOption(flag("say all diagnostics", "-v", "--verbose"));
  }

  private static void records(CommandSpec main) {
    main.addOption(
        option("--records")
            .paramLabel("KIND")
            .type(String.class)
            .completionCandidates(RecordType.labels())
            .description(
                "write flat records, not trees, of any number of texts, folders and archives: "
                    + String.join(", ", RecordType.labels()))
            .build());
    main.addOption(
        option("--format")
            .paramLabel("NAME")
            .type(String.class)
            .completionCandidates(RecordFormat.labels())
            .description(
                "with --records: json (one array), ndjson (one record a line; without this), csv,"
                    + " or sarif for diagnostics")
            .build());
    main.addOption(flag("with --format=csv: begin with a byte order mark, for Excel", "--csv-bom"));
  }

  private static CommandSpec csvw() {
    return plain("csvw", "Print the description (CSVW) of the CSV of a kind of records.")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .paramLabel("KIND")
                .type(String.class)
                .completionCandidates(RecordType.labels())
                .description("what --records takes")
                .build());
  }

  private static void archives(CommandSpec main) {
    main.addOption(
        value("DIR", "write one JSON a text there, as the texts lie in the folders", "--out-dir"));
    main.addOption(
        values("of folders: take what fits, not *.txt, *.md and *.gz of both", "--include"));
    main.addOption(values("of folders: leave out what fits", "--exclude"));
    main.addOption(
        option("-j", "--jobs")
            .paramLabel("N")
            .type(Integer.class)
            .description(
                "with --out-dir and --records: so many texts at once; as many as cores without this")
            .build());
    main.addOption(flag("with --out-dir: write also what is up to date", "--force"));
    main.addOption(
        flag(
            "with --out-dir: write nothing; status 1 if an output is missing or out of date",
            "--check"));
    main.addOption(
        flag("with --out-dir: remove outputs whose texts are not there any more", "--prune"));
    main.addOption(
        value("FILE", "with --out-dir: write there what the run came to, as JSON", "--summary"));
    main.addOption(
        value(
            "FILE",
            "with --out-dir: write all diagnostics there; as SARIF, CSV or JSON if it ends so, else"
                + " as NDJSON",
            "--diagnostics"));
  }

  private static OptionSpec value(String label, String description, String name) {
    return option(name).paramLabel(label).type(String.class).description(description).build();
  }

  private static OptionSpec values(String description, String name) {
    return option(name)
        .paramLabel("GLOB")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .description(description)
        .build();
  }

  private static CommandSpec described(CommandSpec main) {
    UsageMessageSpec usage = main.usageMessage();
    usage.customSynopsis(
        "gazette-parse [OPTION]... [FILE]",
        "       gazette-parse [OPTION]... --out-dir=DIR FILE...",
        "       gazette-parse [OPTION]... --records=KIND [FILE]...",
        "       gazette-parse explain [--encoding=NAME] [FILE]",
        "       gazette-parse csvw KIND",
        "       gazette-parse completion | man | rules | schema");
    usage.description(
        "Turns the text of one issue of a Chinese government gazette (公报) into one JSON tree.%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.exitCodeListHeading("%nExit status:%n");
    usage.exitCodeList(exits());
    usage.footer(
        "",
        "Examples:",
        "  gazette-parse issue.txt > issue.json",
        "  gazette-parse --compact --strict issue.txt -o issue.json",
        "  gazette-parse --out-dir json/ --exclude 'drafts/**' archive/ 2021.zip",
        "  gazette-parse --records documents --format csv archive/ > documents.csv",
        "  pdftotext -layout issue.pdf - | gazette-parse > issue.json");
    return main;
  }

  private static Map<String, String> exits() {
    Map<String, String> exits = new LinkedHashMap<>();
    for (Exit exit : Exit.values()) {
      exits.put(Integer.toString(exit.status()), exit.meaning());
    }
    return exits;
  }

  private static CommandSpec explain() {
    return plain("explain", "Print each source line with its number, mark, rule and place.")
        .addPositional(file("the text of one issue; standard input for - or none"))
        .addOption(encoding());
  }

  private static CommandSpec plain(String name, String description) {
    CommandSpec command = command(name);
    command.usageMessage().description(description);
    return command;
  }

  private static CommandSpec command(String name) {
    CommandSpec command = CommandSpec.create().name(name);
    command.usageMessage().width(WIDTH).sortOptions(false);
    command.addOption(
        option("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description("print this help and exit")
            .build());
    return command;
  }

  private static PositionalParamSpec file(String description) {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("0..1")
        .paramLabel("FILE")
        .type(String.class)
        .description(description)
        .build();
  }

  private static OptionSpec encoding() {
    return option("--encoding")
        .paramLabel("NAME")
        .type(String.class)
        .completionCandidates(List.of("UTF-8", "GB18030", "GBK", "Big5", "UTF-16LE", "UTF-16BE"))
        .description("the charset of the text, e.g. GB18030; found out without this")
        .build();
  }

  private static OptionSpec flag(String description, String... names) {
    return option(names).type(boolean.class).description(description).build();
  }

  private static OptionSpec.Builder option(String... names) {
    return OptionSpec.builder(names);
  }
}
