package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsStyleTest {
  @Test
  void pagesStandOnLinesOfTheirOwn() {
    List<String> lines =
        List.of("清河市人民政府关于印发节水规划的通知", "（01）", "关于表彰先进集体的决定", "清政发〔2021〕8号", "（12）");
    assertThat(ContentsStyle.of(lines)).isEqualTo(ContentsStyle.BELOW);
  }

  @Test
  void pagesBelowAscendOrAreNone() {
    List<String> lines = List.of("关于印发节水规划的通知", "12", "关于表彰先进集体的决定", "3");
    assertThat(ContentsStyle.of(lines)).isEqualTo(ContentsStyle.WITHOUT);
  }

  @Test
  void pagesBeforeTheTitleLeapWhereNumbersCount() {
    assertThat(ContentsStyle.of(List.of("1 关于印发节水规划的通知", "7 关于表彰先进集体的决定")))
        .isEqualTo(ContentsStyle.AHEAD);
    assertThat(ContentsStyle.of(List.of("1 关于印发节水规划的通知", "2 关于表彰先进集体的决定")))
        .isEqualTo(ContentsStyle.WITHOUT);
  }

  @Test
  void coversArePages() {
    String entry = "图片新闻......封二、封三";
    assertThat(entry.substring(0, ContentsPages.cover(entry))).isEqualTo("图片新闻");
    assertThat(ContentsPages.cover("关于启用新版密封二")).isEqualTo(-1);
    assertThat(ContentsStyle.of(List.of(entry))).isEqualTo(ContentsStyle.BEHIND);
  }

  @Test
  void serialCutFromItsMarkIsNoPage() {
    assertThat(ContentsPages.at("关于印发节水规划的通知(清政发[1999]12")).isNull();
    assertThat(ContentsPages.at("关于印发节水规划的通知（2018—2020）5")).isNotNull();
    assertThat(ContentsPages.at("关于印发节水规划的通知(清政发[1999]12号)/5")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "关于印发节水规划的通知　第14页, 14",
    "关于印发节水规划的通知 P14, 14",
    "关于印发节水规划的通知……p.14, 14",
    "关于印发节水规划的通知………… ·14·, 14",
    "关于印发节水规划的通知…… — 14 —, 14",
    "关于印发节水规划的通知—————— 14 ——, 14",
    "关于印发节水规划的通知……14-16, 14",
    "关于印发节水规划的通知……（14）, 14"
  })
  void pagesMayBeFramed(String entry, int page) {
    ContentsPages.Page read = ContentsPages.at(entry);
    assertThat(read).isNotNull();
    assertThat(read.value()).isEqualTo(page);
    assertThat(entry.substring(0, read.start())).isEqualTo("关于印发节水规划的通知");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 14 -",
        "·14·",
        "第14页",
        "清河市节水规划（2018-2020",
        "清河市节水规划2018-2020",
        "详见附件第3页",
        "2021年1-2",
        "关于印发节水规划的通知——"
      })
  void otherLinesHaveNone(String text) {
    assertThat(ContentsPages.at(text)).isNull();
  }
}
