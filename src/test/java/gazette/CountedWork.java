package gazette;

import gazette.json.IssueJson;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Counts the work for a text in turns of a plain loop, both run by the interpreter alone ({@code
 * java -Xint}): there a step takes the same time whether it is the first or the millionth, and what
 * else the machine does slows both alike. Prints the turns for a byte, the median of some rounds.
 */
final class CountedWork {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 7;
  private static final int TURNS = 1 << 22;

  private CountedWork() {}

  public static void main(String[] args) throws Exception {
    byte[] text = Files.readAllBytes(Path.of(args[0]));
    double[] turns = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      IssueJson.write(
          GazetteParser.parse(text, "issue.txt", null), OutputStream.nullOutputStream(), false);
      long middle = THREADS.getCurrentThreadCpuTime();
      loop();
      long end = THREADS.getCurrentThreadCpuTime();
      if (round >= 0) { // the first is spent on loading classes
        turns[round] = (double) (middle - start) / (end - middle) * TURNS / text.length;
      }
    }
    Arrays.sort(turns);
    System.out.println(turns[ROUNDS / 2]);
  }

  private static void loop() {
    int sum = 0;
    for (int i = 0; i < TURNS; i++) {
      sum = 31 * sum + i;
    }
    if (sum == 1) {
      System.err.println("the loop is not to be left out");
    }
  }
}
