package gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

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
  void looksAnywhere() {
    assertThat(WORDS.isIn("由市财政局负责")).isTrue();
    assertThat(WORDS.isIn("由市财政厅负责")).isFalse();
    assertThat(WORDS.firstIn("由市财政局办公室负责")).isEqualTo(4);
    assertThat(WORDS.firstIn("由市财政厅负责")).isEqualTo(-1);
    assertThat(WORDS.begins("局长")).isTrue();
    assertThat(WORDS.ends("局长")).isFalse();
  }
}
