package gazette;

import gazette.json.IssueJson;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Compares the work for a text with that of cutting it into lines and keeping them in a map, both
 * by the interpreter alone ({@code java -Xint}): there a step takes the same time whether it is the
 * first or the millionth, and what else the machine does slows both alike. What the strings of the
 * JDK do in both is the same share of each, so that one bound fits every JDK. Prints how many times
 * as much it is, by the best of some rounds.
 */
final class CountedWork {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 9;

  private CountedWork() {}

  public static void main(String[] args) throws Exception {
    byte[] text = Files.readAllBytes(Path.of(args[0]));
    long work = Long.MAX_VALUE;
    long lines = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      IssueJson.write(
          GazetteParser.parse(text, "issue.txt", null), OutputStream.nullOutputStream(), false);
      long middle = THREADS.getCurrentThreadCpuTime();
      cutLines(text);
      work = Math.min(work, middle - start);
      lines = Math.min(lines, THREADS.getCurrentThreadCpuTime() - middle);
    }
    System.out.println((double) work / lines);
  }

  private static void cutLines(byte[] text) {
    String all = new String(text, StandardCharsets.UTF_8);
    Map<String, Integer> lengths = new HashMap<>();
    int from = 0;
    for (int to = all.indexOf('\n'); to >= 0; to = all.indexOf('\n', from)) {
      lengths.put(all.substring(from, to).strip(), to - from);
      from = to + 1;
    }
    if (lengths.size() < 2) {
      throw new IllegalStateException("no text to cut");
    }
  }
}
