package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;
  private Path issue;
  private Path json;

  @BeforeEach
  void anIssueLiesInAFolder() throws IOException {
    issue = Files.writeString(folder.resolve("issue.txt"), Ran.NOTICE);
    json = folder.resolve("issue.json");
  }

  @Test
  void theJsonGoesToTheFileAndNothingToStandardOutput() throws IOException {
    Ran ran = Ran.of(issue.toString(), "-o", json.toString());

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(Files.readString(json)).isEqualTo(Ran.of(issue.toString()).out());
    assertThat(names()).containsExactly("issue.json", "issue.txt");
  }

  @Test
  void aDashIsStandardOutput() {
    assertThat(Ran.of(issue.toString(), "-o", "-")).isEqualTo(Ran.of(issue.toString()));
  }

  @Test
  void anOlderFileIsReplacedAndKeepsItsPermissions() throws IOException {
    Files.writeString(json, "older");
    boolean posix = Files.getFileStore(json).supportsFileAttributeView("posix");
    if (posix) {
      Files.setPosixFilePermissions(json, PosixFilePermissions.fromString("rw-------"));
    }

    assertThat(Ran.of(issue.toString(), "--output=" + json).status()).isZero();

    assertThat(Files.readString(json)).startsWith("{");
    if (posix) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(json)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aFileBehindASymbolicLinkIsReplacedNotTheLink() throws IOException {
    Path real = Files.writeString(Files.createDirectory(folder.resolve("deep")).resolve("x"), "");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
    Path dangling = Files.createSymbolicLink(folder.resolve("new.json"), Path.of("deep/y"));

    assertThat(Ran.of(issue.toString(), "-o", link.toString()).status()).isZero();
    assertThat(Ran.of(issue.toString(), "-o", dangling.toString()).status()).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(dangling).isSymbolicLink();
    assertThat(Files.readString(real)).startsWith("{");
    assertThat(Files.readString(folder.resolve("deep/y"))).startsWith("{");
  }

  @Test
  void theInputIsNeverOverwritten() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), issue);

    Ran itself = Ran.of(issue.toString(), "-o", issue.toString());
    Ran linked = Ran.of(issue.toString(), "-o", link.toString());

    assertThat(itself.status()).isEqualTo(2);
    assertThat(itself.err()).contains("is the input itself; name another file with -o");
    assertThat(linked.status()).isEqualTo(2);
    assertThat(Files.readString(issue)).isEqualTo(Ran.NOTICE);
  }

  @Test
  void whatBreaksOffLeavesTheOlderFileAndNothingBesideIt() throws Exception {
    Files.writeString(json, "older");
    OutputFile file = OutputFile.of(json.toString(), issue);

    assertThatThrownBy(
            () ->
                file.write(
                    out -> {
                      out.write("{\"half\"".getBytes(StandardCharsets.UTF_8));
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.exit()).isEqualTo(Exit.NOT_WRITTEN))
        .hasMessageContaining("issue.json: cannot be written (No space left on device); ");

    assertThat(Files.readString(json)).isEqualTo("older");
    assertThat(names()).containsExactly("issue.json", "issue.txt");
  }

  @Test
  void anInputThatCannotBeReadLeavesTheOlderFile() throws IOException {
    Files.writeString(json, "older");

    Ran ran = Ran.of(folder.resolve("none.txt").toString(), "-o", json.toString());

    assertThat(ran.status()).isEqualTo(66);
    assertThat(Files.readString(json)).isEqualTo("older");
  }

  @Test
  void aFolderThatIsMissingIsSaid() {
    Ran ran = Ran.of(issue.toString(), "-o", folder.resolve("none/issue.json").toString());

    assertThat(ran.status()).isEqualTo(73);
    assertThat(ran.err()).contains("issue.json: its folder is missing; make it first");
  }

  @Test
  void aFolderIsNoOutput() {
    Ran ran = Ran.of(issue.toString(), "-o", folder.toString());

    assertThat(ran.status()).isEqualTo(73);
    assertThat(ran.err()).contains("is a folder; name a file in it");
  }

  @Test
  void aFileInsideAFileCannotBeCreated() {
    assertThat(Ran.of(issue.toString(), "-o", issue + "/issue.json").status()).isEqualTo(73);
  }

  @Test
  void aNameThatNoFileCanHaveCannotBeCreated() {
    assertThat(Ran.of(issue.toString(), "-o", "a\0b").status()).isEqualTo(73);
  }

  @Test
  void aDeviceIsWrittenToDirectly() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "this system has no /dev/null");

    assertThat(Ran.of(issue.toString(), "-o", device.toString()).status()).isZero();

    assertThat(device).exists();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aFullDeviceIsSaid() {
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device), "this system has no /dev/full");

    Ran ran = Ran.of(issue.toString(), "-o", device.toString());

    assertThat(ran.status()).isEqualTo(74);
    assertThat(ran.err()).startsWith("gazette-parse: /dev/full: cannot be written (");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
