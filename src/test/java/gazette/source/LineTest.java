package gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void aLineOfAnArrayIsTheLineOfItsText() {
    Texts.randomLines(5_000)
        .forEach(
            text -> {
              char[] chars = ("年。" + text + "\t号").toCharArray();
              assertThat(Line.of(7, chars, 2, chars.length - 2)).isEqualTo(new Line(7, text));
            });
  }

  @Test
  void aLineIsBlankWhenEachCharacterIs() {
    Texts.randomLines(5_000)
        .forEach(
            text ->
                assertThat(new Line(7, text).isBlank())
                    .as(text)
                    .isEqualTo(text.chars().allMatch(c -> Blanks.isBlank((char) c))));
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      Line line = new Line(7, "　" + (char) c);
      assertThat(line.isBlank()).as("U+%04X", c).isEqualTo(Blanks.isBlank((char) c));
    }
  }

  @Test
  void blanksAtTheEndsAreOfTheLineAndNotOfItsInside() {
    Line line = new Line(7, "\t清河市\u3000");
    for (String blank : List.of("\t", "\u3000")) {
      assertThat(line.mayHold(CharSet.of(blank))).isTrue();
      assertThat(line.inner() & CharSet.of(blank).traits()).isZero();
    }
  }
}
