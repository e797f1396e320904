package gazette.tree;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.block.Sequences;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineUnitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "要求如下：1.清淤；2.修堤。|1. 2.",
        "要求如下:（1）清淤;（2）修堤；（3）绿化|（1） （2） （3）",
        "分工如下。①清淤！②修堤？1.水利；③绿化；2.财政|① ② 1. ③ 2.",
        "要求如下：　1.清淤； 2.修堤|1. 2.",
        "要求如下：1.清淤；3.修堤|''",
        "要求如下：1.清淤|''",
        "要求如下：7.清淤；8.修堤|''",
        "清淤1.修堤2.绿化|''",
        "要求如下：1.|''"
      })
  void goOnOneAfterTheOther(String text, String markers) {
    assertThat(String.join(" ", printed(text))).isEqualTo(markers);
  }

  @Test
  @Timeout(value = 20, unit = SECONDS)
  void costTimeInProportionToTheText() {
    String odd = "。1.清" + "。①淤".repeat(60_000) + "。7.堤".repeat(60_000);

    assertThat(printed(odd)).isEmpty();
  }

  private static List<String> printed(String text) {
    InlineUnits units = new InlineUnits(new Sequences(), new BodyBlocks(List.of()));
    return units.find(Passage.of(new Line(1, text)), 0).stream()
        .map(unit -> text.substring(unit.start(), unit.end()))
        .toList();
  }
}
