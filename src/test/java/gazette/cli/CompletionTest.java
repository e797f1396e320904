package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types on a terminal, with tabs, what a person would, and reads what the shell makes of it. */
@Timeout(60)
class CompletionTest {
  private static final List<String> TYPED =
      List.of(
          "--rec\ttas\t",
          "--records=tas\t",
          "--records tasks --form\tcs\t",
          "--fail-on n\t --out-dir fold\t a\\ \t",
          "csvw iss\t",
          "sch\t",
          "expl\tx\t",
          "x\t",
          "--exclude fold\t");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "bash, bash --norc --noprofile -i, ''",
    "zsh, zsh -f -i, 'autoload -Uz compinit; compinit -u -D; '"
  })
  void theShellCompletesWhatIsTyped(String shell, String command, String before) throws Exception {
    Tool.need(shell);
    Tool.needTerminal(folder);
    Files.writeString(folder.resolve("completion.sh"), Ran.of("completion").out());
    Files.createFile(folder.resolve("a b.txt"));
    Files.createFile(folder.resolve("x$(touch run).txt"));
    Files.createDirectory(folder.resolve("folder"));
    StringBuilder keys = new StringBuilder(before);
    keys.append("PS1=; source completion.sh\n");
    keys.append("gazette-parse() { printf 'got:'; printf '[%s]' \"$@\"; echo; }\n");
    TYPED.forEach(typed -> keys.append("gazette-parse ").append(typed).append('\n'));
    Path typed = Files.writeString(folder.resolve("keys"), keys.append("exit\n"));

    Ran ran = Tool.run(folder, typed, List.of("script", "-qec", command, "/dev/null"));

    List<String> got = new ArrayList<>();
    ran.out().lines().filter(line -> line.startsWith("got:")).forEach(got::add);
    assertThat(got)
        .as(ran.out())
        .extracting(line -> line.replace("folder/", "folder").strip())
        .containsExactly(
            "got:[--records][tasks]",
            "got:[--records=tasks]",
            "got:[--records][tasks][--format][csv]",
            "got:[--fail-on][never][--out-dir][folder][a b.txt]",
            "got:[csvw][issues]",
            "got:[schema]",
            "got:[explain][x$(touch run).txt]",
            "got:[x$(touch run).txt]",
            shell.equals("bash") ? "got:[--exclude][fold]" : "got:[--exclude][folder]");
    assertThat(folder.resolve("run")).as("a name is never run").doesNotExist();
  }

  @Test
  void theScriptKnowsEveryOptionAndCommand() {
    String script = Ran.of("completion").out();

    CommandLineModel.create()
        .options()
        .forEach(option -> assertThat(script).contains(option.names()));
    CommandLineModel.create()
        .subcommands()
        .forEach((name, command) -> assertThat(script).contains(" " + name));
  }
}
