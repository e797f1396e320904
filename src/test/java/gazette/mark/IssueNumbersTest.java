package gazette.mark;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Blanks;
import gazette.source.Line;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueNumbersTest {
  private static final String[] PIECES = {
    "20",
    "16",
    "2024",
    "·",
    "5",
    "12",
    "年",
    "第",
    "总",
    "期",
    "号",
    "（",
    "）",
    "(",
    ")",
    " ",
    "　",
    "二○一八",
    "－",
    "刊",
    "清河市人民政府公报",
    "，",
    "。"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {"2024", "1994", "2016·5", "2016·12", "（总第47期）", "2024年第2期（总第19期）", "（季刊总第21期）"})
  void takesNumbersAndYears(String text) {
    assertThat(IssueNumbers.is(LineView.of(new Line(1, text)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2416", "1794", "2016·512", "2024年", "第二期工程", "2024年2月第2期，", "第2期。第3期"})
  void refusesWhatOnlyLooksLikeOne(String text) {
    assertThat(IssueNumbers.is(LineView.of(new Line(1, text)))).isFalse();
  }

  @Test
  void noNumberIsRefusedWithoutALook() {
    Random random = new Random(9);
    int numbers = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int n = 1 + random.nextInt(7); n > 0; n--) {
        line.append(PIECES[random.nextInt(PIECES.length)]);
      }
      LineView view = LineView.of(new Line(1, line.toString()));
      boolean read = IssueNumbers.isNumber(Blanks.without(view.text()));
      assertThat(IssueNumbers.is(view)).as(view.text()).isEqualTo(read);
      numbers += read ? 1 : 0;
    }
    assertThat(numbers).isGreaterThan(1000);
  }
}
