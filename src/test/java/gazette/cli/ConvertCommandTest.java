package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {
  private static final String GAP = Ran.NOTICE.replace("现将", "一、加强领导。要压实责任。\n三、加强督查。要定期通报。\n现将");
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1};

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void twoTextsLieInAFolder() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    Files.writeString(in.resolve("a.txt"), Ran.NOTICE);
    Files.writeString(in.resolve("公报 1.txt"), GAP);
  }

  @Test
  void anArchiveIsConvertedAndSummedUpOnStandardError() throws IOException {
    Ran ran = convert();

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .satisfiesExactly(
            files ->
                assertThat(files)
                    .matches(
                        "gazette-parse: 2 files in \\d+\\.\\d s: 2 converted, 0 skipped, 0 failed;"
                            + " 2 documents"),
            said ->
                assertThat(said)
                    .matches("gazette-parse: 0 errors, 1 warnings, \\d+ infos: .*number.gap 1.*"));
    assertThat(Files.readString(out.resolve("a.json")))
        .isEqualTo(Ran.with(Ran.NOTICE).out().replace("\"-\"", "\"a.txt\""));
    assertThat(convert().err()).contains(": 0 converted, 2 skipped, 0 failed; 2 documents");
  }

  @Test
  void diagnosticsThatCountAreSaidWithFileAndLineAndGiveStatusOneEachTime() {
    Ran strict = convert("--strict");

    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.err()).startsWith(in + "/公报 1.txt:7: warning number.gap: ").hasLineCount(3);
    assertThat(convert("--fail-on=warning").status()).as("nothing new").isEqualTo(1);
    assertThat(convert("--fail-on", "never").status()).isZero();
  }

  @Test
  void diagnosticsAreSaidAgainOfTextsThatAreUpToDate() {
    List<String> first = said(convert("-v"));
    List<String> second = said(convert("-v"));

    assertThat(first).anyMatch(line -> line.startsWith(in + "/公报 1.txt:7: warning number.gap: "));
    assertThat(second).isEqualTo(first);
    assertThat(said(convert("-v", "--check"))).isEqualTo(first);
  }

  private static List<String> said(Ran ran) {
    return ran.err().lines().filter(line -> !line.startsWith("gazette-parse: ")).toList();
  }

  @ParameterizedTest
  @CsvSource({"log.sarif, sarif", "log.ndjson, ndjson", "log.csv, csv", "log.json, json"})
  void aFileOfDiagnosticsIsWholeInEachRun(String name, String format) throws IOException {
    Path first = folder.resolve("1" + name);
    Path second = folder.resolve("2" + name);
    Ran records =
        Ran.of("--records=diagnostics", "--format=" + format, in.toString(), "--fail-on=never");

    convert("--diagnostics", first.toString());
    convert("--diagnostics", second.toString());

    assertThat(first).content().isEqualTo(records.out()).contains("number.gap");
    assertThat(second).hasSameTextualContentAs(first);
    assertThat(convert("-q", "--diagnostics=-").out()).contains("{\"issue\":\"公报 1.txt\"");
  }

  @Test
  void whatIsLeftOverIsNamedAndTakenAwayOnRequest() throws IOException {
    Path summary = folder.resolve("summary.json");
    convert();
    Files.delete(in.resolve("a.txt"));

    Ran told = convert("--summary", summary.toString());
    String before = Files.readString(summary);
    Ran pruned = convert("--prune", "--summary", summary.toString());

    assertThat(told.err())
        .contains("texts that this run did not find: 1 (a.json); --prune removes them");
    assertThat(before).contains("\"leftOver\" : 1", "\"removed\" : 0");
    assertThat(pruned.err()).contains("texts that this run did not find, removed: 1");
    assertThat(summary).content().contains("\"leftOver\" : 0", "\"removed\" : 1");
    assertThat(out.resolve("a.json")).doesNotExist();
    assertThat(out.resolve("公报 1.json")).exists();
  }

  @Test
  void allOrNothingIsSaidWhenAskedFor() {
    assertThat(convert("-q", "--strict").err()).isEmpty();
    assertThat(convert("--force", "-v").err()).contains("公报 1.txt:7: warning number.gap: ");
    assertThat(Ran.with(GAP, "-v").err()).startsWith("-:7: warning number.gap: ");
    assertThat(Ran.with(GAP, "-q", "--strict"))
        .satisfies(
            ran -> {
              assertThat(ran.status()).isEqualTo(1);
              assertThat(ran.err()).isEmpty();
            });
  }

  @Test
  void anInputThatFailsIsNamedAndGivesItsStatus() throws IOException {
    Files.write(in.resolve("b\nc.txt"), PDF);

    Ran ran = convert("-q");

    assertThat(ran.status()).isEqualTo(65);
    assertThat(ran.err()).startsWith("gazette-parse: " + in + "/b\\x0ac.txt: ").hasLineCount(1);
    assertThat(out.resolve("a.json")).exists();
  }

  @Test
  void theWorstInputGivesTheStatus() throws IOException {
    Files.write(in.resolve("b.txt"), PDF);

    Ran ran = Ran.of("--out-dir", out.toString(), in.toString(), in.resolve("none.txt").toString());

    assertThat(ran.status()).isEqualTo(66);
    assertThat(ran.err())
        .contains("none.txt: no such file; check the name", "2 converted, 0 skipped, 2 failed");
  }

  @Test
  void aCheckGivesStatusOneUntilAllIsUpToDate() throws IOException {
    Ran before = convert("--check");
    boolean written = Files.exists(out);
    convert();
    Ran after = convert("--check");
    Files.writeString(in.resolve("a.txt"), GAP);
    Ran changed = convert("--check");

    assertThat(before.status()).isEqualTo(1);
    assertThat(before.err())
        .contains("a.json is missing", "0 up to date, 2 missing, 0 out of date");
    assertThat(written).isFalse();
    assertThat(after.status()).isZero();
    assertThat(changed.status()).isEqualTo(1);
    assertThat(changed.err()).contains("a.json is out of date; convert it without --check");
  }

  @Test
  void theSummaryIsWrittenAsJson() throws IOException {
    Files.write(in.resolve("b.txt"), PDF);
    Path summary = folder.resolve("summary.json");

    convert("--summary", summary.toString());

    assertThat(Files.readString(summary))
        .contains("\"files\" : 3", "\"converted\" : 2", "\"failed\" : 1", "\"documents\" : 2")
        .contains("\"number.gap\" : 1", "\"file\" : \"" + in + "/b.txt\"")
        .contains("\"status\" : \"not-text\"");
    assertThat(convert("-q", "--summary=-").out()).contains("\"skipped\" : 2");
  }

  @Test
  void inputsMayStandInAFileOneALine() throws IOException {
    Path list = Files.writeString(folder.resolve("list"), in + "/a.txt\n" + in + "/公报 1.txt\n");

    assertThat(Ran.of("--out-dir", out.toString(), "@" + list).status()).isZero();

    assertThat(out.resolve("a.json")).exists();
    assertThat(out.resolve("公报 1.json")).exists();
  }

  @Test
  void afterTwoDashesEveryArgumentIsAFile() {
    Ran ran = Ran.of("--out-dir", out.toString(), "--", "--strict", in + "/a.txt");

    assertThat(ran.status()).isEqualTo(66);
    assertThat(ran.err()).contains("gazette-parse: --strict: no such file");
    assertThat(out.resolve("a.json")).exists();
  }

  @Test
  void patternsAndJobsAreHandedOn() {
    assertThat(convert("--include", "*.txt", "--exclude=公报*", "-j", "1").err())
        .contains("1 files in");
  }

  @Test
  void aPackedTextIsReadAlone() throws IOException {
    Path packed = folder.resolve("a.txt.gz");
    try (GZIPOutputStream zip = new GZIPOutputStream(Files.newOutputStream(packed))) {
      zip.write(Ran.NOTICE.getBytes(StandardCharsets.UTF_8));
    }
    Path broken = Files.writeString(folder.resolve("b.txt.gz"), "no");

    assertThat(Ran.of(packed.toString()).out()).contains("清政字〔2021〕57号");
    assertThat(Ran.of(broken.toString()).status()).isEqualTo(66);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt b.txt, several files need a folder for their outputs: --out-dir DIR",
    "--check a.txt, --check is for many texts",
    "--include *.txt a.txt, --include is for many texts",
    "--out-dir o -o x a.txt, --output is for one text",
    "--out-dir o, no files or folders are named",
    "--out-dir o --jobs 0 a.txt, --jobs=0: at least one",
    "--out-dir o --include [ a.txt, '''['' is no pattern for files'",
    "--out-dir o --check --force a.txt, --check writes nothing and --force writes all",
    "--out-dir o --check --prune a.txt, --check takes nothing away and --prune does",
    "--prune a.txt, --prune is for many texts",
    "--diagnostics x a.txt, --diagnostics is for many texts",
    "--fail-on sometimes a.txt, --fail-on=sometimes: is none of",
    "--fail-on never --strict a.txt, --strict is --fail-on=warning",
    "-q -v a.txt, -q and -v contradict each other",
    "--out-dir o --encoding KLINGON a.txt, --encoding: no charset is called",
    "--out-dir o -, -: standard input has no name",
  })
  void optionsThatDoNotGoTogetherAreWrongUsage(String args, String message) {
    Ran ran = Ran.of(args.split(" "));

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("gazette-parse: " + message).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"file, 73", "nothing, 66", "collision, 2"})
  void whatStandsInTheWayOfAllHasItsStatus(String what, int status) throws IOException {
    switch (what) {
      case "file" -> Files.writeString(out, "");
      case "collision" -> Files.writeString(in.resolve("a.md"), "");
      default -> in = Files.createDirectories(folder.resolve("empty"));
    }

    Ran ran = convert();

    assertThat(ran.status()).isEqualTo(status);
    assertThat(ran.err()).startsWith("gazette-parse: ").hasLineCount(1);
  }

  @Test
  void aDiskThatIsFullStopsOneOutputAlone() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "this system has no shell");
    Files.writeString(in.resolve("large.txt"), Ran.NOTICE + "现将有关事项通知如下。\n\n".repeat(4000));
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"));
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(
        List.of("-XX:-UsePerfData", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gazette.cli.Main"));
    command.addAll(List.of("-q", "--out-dir", out.toString(), in.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");

    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(74);
    assertThat(said).contains("large.txt: its output " + out + "/large.json cannot be written (");
    assertThat(out.resolve("a.json")).exists();
    assertThat(out.resolve("large.json")).doesNotExist();
    assertThat(Files.list(out).filter(file -> file.toString().endsWith(".part"))).isEmpty();
  }

  @Test
  void progressIsShownOnATerminalAloneAndErasedInTheEnd() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    long[] now = {0};
    Progress progress =
        new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), true, 100, () -> now[0]);
    for (int i = 1; i <= 30; i++) {
      now[0] = i * 100_000_000L;
      progress.step();
    }
    progress.erase();

    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("\r\033[K10 of 100 files, 10/s, 0:09 left\r\033[K13 of 100 files")
        .endsWith("\r\033[K");
    assertThat(progress.seconds()).isEqualTo(3.0);
    assertThat(streams("012").progress("xterm")).isTrue();
    assertThat(streams("012").progress("dumb")).isFalse();
    assertThat(streams("01").progress("xterm")).isFalse();
  }

  private static Streams streams(String terminals) {
    return new Streams(
        InputStream.nullInputStream(), new ByteArrayOutputStream(), System.err, terminals);
  }

  private Ran convert(String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(List.of("--out-dir", out.toString(), in.toString()));
    return Ran.of(args.toArray(String[]::new));
  }
}
