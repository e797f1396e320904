package gazette.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryMarksTest {
  @ParameterizedTest
  @ValueSource(strings = {"1.清河市供水办法", "● 清河市供水办法", "　· 清河市供水办法", "- 清河市供水办法", "※清河市供水办法"})
  void openAnEntry(String text) {
    assertThat(EntryMarks.open(Blocks.line(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "清河市供水办法", "·市政府文件·", "■ 市政府文件", "【市政府文件】", "-清河市供水办法"})
  void sectionsAndTextHaveNone(String text) {
    assertThat(EntryMarks.open(Blocks.line(text))).isFalse();
  }
}
