package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import gazette.json.IssueJson;
import gazette.model.Issue;
import gazette.source.Decoder;
import gazette.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a text costs, counted in bytes allocated for a byte read: the same on every machine, however
 * busy, and a good witness of the work done, since what is looked at anew is mostly made anew.
 * Seconds are measured by {@code src/bench}.
 */
class CostTest {
  /** Bytes allocated for a byte of the samples, from bytes to lines. It stood at 7.1. */
  private static final double MOST_TO_DECODE = 9.5;

  /** From lines to the tree. It stood at 78. */
  private static final double MOST_TO_PARSE = 104;

  /** From the tree to JSON. It stood at 1.6. */
  private static final double MOST_TO_WRITE = 2.2;

  /**
   * The work from bytes to JSON, in that of cutting the lines. It stood at 22, by JDK 17 and 25.
   */
  private static final double MOST_WORK = 29;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Each bound is a third above what it was when it was set; whoever gets far below lowers it. */
  @Test
  void aByteOfTextCostsNoMoreMemoryThanItDid() throws Exception {
    byte[] text = samples();
    SourceText lines = Decoder.decode(text, "issue.txt", null);
    Issue issue = GazetteParser.parse(lines);

    assertThat(cost(text, () -> Decoder.decode(text, "issue.txt", null)))
        .isLessThan(MOST_TO_DECODE);
    assertThat(cost(text, () -> GazetteParser.parse(lines))).isLessThan(MOST_TO_PARSE);
    assertThat(cost(text, () -> write(issue))).isLessThan(MOST_TO_WRITE);
  }

  @Test
  void aTextTakesNoMoreStepsThanItDid(@TempDir Path folder) throws Exception {
    Path text = Files.write(folder.resolve("issue.txt"), samples());
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xint",
            "-cp",
            System.getProperty("java.class.path"),
            CountedWork.class.getName(),
            text.toString());
    Process measuring = new ProcessBuilder(command).redirectErrorStream(true).start();
    String work = new String(measuring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(measuring.waitFor()).as(work).isZero();
    System.out.println("proof: the work of cutting the lines, " + work.strip() + " times");
    assertThat(Double.parseDouble(work.strip())).isLessThan(MOST_WORK);
  }

  @Test
  void aByteOfALongTextCostsAsMuchAsAByteOfAShortOne() throws Exception {
    byte[] text = samples();
    byte[] some = times(text, 4);
    byte[] many = times(text, 64);

    assertThat(cost(many, () -> convert(many)) / cost(some, () -> convert(some))).isLessThan(1.1);
  }

  /** The bytes allocated for a byte of the text; what is made once a process does not count. */
  private static double cost(byte[] text, Callable<?> work) throws Exception {
    work.call();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    work.call();
    return (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / text.length;
  }

  private static Issue convert(byte[] text) throws Exception {
    return write(GazetteParser.parse(text, "issue.txt", null));
  }

  private static Issue write(Issue issue) throws IOException {
    IssueJson.write(issue, OutputStream.nullOutputStream(), false);
    return issue;
  }

  private static byte[] samples() throws Exception {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        all.append(Files.readString(file)).append("\n\n");
      }
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] times(byte[] text, int count) {
    return new String(text, StandardCharsets.UTF_8).repeat(count).getBytes(StandardCharsets.UTF_8);
  }
}
