package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {
  @ParameterizedTest
  @CsvSource({
    "（一）, 0, 2",
    "（市、区)人民政府, 0, 4",
    "（〔2021〕3号）, 0, 9",
    "（（一）二）, 0, 5",
    "《关于〈办法〉的通知》, 0, 10",
    "“十四五”, 0, 4",
    "a(b[c]d), 1, 7",
    "（一, 0, -1",
    "一）, 0, -1",
    "）, 0, -1",
    "（一）, 5, -1",
    "（一）, -1, -1"
  })
  void findsTheClosingPartner(String text, int open, int close) {
    assertThat(Brackets.closing(text, open)).isEqualTo(close);
  }

  @Test
  void splitsOutsideBracketsOnly() {
    assertThat(Brackets.split("各县（市、区）人民政府，市直各部门、各单位，", "，"))
        .containsExactly("各县（市、区）人民政府", "市直各部门、各单位");
    assertThat(Brackets.split("《甲、乙》，“丙、丁”、〔戊、己〕 、 ", "，、"))
        .containsExactly("《甲、乙》", "“丙、丁”", "〔戊、己〕");
  }

  @Test
  void splitsAtABlankWhenAskedTo() {
    assertThat(Brackets.split("市财政局　市税务局", " 　")).containsExactly("市财政局", "市税务局");
  }

  @Test
  void letsABracketWithoutPartnerHoldNothingTogether() {
    assertThat(Brackets.split("甲（乙，丙", "，")).containsExactly("甲（乙", "丙");
    assertThat(Brackets.split("甲）乙，丙", "，")).containsExactly("甲）乙", "丙");
    assertThat(Brackets.split("（甲《乙，丙）丁，戊", "，")).containsExactly("（甲《乙，丙）丁", "戊");
  }

  @Test
  void pairsWhatALookBackFromEachClosingBracketPairs() {
    Random random = new Random(13);
    String letters = "市、（(〔《〈<“‘【「『［[｛{）)〕》〉>”’】」』］]｝}";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(Brackets.partners(text.toString())).as(text.toString()).isEqualTo(slow(text));
    }
  }

  /** What a closing bracket reaches over is never closed. */
  private static int[] slow(CharSequence text) {
    String opening = "（(〔《〈<“‘【「『［[｛{";
    String closing = "）)〕》〉>”’】」』］]｝}";
    String kinds = "aabcddefghijjkk";
    int[] partners = new int[text.length()];
    Arrays.fill(partners, -1);
    boolean[] open = new boolean[text.length()];
    for (int i = 0; i < text.length(); i++) {
      int kind = closing.indexOf(text.charAt(i));
      open[i] = opening.indexOf(text.charAt(i)) >= 0;
      int between = 0;
      for (int at = i - 1; kind >= 0 && between < 8 && at >= 0; at--) {
        between += open[at] ? 1 : 0;
        if (open[at] && kinds.charAt(opening.indexOf(text.charAt(at))) == kinds.charAt(kind)) {
          partners[i] = at;
          partners[at] = i;
          Arrays.fill(open, at, i, false);
          break;
        }
      }
    }
    return partners;
  }

  @Test
  void givesThePlacesOfTheParts() {
    assertThat(Brackets.ranges(" 甲 ，乙", "，")).containsExactly(new int[] {1, 2}, new int[] {4, 5});
    assertThat(Brackets.ranges("", "，")).isEmpty();
    assertThat(Brackets.ranges("，，", "，")).isEmpty();
  }
}
