package gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordSetTest {
  private static final WordSet WORDS = WordSet.of("办公室", "局", "室", "完成时限", "时限");

  @Test
  void findsTheFirstOfTheListThatEndsThere() {
    assertThat(WORDS.endOf("清河市人民政府办公室")).isEqualTo("办公室");
    assertThat(WORDS.endOf("清河市财政局（市税务局）", 6)).isEqualTo("局");
    assertThat(WORDS.endOf("公室", 2)).isEqualTo("室");
    assertThat(WORDS.endOf("市财政局", 0)).isNull();
    assertThat(WORDS.endOf("市财政局", 5)).isNull();
    assertThat(WORDS.endOf("")).isNull();
  }

  @Test
  void findsTheFirstOfTheListThatBeginsThere() {
    assertThat(WORDS.at("完成时限：年底", 0)).isEqualTo("完成时限");
    assertThat(WORDS.at("完成时限：年底", 2)).isEqualTo("时限");
    assertThat(WORDS.at("完成", 0)).isNull();
    assertThat(WORDS.at("完成", -1)).isNull();
    assertThat(WORDS.at("完成", 2)).isNull();
  }

  @Test
  void findsTheFirstPlaceOfAny() {
    Random random = new Random(17);
    String letters = "办公室局完成时限\0\u4E00\u5C41";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder any = new StringBuilder();
      for (int j = random.nextInt(9); j > 0; j--) {
        any.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = any.toString();
      int first =
          Stream.of("办公室", "局", "室", "完成时限", "时限")
              .mapToInt(text::indexOf)
              .filter(at -> at >= 0)
              .min()
              .orElse(-1);
      assertThat(WORDS.firstIn(text)).as(text).isEqualTo(first);
    }
  }

  @Test
  void looksAnywhere() {
    assertThat(WORDS.isIn("由市财政局负责")).isTrue();
    assertThat(WORDS.isIn("由市财政厅负责")).isFalse();
    assertThat(WORDS.firstIn("由市财政局办公室负责")).isEqualTo(4);
    assertThat(WORDS.firstIn("由市财政厅负责")).isEqualTo(-1);
    assertThat(WORDS.begins("局长")).isTrue();
    assertThat(WORDS.ends("局长")).isFalse();
  }
}
