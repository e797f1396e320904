package gazette.proof;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.GazetteParser;
import gazette.source.NotTextException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An issue that is made and printed comes back as it was made. */
class GeneratedIssueTest {
  private static final int ISSUES = 1_500;
  private static final int SHOWN = 5;

  @Test
  @Timeout(value = 300, unit = TimeUnit.SECONDS)
  void comesBackAsItWasMade() throws Exception {
    List<String> faults = new ArrayList<>();
    int differing = 0;
    long start = System.nanoTime();
    int count = ISSUES * Seeds.times();
    for (int number = 0; number < count; number++) {
      List<String> differences = differences(number);
      if (!differences.isEmpty()) {
        differing++;
        if (faults.size() < SHOWN) {
          faults.add(
              "issue "
                  + number
                  + ": "
                  + differences.subList(0, Math.min(3, differences.size()))
                  + "\n"
                  + text(number));
        }
      }
    }
    System.out.println(
        "proof: "
            + count
            + " generated issues in "
            + (System.nanoTime() - start) / 1_000_000
            + " ms, seed "
            + Seeds.seed()
            + ", differing "
            + differing);
    assertThat(faults).isEmpty();
  }

  static List<String> differences(int number) throws NotTextException {
    Random chance = Seeds.of(number);
    Made made = Maker.make(chance);
    House house = House.of(chance);
    byte[] bytes = Printer.print(made, house, chance).getBytes(StandardCharsets.UTF_8);
    return Differences.between(made, house, GazetteParser.parse(bytes, "made.txt", null));
  }

  static String text(int number) {
    Random chance = Seeds.of(number);
    Made made = Maker.make(chance);
    House house = House.of(chance);
    return Printer.print(made, house, chance);
  }
}
