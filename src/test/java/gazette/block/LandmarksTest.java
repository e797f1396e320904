package gazette.block;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.mark.LineKind;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LandmarksTest {
  private static final String[] SAMPLES = {
    "", "各县要认真落实，抓好管理。", "一、总体要求", "2.加固水库", "清政发〔2024〕8号", "2024年5月6日", "（一）目标"
  };

  @Test
  void numberedLinesAndBoundariesAreFoundOverAllOthers() {
    Landmarks landmarks =
        new Landmarks(Marked.lines("清政发〔2024〕8号\n\n各县要落实。\n一、总体要求\n各县要落实。\n2024年5月6日\n\n"));

    assertThat(landmarks.above(3)).isZero();
    assertThat(landmarks.above(4)).isEqualTo(3);
    assertThat(landmarks.above(0)).isEqualTo(-1);
    assertThat(landmarks.below(0)).isEqualTo(3);
    assertThat(landmarks.below(3)).isEqualTo(5);
    assertThat(landmarks.below(4)).isEqualTo(5);
    assertThat(landmarks.below(5)).isEqualTo(8);
    assertThat(landmarks.below(7)).isEqualTo(8);
  }

  @Test
  void noListGoesOnOverTheHeadOrTheDateOfADocument() {
    assertThat(Landmarks.isBoundary(LineKind.DOCUMENT_NUMBER)).isTrue();
    assertThat(Landmarks.isBoundary(LineKind.DATE)).isTrue();
    assertThat(Landmarks.isBoundary(LineKind.TEXT)).isFalse();
    assertThat(Landmarks.isBoundary(LineKind.PAGE_NUMBER)).isFalse();
  }

  @Test
  void theyAreTheNearestOnesThatAWalkFinds() {
    Random random = new Random(13);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(SAMPLES[random.nextInt(SAMPLES.length)]);
      for (int j = random.nextInt(20); j > 0; j--) {
        text.append('\n').append(SAMPLES[random.nextInt(SAMPLES.length)]);
      }
      Lines lines = Marked.lines(text.toString());
      Landmarks landmarks = new Landmarks(lines);
      for (int at = 0; at < lines.size(); at++) {
        assertThat(landmarks.above(at)).as(text.toString()).isEqualTo(walk(lines, at, -1));
        assertThat(landmarks.below(at)).as(text.toString()).isEqualTo(walk(lines, at, 1));
      }
    }
  }

  private static int walk(Lines lines, int from, int step) {
    int at = from + step;
    while (at >= 0
        && at < lines.size()
        && lines.get(at).mark().units().isEmpty()
        && !Landmarks.isBoundary(lines.kind(at))) {
      at += step;
    }
    return at;
  }
}
