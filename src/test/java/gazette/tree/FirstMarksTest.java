package gazette.tree;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.CharSet;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstMarksTest {
  private static final String STOPS = "。？！?!";
  private static final String MARKS = "，。；：、？！,;:";
  private static final String CLAUSES = "，。；：？！,;:";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "清淤、修堤，年底前完成。|11|2|5",
        "修订《清河市供水、排水条例》。|14|14|14",
        "各县（市、区）负责|-1|-1|-1",
        "各县（市、区负责。完|8|4|8",
        "怎么办?找谁。|3|6|6",
        "“清淤，修堤”；|-1|7|7",
        "）甲，乙|-1|2|2",
        "（甲（乙），丙）丁，戊|-1|9|9",
        "9:30前报送，逾期不候|-1|7|7",
        "清河市|-1|-1|-1"
      })
  void standOutsideBrackets(String text, int stop, int mark, int clause) {
    FirstMarks marks = of(text);

    assertThat(marks.stop()).isEqualTo(stop);
    assertThat(marks.mark()).isEqualTo(mark);
    assertThat(marks.clause()).isEqualTo(clause);
  }

  @Test
  void aTextWithoutAnyHasNone() {
    assertThat(of("").mark()).isEqualTo(-1);
    assertThat(of("《清河市供水办法").stop()).isEqualTo(-1);
  }

  @Test
  void areThoseThatALookForEachFinds() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random, i % 3 == 0 ? 130 : 12);
      FirstMarks marks = of(text);

      assertThat(marks.stop()).as(text).isEqualTo(slow(text, STOPS));
      assertThat(marks.mark()).as(text).isEqualTo(slow(text, MARKS));
      assertThat(marks.clause()).as(text).isEqualTo(slow(text, CLAUSES));
      assertThat(FirstMarks.holds(text, CharSet.of("；;：")))
          .as(text)
          .isEqualTo(slow(text, "；;：") >= 0);
    }
  }

  private static FirstMarks of(String text) {
    return FirstMarks.of(Passage.of(new Line(1, text)));
  }

  /** Mostly words, so that long ones have marks beyond the first look. */
  private static String text(Random random, int longest) {
    String signs = "，。；：、？！,;:?!（）()《》“”〈【 ";
    StringBuilder text = new StringBuilder();
    for (int j = random.nextInt(longest); j > 0; j--) {
      boolean sign = random.nextInt(longest) < 8;
      text.append(sign ? signs.charAt(random.nextInt(signs.length())) : '清');
    }
    return text.toString();
  }

  private static int slow(String text, String marks) {
    int depth = 0;
    int inside = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = marks.indexOf(c) >= 0;
      if (mark && depth == 0) {
        return i;
      }
      inside = mark && inside < 0 ? i : inside;
      depth += "（(《“".indexOf(c) >= 0 ? 1 : 0;
      depth -= depth > 0 && "）)》”".indexOf(c) >= 0 ? 1 : 0;
    }
    return depth > 0 ? inside : -1;
  }
}
