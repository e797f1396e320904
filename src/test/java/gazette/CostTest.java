package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import gazette.json.IssueJson;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a text costs, counted in bytes allocated for a byte read: the same on every machine, however
 * busy, and a good witness of the work done.
 */
class CostTest {
  /** Bytes allocated for a byte of the samples. It stood at 130; a loss of a third is over it. */
  private static final double MOST = 165;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void aByteOfTextCostsNoMoreMemoryThanItDid() throws Exception {
    byte[] text = samples();

    assertThat(costOfAByte(text)).isLessThan(MOST);
  }

  @Test
  void aByteOfALongTextCostsAsMuchAsAByteOfAShortOne() throws Exception {
    byte[] text = samples();

    assertThat(costOfAByte(times(text, 64)) / costOfAByte(times(text, 4))).isLessThan(1.1);
  }

  private static double costOfAByte(byte[] text) throws Exception {
    convert(text);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    convert(text);
    return (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / text.length;
  }

  private static void convert(byte[] text) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream(8 * text.length);
    IssueJson.write(GazetteParser.parse(text, "issue.txt", null), out, false);
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
