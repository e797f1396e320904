package gazette.section;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.mark.LineKind;
import gazette.model.ContentsEntry;
import gazette.source.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncedTest {
  private static final Announced ANNOUNCED =
      new Announced(List.of(entry("市政府文件", "清河市供水办法"), entry(null, "清河市节水办法")));

  private static ContentsEntry entry(String section, String title) {
    return new ContentsEntry(section, title, null, null, null, Passage.EMPTY);
  }

  @Test
  void knowsSectionsAndTitles() {
    assertThat(ANNOUNCED.hasSection("市政府文件")).isTrue();
    assertThat(ANNOUNCED.hasSection("清河市供水办法")).isFalse();
    assertThat(ANNOUNCED.hasTitle("清河市节水办法")).isTrue();
    assertThat(ANNOUNCED.hasTitle("市政府文件")).isFalse();
  }

  @Test
  void theNameOfASectionIsKnownWhateverItsBlanks() {
    assertThat(ANNOUNCED.isSection(Blocks.of("市政府文件"))).isTrue();
    assertThat(ANNOUNCED.isSection(Blocks.of("市 政 府　文 件"))).isTrue();
    assertThat(ANNOUNCED.isSection(Blocks.of("市政府文件汇编"))).isFalse();
    assertThat(ANNOUNCED.isSection(Blocks.of("市政府文件").as(LineKind.UNIT))).isFalse();
    assertThat(new Announced(List.of()).isSection(Blocks.of("市政府文件"))).isFalse();
  }
}
