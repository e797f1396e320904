package gazette.task;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Line;
import gazette.source.Passage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpeningsTest {
  @Test
  void comeOneAfterTheOther() {
    Random random = new Random(3);
    String letters = "清河（(【[〔）)】]〕〖《";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(20); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Openings openings = new Openings(Passage.of(new Line(1, text.toString())));
      for (int from = 0; from <= text.length(); from += 1 + random.nextInt(3)) {
        assertThat(openings.next(from)).as(text + " " + from).isEqualTo(slow(text, from));
      }
    }
  }

  private static int slow(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("（(【[〔".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
