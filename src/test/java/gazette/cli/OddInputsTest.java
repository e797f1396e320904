package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands in the way of one text has its message and its status, and the text beside it is
 * converted all the same.
 */
@Timeout(120)
class OddInputsTest {
  private static final Path MEMORY = Path.of("/proc/self/mem");
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void oneTextIsGood() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    Files.writeString(in.resolve("good.txt"), Ran.NOTICE);
  }

  @Test
  void aMissingFile() {
    refused(66, "none.txt: no such file; check the name and the folder", "none.txt");
  }

  @Test
  void anEmptyFileIsAnIssueWithoutDocuments() throws IOException {
    Files.createFile(in.resolve("empty.txt"));

    assertThat(convert().status()).isZero();
    assertThat(out.resolve("empty.json")).content().contains("\"documents\": []");
  }

  @Test
  void aBinaryFile() throws IOException {
    Files.write(in.resolve("scan.txt"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1});

    refused(65, "in/scan.txt: this is a PDF");
  }

  @Test
  void aFileAndAFolderThatMayNotBeRead() throws Exception {
    Path secret = Files.writeString(in.resolve("secret.txt"), Ran.NOTICE);
    Path closed = Files.createDirectory(in.resolve("closed"));
    Files.setPosixFilePermissions(secret, Set.of());
    Files.setPosixFilePermissions(closed, Set.of());

    Ran ran = withoutRights(secret, "--out-dir=out", "in");

    assertThat(ran.status()).as(ran.out()).isEqualTo(66);
    assertThat(ran.out())
        .contains("in/secret.txt: may not be read; allow it: chmod +r, or ask its owner")
        .contains("in/closed: may not be read; allow it: chmod +r, or ask its owner")
        .contains("1 converted, 0 skipped, 2 failed");
    assertThat(out.resolve("good.json")).exists();
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aFolderThatMayNotBeWritten() throws Exception {
    Files.createDirectory(out);
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));

    Ran whole = withoutRights(out, "--out-dir=out", "in");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path year = Files.createDirectories(out.resolve("2020"));
    Files.setPosixFilePermissions(year, PosixFilePermissions.fromString("r-xr-xr-x"));
    Files.createDirectory(in.resolve("2020"));
    Files.writeString(in.resolve("2020/a.txt"), Ran.NOTICE);
    Ran part = withoutRights(year, "--out-dir=out", "in");

    assertThat(whole.status()).as(whole.out()).isEqualTo(73);
    assertThat(whole.out())
        .contains("out: cannot be used for outputs (no permission); name a folder of yours");
    assertThat(part.status()).as(part.out()).isEqualTo(73);
    assertThat(part.out())
        .contains("its output out/2020/a.json cannot be created (no permission)")
        .contains("1 converted, 0 skipped, 1 failed");
    Files.setPosixFilePermissions(year, PosixFilePermissions.fromString("rwx------"));
  }

  /**
   * A run of the program to which the permissions of a file apply: those who may do everything lose
   * that in a user namespace of their own.
   */
  private Ran withoutRights(Path closed, String... args) throws Exception {
    List<String> words = new ArrayList<>();
    if (Files.isReadable(closed) && Files.isWritable(closed)) {
      Tool.need("unshare");
      words.addAll(List.of("unshare", "-U"));
      assumeTrue(
          Tool.run(folder, "unshare", "-U", "true").status() == 0, "this user may do everything");
    }
    words.addAll(Tool.program(args));
    return Tool.run(folder, Path.of("/dev/null"), words);
  }

  @Test
  void aFileThatNobodyCanRead() throws IOException {
    assumeTrue(Files.exists(MEMORY), "this system has no /proc/self/mem");
    Path broken = Files.createSymbolicLink(in.resolve("broken.txt"), MEMORY);

    refused(66, "in/broken.txt: cannot be read (");
    Files.delete(broken);
  }

  @Test
  void aFileLargerThanAnyMemory() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(in.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(3L << 30);
    }

    refused(66, "in/huge.txt: is larger than 256 MiB; cut it by issues");
  }

  @Test
  void aFolderThatLeadsBackToItself() throws IOException {
    Files.createSymbolicLink(in.resolve("loop"), Path.of("."));

    refused(66, "in/loop: leads back to a folder above it");
  }

  @Test
  void aLinkToNothing() throws IOException {
    Files.createSymbolicLink(in.resolve("link.txt"), Path.of("gone"));

    refused(66, "in/link.txt: is a link to gone, which does not exist; mend the link");
  }

  @Test
  void aPipe() throws Exception {
    Tool.need("mkfifo");
    Tool.run(in, "mkfifo", "pipe.txt");

    refused(66, "in/pipe.txt: is neither a file nor a folder; --exclude it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "'\"", "$(touch run)", "a\nb", "公报（第1期）", "-x", "a\\b", "*?[x]"})
  void aNameOfAnyKind(String name) throws IOException {
    Files.writeString(in.resolve(name + ".txt"), Ran.NOTICE);

    Ran ran = convert();

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("2 files").hasLineCount(1);
    assertThat(out.resolve(name + ".json")).exists();
    assertThat(convert("--check").status()).isZero();
  }

  @Test
  void aTextThatFillsTheDisk() throws Exception {
    Files.writeString(in.resolve("long.txt"), Ran.NOTICE + "现将有关事项通知如下。\n\n".repeat(4000));

    Ran ran = onDisk("size=200k");

    assertThat(ran.status()).as(ran.out()).isEqualTo(74);
    assertThat(ran.out())
        .contains("in/long.txt: its output out/long.json cannot be written (No space left")
        .contains("\nfound: .gazette-parse.lock\n", "\nfound: good.json\n")
        .doesNotContain("found: long.json", ".part");
  }

  @Test
  void aDiskThatMayNotBeWritten() throws Exception {
    Ran ran = onDisk("ro");

    assertThat(ran.status()).as(ran.out()).isEqualTo(73);
    assertThat(ran.out()).contains("out: cannot be used for outputs (Read-only file system)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null", "/dev/null/x", "/proc/x"})
  void aPlaceThatIsNoFolder(String place) {
    assumeTrue(Files.exists(Path.of("/proc/self")), "this system has no /proc");
    Ran ran = Ran.of("--out-dir", place, in.toString());

    assertThat(ran.status()).isEqualTo(73);
    assertThat(ran.err())
        .startsWith("gazette-parse: " + place + ": cannot be used for outputs (")
        .endsWith("; name a folder of yours" + System.lineSeparator())
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--out-dir out -q --summary",
        "--out-dir out -q --diagnostics",
        "--records issues -o"
      })
  void aFileOnAFullDisk(String options) {
    assumeTrue(Files.exists(FULL), "this system has no /dev/full");
    String[] args = (options + " /dev/full --fail-on=never in").split(" ");
    args[args.length - 1] = in.toString();
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].equals("out") ? out.toString() : args[i];
    }
    writeGap();

    Ran ran = Ran.of(args);

    assertThat(ran.status()).isEqualTo(74);
    assertThat(ran.err()).startsWith("gazette-parse: /dev/full: cannot be written (");
    assertThat(Files.exists(out.resolve("good.json"))).isEqualTo(args[0].equals("--out-dir"));
  }

  private void writeGap() {
    try {
      Files.writeString(in.resolve("gap.txt"), Ran.NOTICE.replace("现将", "一、总则。\n三、附则。\n现将"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void refused(int status, String message, String... more) {
    Ran ran = convert(more);

    assertThat(ran.status()).as(ran.err()).isEqualTo(status);
    assertThat(ran.err()).contains(message, "1 converted, 0 skipped, 1 failed");
    assertThat(out.resolve("good.json")).exists();
  }

  private Ran convert(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "--out-dir=" + out;
    args[1] = in.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    args[more.length + 2] = "--fail-on=never";
    return Ran.of(args);
  }

  /** A run of the program whose folder of outputs is a small disk in memory, which then is gone. */
  private Ran onDisk(String options) throws Exception {
    Tool.need("unshare", "sh");
    Files.createDirectories(out);
    String mount = "mount -t tmpfs -o " + options + " none out";
    assumeTrue(
        Tool.run(folder, "unshare", "-rm", "sh", "-c", mount).status() == 0,
        "this user may not mount a disk");
    String run = Tool.shellCommand("--jobs=1", "--out-dir=out", "in");
    String list = "; s=$?; for f in out/* out/.g*; do echo found: ${f#out/}; done; exit $s";
    return Tool.run(folder, "unshare", "-rm", "sh", "-c", mount + "; " + run + list);
  }

  @Test
  void theNumbersOfTheSummaryAreThoseOfAllOfThem() throws IOException {
    Files.createSymbolicLink(in.resolve("link.txt"), Path.of("gone"));
    Files.write(in.resolve("scan.txt"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1});
    Path summary = folder.resolve("summary.json");

    convert("none.txt", "--summary=" + summary);

    assertThat(summary)
        .content()
        .contains("\"files\" : 4", "\"converted\" : 1", "\"failed\" : 3", "not-text", "unreadable");
  }
}
