package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher at a terminal: what a person sees there, and a file or a pipe never does. */
@Timeout(120)
class TerminalTest {
  private static final String ERASE = "\r\033[K";
  private static final String COLOUR = "\033[";

  @TempDir Path folder;

  @BeforeEach
  void aLauncher() throws Exception {
    Tool.needTerminal(folder);
    Path launcher =
        Files.copy(Path.of("src/main/launcher/gazette-parse"), folder.resolve("gazette-parse"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    LauncherTest.writeJar(folder.resolve("gazette-parse.jar"));
  }

  /** It takes more than a second, after which progress is shown. */
  private void archive() throws IOException {
    String text = Files.readString(Path.of("samples/issue-of-chengyang.txt")).repeat(5);
    Path in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 60; i++) {
      Files.writeString(in.resolve(i + ".txt"), text);
    }
  }

  @Test
  void progressIsShownAndErasedOnATerminal() throws Exception {
    archive();

    Ran ran = atTerminal("--jobs=1 --out-dir=out in");

    assumeTrue(seconds(ran) > 1.5, "the run was too short to show progress");
    assertThat(ran.out())
        .startsWith(ERASE)
        .containsPattern("\\d+ of 60 files, \\d+/s, 0:\\d\\d left")
        .contains(ERASE + "gazette-parse: 60 files in ");
    assertThat(atTerminal("-q --out-dir=out in").out()).as("asked to be quiet").isEmpty();
  }

  @Test
  void progressIsNeverShownInAFileOrAPipe() throws Exception {
    archive();

    Ran piped = atTerminal("--jobs=1 --out-dir=out in 2>&1 | cat");

    assertThat(piped.out()).startsWith("gazette-parse: 60 files in ").doesNotContain("\033");
    assumeTrue(seconds(piped) > 2, "the run was too short to show progress");
    assertThat(atTerminal("--records=documents --jobs=1 in | tail -n 1").out())
        .as("standard error is a terminal still")
        .contains(" of 60 files, ")
        .contains(ERASE + "{\"issue\":\"9.txt\"");
  }

  private static double seconds(Ran ran) {
    return Double.parseDouble(ran.out().replaceFirst("(?s).* files in ([0-9.]+) s.*", "$1"));
  }

  @Test
  void helpIsColouredThereUnlessNobodyWantsIt() throws Exception {
    assertThat(atTerminal("--help").out()).contains(COLOUR);
    assertThat(atTerminal("--help", "NO_COLOR=1").out())
        .contains("--out-dir")
        .doesNotContain(COLOUR);
    assertThat(atTerminal("--help", "TERM=dumb").out()).doesNotContain(COLOUR);
    assertThat(atTerminal("--help | cat").out()).doesNotContain(COLOUR);
  }

  @Test
  void withoutATextItSaysWhatToTypeAndDoesNotWait() throws Exception {
    Ran ran = atTerminal("</dev/tty");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).startsWith("Usage: gazette-parse [OPTION]... [FILE]");
  }

  private Ran atTerminal(String args, String... environment) throws Exception {
    String set = "TERM=xterm GAZETTE_PARSE_CACHE=off JAVA_HOME='%s' %s ";
    String command =
        set.formatted(System.getProperty("java.home"), String.join(" ", environment))
            + "./gazette-parse "
            + args;
    return Tool.run(folder, "script", "-qec", command, "/dev/null");
  }
}
