package gazette.cli;

import gazette.json.IssueJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page (man 7 man) of the program, made from the definition of its command line. */
final class ManPage {
  private static final String BLANK_LINE = "%n";

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /**
   * The page: {@code gazette-parse man | man -l -}. It has no date, so that the same program always
   * prints the same page.
   */
  static String text(CommandSpec main) {
    ManPage page = new ManPage();
    UsageMessageSpec usage = main.usageMessage();
    page.macro("TH GAZETTE-PARSE 1 \"\" \"gazette-parse " + IssueJson.programVersion() + "\"");
    page.macro("SH NAME");
    page.line("gazette-parse - turn the text of a Chinese government gazette into JSON");
    page.macro("SH SYNOPSIS");
    page.verbatim(Stream.of(usage.customSynopsis()).map(String::strip).toList());
    page.macro("SH DESCRIPTION");
    page.lines(usage.description());
    main.positionalParameters().forEach(page::positional);
    page.macro("SH OPTIONS");
    main.options().forEach(page::option);
    page.macro("SH COMMANDS");
    main.subcommands()
        .forEach((name, command) -> page.command(name, command.getCommandSpec().usageMessage()));
    page.macro("SH EXIT STATUS");
    for (Map.Entry<String, String> exit : usage.exitCodeList().entrySet()) {
      page.entry(exit.getKey(), exit.getValue());
    }
    page.macro("SH EXAMPLES");
    page.verbatim(
        Stream.of(usage.footer()).filter(line -> line.startsWith(" ")).map(String::strip).toList());
    return page.page.toString();
  }

  private void option(OptionSpec option) {
    String label = option.typeInfo().isBoolean() ? "" : " " + option.paramLabel();
    entry(String.join(", ", option.names()) + label, option.description());
  }

  private void positional(PositionalParamSpec file) {
    entry(file.paramLabel(), file.description());
  }

  private void command(String name, UsageMessageSpec usage) {
    entry(name, usage.description());
  }

  private void entry(String term, String... text) {
    macro("TP");
    page.append(".B ").append(escaped(term)).append('\n');
    lines(text);
  }

  private void verbatim(List<String> lines) {
    macro("nf");
    lines.forEach(this::line);
    macro("fi");
  }

  private void lines(String... lines) {
    for (String line : lines) {
      line(line.replace(BLANK_LINE, ""));
    }
  }

  private void line(String text) {
    String escaped = escaped(text);
    boolean control = escaped.startsWith(".") || escaped.startsWith("'");
    page.append(control ? "\\&" : "").append(escaped).append('\n');
  }

  private void macro(String macro) {
    page.append('.').append(macro).append('\n');
  }

  /** In ASCII alone, which every version of troff reads right: 公 is written {@code \[u516C]}. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                default -> {
                  if (c < 0x7F) {
                    escaped.appendCodePoint(c);
                  } else {
                    escaped.append("\\[u%04X]".formatted(c));
                  }
                }
              }
            });
    return escaped.toString();
  }
}
