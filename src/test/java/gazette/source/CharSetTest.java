package gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharSetTest {
  @Test
  void hasItsCharactersAndNoOthers() {
    CharSet set = CharSet.of("。；！？)");
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(set.has((char) c)).isEqualTo("。；！？)".indexOf(c) >= 0);
    }
  }

  @Test
  void holdsTheLastCharactersOfWords() {
    CharSet set = CharSet.lastOf("组长", "成员");
    assertThat(set.has('长')).isTrue();
    assertThat(set.has('员')).isTrue();
    assertThat(set.has('组')).isFalse();
  }

  @Test
  void tellsWhetherOneOfThemStandsInAText() {
    assertThat(CharSet.of("。；").isIn("清河市；")).isTrue();
    assertThat(CharSet.of("。；").isIn("清河市，")).isFalse();
    assertThat(CharSet.of("").isIn("清河市")).isFalse();
  }
}
