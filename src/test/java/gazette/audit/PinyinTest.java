package gazette.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PinyinTest {
  @ParameterizedTest
  @ValueSource(strings = {"qinghefabu", "zhengwugongkai", "shuangchuang", "xian", "nv"})
  void syllablesReadAsPinyin(String letters) {
    assertThat(Pinyin.reads(letters)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"responsibility", "department", "service", "str", "zh"})
  void otherLettersDoNot(String letters) {
    assertThat(Pinyin.reads(letters)).isFalse();
  }
}
