package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.json.IssueJson;
import gazette.mark.LineRule;
import gazette.mark.LineRules;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @Test
  void helpGoesToStandardOutput() {
    Ran ran = Ran.of("--help");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .startsWith("Usage: gazette-parse [OPTION]... [FILE]")
        .contains("--output", "--compact", "--encoding", "--strict", "explain", "rules", "schema");
    assertThat(ran.err()).isEmpty();
    assertThat(Ran.of("-h")).isEqualTo(ran);
  }

  @ParameterizedTest
  @EnumSource(Exit.class)
  void helpTellsEveryExitStatus(Exit exit) {
    assertThat(Ran.of("-h").out())
        .containsPattern("\n +" + exit.status() + " +" + exit.meaning().split("[ ,]")[0]);
  }

  @ParameterizedTest
  @CsvSource({"explain", "rules", "schema"})
  void everyCommandHasItsHelp(String command) {
    Ran ran = Ran.of(command, "--help");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("Usage: gazette-parse " + command);
  }

  @Test
  void everyCommandIsKnownByNameBeforeTheOptionParserIsLoaded() {
    assertThat(CommandLineModel.create().subcommands().keySet())
        .containsExactlyInAnyOrderElementsOf(Main.COMMANDS);
  }

  @Test
  void theVersionNamesProgramSchemaAndJava() {
    Ran ran = Ran.of("--version");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            "gazette-parse %s\nschema %s\nJava %s\n"
                .formatted(
                    IssueJson.programVersion(), IssueJson.SCHEMA_VERSION, Runtime.version()));
    assertThat(Ran.of("-V")).isEqualTo(ran);
  }

  @Test
  void theSchemaIsPrintedAsItIsShipped() {
    assertThat(Ran.of("schema")).isEqualTo(new Ran(0, IssueJson.schema(), ""));
  }

  @Test
  void theRuleBookHasEveryRuleWithItsExamples() {
    Ran ran = Ran.of("rules");

    assertThat(ran.status()).isZero();
    for (LineRule rule : LineRules.STANDARD) {
      assertThat(ran.out()).contains(rule.id() + "  " + rule.about() + "\n");
      rule.examples().forEach(example -> assertThat(ran.out()).contains("  + " + example + "\n"));
      rule.counterexamples().forEach(no -> assertThat(ran.out()).contains("  - " + no + "\n"));
    }
  }

  @Test
  void everySourceLineIsExplained() {
    Ran ran = Ran.with(Ran.NOTICE, "explain", "-");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).hasLineCount(Ran.NOTICE.split("\n").length);
    assertThat(ran.out().lines().toList().get(1))
        .matches("2 │ \\w+ +│ [\\w.]+ +│ d1/title +│ 关于做好防汛工作的通知");
  }

  @ParameterizedTest
  @CsvSource({
    "--no-such-option, Unknown option: '--no-such-option'",
    "--encoding, Missing required parameter for option '--encoding'",
  })
  void wrongUsageIsSaidInOneLineWithTheWayToTheHelp(String option, String message) {
    Ran ran = Ran.with(Ran.NOTICE, option);

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith("gazette-parse: " + message)
        .endsWith("; see gazette-parse --help" + System.lineSeparator())
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KLINGON", "no name"})
  void anEncodingThatNobodyKnowsIsWrongUsage(String name) {
    for (Ran ran :
        List.of(
            Ran.with(Ran.NOTICE, "--encoding", name),
            Ran.with(Ran.NOTICE, "explain", "--encoding", name))) {
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).startsWith("gazette-parse: -: no charset is called \"" + name + "\"");
    }
  }

  @Test
  void twoFilesAreOneTooMany() {
    assertThat(Ran.of("a.txt", "b.txt").status()).isEqualTo(2);
  }

  @Test
  void optionsStandAfterTheCommand() {
    Ran ran = Ran.with(Ran.NOTICE, "--strict", "explain");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("options and files stand after the command explain");
  }

  @Test
  void helpIsColouredOnATerminalUnlessThatIsRefused() {
    Streams terminal = streams("01");

    assertThat(terminal.colour(null, "xterm")).isTrue();
    assertThat(terminal.colour("", "xterm")).isTrue();
    assertThat(terminal.colour("1", "xterm")).isFalse();
    assertThat(terminal.colour(null, "dumb")).isFalse();
    assertThat(streams("0").colour(null, "xterm")).isFalse();
  }

  private static Streams streams(String terminals) {
    return new Streams(
        InputStream.nullInputStream(), new ByteArrayOutputStream(), System.err, terminals);
  }
}
