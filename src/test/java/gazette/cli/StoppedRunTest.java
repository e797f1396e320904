package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs over an archive that are stopped halfway, in processes of their own. */
@Timeout(180)
class StoppedRunTest {
  private static final int TEXTS = 40;

  @TempDir Path folder;
  private Path in;
  private Map<String, String> undisturbed;

  @BeforeEach
  void anArchiveAndWhatBecomesOfIt() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    String text = Files.readString(Path.of("samples/issue-of-chengyang.txt"));
    for (int i = 0; i < TEXTS; i++) {
      Path year = Files.createDirectories(in.resolve("20" + (10 + i % 7)));
      Files.writeString(year.resolve(i + ".txt"), text.replace("城阳", "城阳" + i));
    }
    convert("whole");
    undisturbed = contents("whole");
    assertThat(undisturbed).hasSizeGreaterThan(TEXTS);
  }

  @Test
  void tenRunsThatAreKilledLeaveOnlyWholeOutputsAndTheNextOneEndsTheSame() throws Exception {
    Random random = new Random(10);
    int halfway = 0;
    for (int round = 0; round < 10; round++) {
      String out = "out" + round;
      Process process = started(out, 1 + random.nextInt(TEXTS - 20));
      process.destroyForcibly().waitFor();

      Map<String, String> left = outputs(out);
      halfway += left.size() < TEXTS ? 1 : 0;
      assertThat(undisturbed).as("whole outputs").containsAllEntriesOf(left);
      convert(out);
      assertThat(contents(out)).isEqualTo(undisturbed);
    }
    assumeTrue(halfway > 0, "all runs were over before they could be killed");
  }

  @Test
  void controlCLeavesNothingHalfWrittenBehind() throws Exception {
    Tool.need("sh");
    Process process = started("out", 5);
    new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(new String(process.getInputStream().readAllBytes(), "UTF-8")).isEmpty();
    assertThat(undisturbed).containsAllEntriesOf(outputs("out"));
    convert("out");
    assertThat(contents("out")).isEqualTo(undisturbed);
  }

  @Test
  void controlCLeavesNoFileOfRecords() throws Exception {
    Tool.need("sh");
    Path file = folder.resolve("tasks.csv");
    List<String> words =
        Tool.program("--records=sections", "--format=csv", "-o", file.toString(), in.toString());
    Process process = Tool.start(folder, words);
    while (process.isAlive() && drafts(folder) == 0) {
      Thread.sleep(1);
    }
    assumeTrue(process.isAlive(), "the run was too short to be stopped");
    new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    process.waitFor();

    assumeTrue(process.exitValue() == 130, "the run was too short to be stopped");
    assertThat(file).doesNotExist();
    assertThat(drafts(folder)).isZero();
  }

  /** A run that has come as far as some outputs. */
  private Process started(String out, int some) throws Exception {
    List<String> words = Tool.program("--jobs=1", "--out-dir", out, "in");
    Process process = Tool.start(folder, words);
    while (process.isAlive() && count(folder.resolve(out)) < some) {
      Thread.sleep(1);
    }
    return process;
  }

  private static long count(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return 0;
    }
    try (Stream<Path> files = Files.find(out, 2, (file, about) -> isOutput(file))) {
      return files.count();
    } catch (UncheckedIOException comesAndGoes) {
      return 0;
    }
  }

  private static boolean isOutput(Path file) {
    return file.toString().endsWith(".json");
  }

  private void convert(String out) {
    Ran ran = Ran.of("-q", "--out-dir", folder.resolve(out).toString(), in.toString());
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
  }

  private Map<String, String> outputs(String out) throws IOException {
    Map<String, String> outputs = new TreeMap<>(contents(out));
    outputs.keySet().removeIf(name -> !isOutput(Path.of(name)));
    return outputs;
  }

  /**
   * All files with what is in them; the half-written ones of a run that goes on may come and go.
   */
  private Map<String, String> contents(String out) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Path place = folder.resolve(out);
    if (!Files.isDirectory(place)) {
      return contents;
    }
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(StoppedRunTest::isWhole).toList()) {
        contents.put(place.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static boolean isWhole(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".part");
  }

  private static long drafts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).count();
    }
  }
}
