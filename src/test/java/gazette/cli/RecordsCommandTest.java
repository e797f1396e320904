package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void texts() throws IOException {
    for (int i = 10; i < 60; i++) {
      Files.writeString(folder.resolve(i + ".txt"), Ran.NOTICE.replace("57号", i + "号"));
    }
  }

  @Test
  void recordsStandInTheOrderOfTheTextsForAnyNumberOfJobs() {
    Ran one = records("documents", "--jobs=1");
    Ran many = records("documents", "--jobs=4");

    assertThat(one.status()).isZero();
    assertThat(one.out().lines()).hasSize(50).isSorted();
    assertThat(many.out()).isEqualTo(one.out());
  }

  @Test
  void standardInputIsATextToo() {
    Ran ran = Ran.with(Ran.NOTICE, "--records=documents", "--format=csv");

    assertThat(ran.out()).contains("-,d1,清政字〔2021〕57号,");
  }

  @Test
  void aTextThatCannotBeReadIsSaidAndTheOthersAreWritten() throws IOException {
    Files.write(folder.resolve("30.txt"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0});

    Ran ran = records("documents");

    assertThat(ran.status()).isEqualTo(Exit.NOT_TEXT.status());
    assertThat(ran.out().lines()).hasSize(49);
    assertThat(ran.err()).contains("30.txt: ");
  }

  @Test
  void aMissingTextIsSaidAndTheOthersAreWritten() {
    Ran ran = records("documents", folder.resolve("missing.txt").toString());

    assertThat(ran.status()).isEqualTo(Exit.NO_INPUT.status());
    assertThat(ran.out().lines()).hasSize(50);
  }

  @Test
  void aFileGetsTheRecordsWhole() throws IOException {
    Path file = folder.resolve("documents.json");

    Ran ran = records("documents", "--format=json", "-o", file.toString());

    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .startsWith("[\n{")
        .endsWith("}\n]\n");
  }

  @Test
  void theOutputMayNotBeAnInput() {
    Ran ran = records("documents", "-o", folder.resolve("30.txt").toString());

    assertThat(ran.status()).isEqualTo(Exit.USAGE.status());
    assertThat(folder.resolve("30.txt")).content().isEqualTo(Ran.NOTICE.replace("57号", "30号"));
  }

  @Test
  void aFolderWithoutTextsIsNoInput() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(Ran.of("--records=tasks", empty.toString()).status())
        .isEqualTo(Exit.NO_INPUT.status());
  }

  @Test
  void callsThatMakeNoSenseAreRefused() {
    usage("--records=unknown");
    usage("--records=tasks", "--format=unknown");
    usage("--records=tasks", "--format=sarif");
    usage("--records=tasks", "--csv-bom");
    usage("--records=tasks", "--out-dir=x");
    usage("--records=tasks", "--force");
    usage("--records=tasks", "--encoding=unknown");
    usage("--format=csv");
    usage("csvw", "unknown");
    usage("csvw");
  }

  @Test
  void theManualPageHasEveryOptionAndCommand() {
    String page = Ran.of("man").out();

    assertThat(page).startsWith(".TH GAZETTE-PARSE 1");
    assertThat(page.lines()).noneMatch(line -> line.startsWith("'"));
    CommandLineModel.create()
        .options()
        .forEach(option -> assertThat(page).contains(option.longestName().replace("-", "\\-")));
    CommandLineModel.create()
        .subcommands()
        .keySet()
        .forEach(name -> assertThat(page).contains("\n.B " + name + "\n"));
  }

  @Test
  void theDescriptionOfACsvIsPrinted() {
    assertThat(Ran.of("csvw", "tasks").out()).contains("\"url\" : \"tasks.csv\"", "牵头单位");
  }

  private Ran records(String kind, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "--records=" + kind;
    System.arraycopy(more, 0, args, 1, more.length);
    args[more.length + 1] = folder.toString();
    return Ran.of(args);
  }

  private static void usage(String... args) {
    Ran ran = Ran.with(Ran.NOTICE, args);
    assertThat(ran.status()).as(String.join(" ", args)).isEqualTo(Exit.USAGE.status());
    assertThat(ran.err()).startsWith("gazette-parse: ");
    assertThat(ran.out()).isEmpty();
  }
}
