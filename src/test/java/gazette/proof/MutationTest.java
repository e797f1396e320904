package gazette.proof;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.proof.Promises.Depth;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happens to a text, nothing breaks and nothing is lost. */
class MutationTest {
  private static final int MUTATED = 9_000;
  private static final int LONGEST_CUT_TEXT = 4_000;
  private static final int FAULTS_SHOWN = 5;
  private static final List<String> CHARSETS = List.of("GB18030", "UTF-16LE", "UTF-16BE", "Big5");

  private final Pool pool = Pool.all();

  @Test
  @Timeout(value = 300, unit = TimeUnit.SECONDS)
  void noAccidentBreaksAPromise() {
    check("mutated texts", MUTATED * Seeds.times(), this::mutated);
  }

  @Test
  @Timeout(value = 300, unit = TimeUnit.SECONDS)
  void aTextMayEndAnywhere() {
    List<String> cuts = new ArrayList<>();
    for (String text : InventedTexts.all()) {
      for (int end = 0; end < Math.min(text.length(), LONGEST_CUT_TEXT); end += 2) {
        cuts.add(text.substring(0, end));
      }
      for (int from = text.indexOf('\n'); from >= 0; from = text.indexOf('\n', from + 1)) {
        cuts.add(text.substring(from + 1));
      }
    }
    check("cut texts", cuts.size(), cuts::get);
  }

  @Test
  @Timeout(value = 300, unit = TimeUnit.SECONDS)
  void wholeTextsKeepTheirPromisesInEveryEncoding() {
    List<String> faults = new ArrayList<>();
    int count = 0;
    for (String text : pool.whole()) {
      for (String charset : CHARSETS) {
        Charset encoding = Charset.forName(charset);
        String fault = Promises.broken(text.getBytes(encoding), charset, Depth.TREE);
        if (!fault.isEmpty() && !(charset.equals("Big5") && fault.contains("NotText"))) {
          faults.add(charset + " " + fault);
        }
        count++;
      }
      String fault = Promises.broken(text, Depth.SCHEMA);
      if (!fault.isEmpty()) {
        faults.add(fault);
      }
      count++;
    }
    System.out.println("proof: " + count + " whole texts");
    assertThat(faults).isEmpty();
  }

  String mutated(int number) {
    Random chance = Seeds.of(number);
    String text = pool.excerpt(chance);
    Mutation[] all = Mutation.values();
    for (int n = 1 + chance.nextInt(3); n > 0; n--) {
      if (chance.nextInt(12) == 0) {
        text = text + pool.excerpt(chance);
      }
      text = all[n == 1 ? number % all.length : chance.nextInt(all.length)].of(text, chance);
    }
    return text;
  }

  private static void check(String what, int count, Function<Integer, String> inputs) {
    List<String> faults = new ArrayList<>();
    long start = System.nanoTime();
    long characters = 0;
    int broken = 0;
    for (int number = 0; number < count; number++) {
      String text = inputs.apply(number);
      characters += text.length();
      Depth depth = number % 100 == 0 ? Depth.SCHEMA : number % 5 == 0 ? Depth.TREE : Depth.QUICK;
      String fault = Promises.broken(text, depth);
      if (!fault.isEmpty()) {
        broken++;
        if (faults.size() < FAULTS_SHOWN) {
          faults.add("input " + number + ": " + shown(text, fault, depth));
        }
      }
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.println(
        "proof: "
            + count
            + " "
            + what
            + " of "
            + characters
            + " characters in "
            + millis
            + " ms, seed "
            + Seeds.seed()
            + ", broken "
            + broken);
    assertThat(faults).isEmpty();
  }

  /** The fault, and the shortest text that has one of its kind. */
  private static String shown(String text, String fault, Depth depth) {
    String kind = fault.substring(0, Math.min(fault.length(), fault.indexOf(':') + 1));
    String small = Shrinking.of(text, less -> Promises.broken(less, depth).startsWith(kind));
    return Promises.broken(small, depth) + "\n<<<\n" + small + "\n>>>";
  }
}
