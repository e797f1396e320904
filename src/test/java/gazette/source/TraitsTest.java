package gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TraitsTest {
  private static final CharSet COLONS = CharSet.of("：:");
  private static final CharSet TITLES = CharSet.of("《");
  private static final CharSet RARE = CharSet.of("岚");

  @Test
  void whatIsNotInALineIsKnownWithoutALook() {
    Line line = new Line(3, "　　牵头单位：市水利局");

    assertThat(line.mayHold(COLONS)).isTrue();
    assertThat(line.mayHold(TITLES)).isFalse();
    assertThat(Passage.of(line).mayHold(TITLES)).isFalse();
    assertThat(new Line(4, "").mayHold(RARE)).isFalse();
  }

  @Test
  void aCharacterOfNoGroupMayStandWhereverAnotherDoes() {
    assertThat(new Line(1, "清河市").mayHold(RARE)).isTrue();
    assertThat(new Line(1, "：").mayHold(RARE)).isFalse();
  }

  @Test
  void noKindOfBlankIsDenied() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      Line line = new Line(1, "清" + (char) c + "河");
      assertThat(line.mayHold(Blanks.ALL) || !Blanks.isBlank((char) c)).as("U+%04X", c).isTrue();
    }
    assertThat(Markup.strip(new Line(1, "　　清河市　")).mayHold(Blanks.ALL)).isFalse();
    assertThat(new Line(1, "　 \t").isBlank()).isTrue();
  }

  @Test
  void joiningKeepsWhatBothHold() {
    Passage left = Passage.of(new Line(1, "牵头单位："));
    Passage right = Passage.of(new Line(2, "《清河市供水办法》"));

    for (Passage joined : List.of(left.join(right), Passage.joined(List.of(left, right)))) {
      assertThat(joined.mayHold(COLONS)).isTrue();
      assertThat(joined.mayHold(TITLES)).isTrue();
      assertThat(joined.sub(0, 2).text()).isEqualTo("牵头");
    }
    Passage latin = Passage.of(new Line(1, "GDP")).join(Passage.of(new Line(2, "a")));
    assertThat(latin.mayHold(CharSet.of(" "))).isTrue();
  }

  @Test
  void whatStandsInATextIsNeverDenied() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(6); j >= 0; j--) {
        int any = random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000);
        text.append(Character.isSurrogate((char) any) || any == '\n' ? '。' : (char) any);
      }
      Line line = new Line(1, text.toString());
      Passage stripped = Markup.strip(line);
      for (char c : line.text().toCharArray()) {
        assertThat(line.mayHold(CharSet.of(String.valueOf(c)))).isTrue();
      }
      for (char c : stripped.text().toCharArray()) {
        assertThat(stripped.mayHold(CharSet.of(String.valueOf(c)))).isTrue();
      }
    }
  }
}
