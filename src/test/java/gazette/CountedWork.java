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
 * Compares the work for a text with that of counting its characters in a map, both by the
 * interpreter alone ({@code java -Xint}): there a step takes the same time whether it is the first
 * or the millionth, and what else the machine does slows both alike. Prints how many times as much
 * it is, by the best of some rounds.
 */
final class CountedWork {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 9;

  private CountedWork() {}

  public static void main(String[] args) throws Exception {
    byte[] text = Files.readAllBytes(Path.of(args[0]));
    long work = Long.MAX_VALUE;
    long count = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      IssueJson.write(
          GazetteParser.parse(text, "issue.txt", null), OutputStream.nullOutputStream(), false);
      long middle = THREADS.getCurrentThreadCpuTime();
      countCharacters(text);
      work = Math.min(work, middle - start);
      count = Math.min(count, THREADS.getCurrentThreadCpuTime() - middle);
    }
    System.out.println((double) work / count);
  }

  private static void countCharacters(byte[] text) {
    String characters = new String(text, StandardCharsets.UTF_8);
    Map<Character, Integer> counts = new HashMap<>();
    for (int i = 0; i < characters.length(); i++) {
      counts.merge(characters.charAt(i), 1, Integer::sum);
    }
    if (counts.size() < 2) {
      throw new IllegalStateException("no text to count");
    }
  }
}
