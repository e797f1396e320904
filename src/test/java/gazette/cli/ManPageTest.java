package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual page before the programs that check and show such pages. */
class ManPageTest {
  @TempDir Path folder;
  private String page;

  @BeforeEach
  void aPage() throws Exception {
    page = Files.writeString(folder.resolve("gazette-parse.1"), Ran.of("man").out()).toString();
  }

  @Test
  void mandocFindsNothingButThatThereIsNoDate() throws Exception {
    Tool.need("mandoc");

    List<String> said =
        Tool.run(folder, "mandoc", "-T", "lint", "-W", "warning", page).out().lines().toList();

    assertThat(said).hasSizeLessThanOrEqualTo(1).allMatch(line -> line.contains("missing date"));
    Files.writeString(folder.resolve("bad.1"), Files.readString(Path.of(page)) + ".XX\n");
    assertThat(Tool.run(folder, "mandoc", "-T", "lint", "-W", "warning", "bad.1").out())
        .as("it would say something")
        .contains("XX");
  }

  @Test
  void groffWarnsOfNothing() throws Exception {
    Tool.need("groff");

    Ran ran = Tool.run(folder, "groff", "-man", "-ww", "-z", "-Tutf8", page);

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void manShowsIt() throws Exception {
    Tool.need("man");
    assumeTrue(Tool.run(folder, "man", "--version").status() == 0, "man is only a placeholder");

    Ran ran = Tool.run(folder, "man", "--warnings", "-P", "cat", "-l", page);

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("公报", "EXIT STATUS", "gazette-parse --out-dir json/ --exclude 'drafts/**'")
        .doesNotContain("warning:");
  }

  @Test
  void itIsWrittenInAsciiWhichEveryVersionReads() {
    assertThat(Ran.of("man").out().chars()).allMatch(c -> c < 0x7F);
  }
}
