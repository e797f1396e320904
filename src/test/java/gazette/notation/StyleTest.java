package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {
  static Stream<Arguments> examples() {
    return Arrays.stream(Style.values())
        .flatMap(style -> style.examples().stream().map(text -> Arguments.of(style, text)));
  }

  static Stream<Arguments> counterexamples() {
    return Arrays.stream(Style.values())
        .flatMap(style -> style.counterexamples().stream().map(text -> Arguments.of(style, text)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExamplesOfItsTable(Style style, String text) {
    assertThat(UnitMarkers.at(text)).extracting(UnitMarker::style).contains(style);
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void refusesTheCounterexamplesOfItsTable(Style style, String text) {
    assertThat(UnitMarkers.at(text)).extracting(UnitMarker::style).doesNotContain(style);
  }

  @Test
  void everyStyleHasExamplesAndCounterexamples() {
    for (Style style : Style.values()) {
      assertThat(style.examples()).as(style.name()).hasSizeGreaterThan(1);
      assertThat(style.counterexamples()).as(style.name()).hasSizeGreaterThan(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "第一编　总则, PART, 1, 3",
    "第十二章总则, CHAPTER, 12, 4",
    "第 十 二 章　总 则, CHAPTER, 12, 7",
    "第一百零三条 本办法, ARTICLE, 103, 6",
    "第3条 本办法, ARTICLE, 3, 3",
    "'　　一、总体要求', ORDINAL, 1, 4",
    "一 、总体要求, ORDINAL, 1, 3",
    "二十一、附则, ORDINAL, 21, 4",
    "（十五）泉秀街, PAREN_ORDINAL, 15, 4",
    "（一）、总体要求, PAREN_ORDINAL, 1, 4",
    "㈣组织, PAREN_ORDINAL, 4, 1",
    "1．完善, ARABIC, 1, 2",
    "１０、完善, ARABIC, 10, 3",
    "1.2018年工作, ARABIC, 1, 2",
    "7.100%的公共场所, ARABIC, 7, 2",
    "（1）申请, PAREN_ARABIC, 1, 3",
    "（1）项目名称, PAREN_ARABIC, 1, 3",
    "（一）项目建设, PAREN_ORDINAL, 1, 3",
    "（一）目标任务, PAREN_ORDINAL, 1, 3",
    "（一）及时报告险情, PAREN_ORDINAL, 1, 3",
    "1)申请, PAREN_ARABIC, 1, 2",
    "①申请, CIRCLED, 1, 1",
    "㉑申请, CIRCLED, 21, 1",
    "1.4.1 分类, DECIMAL, 1, 5",
    "1.2 依据, DECIMAL, 2, 3",
    "第一阶段：宣传, STAGE, 1, 5",
    "第二阶段（2021年5月）, STAGE, 2, 4",
    "B.重大, LETTER, 2, 2",
    "Ⅳ、附则, ROMAN, 4, 2",
    "IX. 附则, ROMAN, 9, 3"
  })
  void readsValueAndEndOfTheLikeliestMarker(String text, Style style, int value, int end) {
    UnitMarker marker = UnitMarkers.at(text).get(0);

    assertThat(marker.style()).isEqualTo(style);
    assertThat(marker.value()).isEqualTo(value);
    assertThat(marker.end()).isEqualTo(end);
    assertThat(marker.weak()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第三条规定的情形",
        "第一章的规定",
        "第六条第二款",
        "第三条、第四条",
        "第五条至第九条",
        "第一节和第二节",
        "第七条修改为",
        "第一部分是",
        "一、二类区域",
        "三、四季度",
        "一，加强领导",
        "一 加强领导",
        "（一）项规定",
        "（一）目至（三）目",
        "（一）至（三）项",
        "（一）、（二）",
        "1.5亿元",
        "2.5微克",
        "1.2个百分点",
        "1.05亿元",
        "2.5",
        "1，加强领导",
        "1 总则",
        "1、2号楼",
        "（1）至（3）",
        "A、B两类",
        "Ⅲ 程序",
        "第一阶段完成任务"
      })
  void callsAMarkerWeakThatOnlyASequenceCanProve(String text) {
    assertThat(UnitMarkers.at(text)).isNotEmpty();
    assertThat(UnitMarkers.at(text).get(0).weak()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "加强领导",
        "一是加强领导",
        "一方面",
        "2025年",
        "2021—2025年",
        "1日",
        "20万",
        "3月",
        "8-10日",
        "十五日",
        "（略）",
        "（2021年）",
        "“一、总则”",
        "一般公共预算",
        "第三产业",
        "第二批",
        "百分之五",
        "PM2.5",
        "2021.3.5",
        "《第一条》"
      })
  void findsNoMarkerInPlainText(String text) {
    assertThat(UnitMarkers.at(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"17.35岁以上, 17, 35", "8.15岁, 8, 15", "3.30个工作日内, 3, 30"})
  void givesTheItemBeforeTheDecimalNumber(String text, int item, int fraction) {
    List<UnitMarker> readings = UnitMarkers.at(text);

    assertThat(readings).extracting(UnitMarker::style).containsExactly(Style.ARABIC, Style.DECIMAL);
    assertThat(readings.get(0).value()).isEqualTo(item);
    assertThat(readings.get(0).weak()).isFalse();
    assertThat(readings.get(1).path()).containsExactly(item, fraction);
    assertThat(readings.get(1).weak()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5微克", "1.5亿元", "1.1编制目的", "1.1 编制目的", "1.4.1分类"})
  void givesBothReadingsOfADecimalNumber(String text) {
    assertThat(UnitMarkers.at(text))
        .extracting(UnitMarker::style)
        .containsExactlyInAnyOrder(Style.ARABIC, Style.DECIMAL);
  }

  @Test
  void knowsAnArticleBetweenTwoArticles() {
    String text = "第十条之二　附加";
    UnitMarker marker = UnitMarkers.at(text).get(0);

    assertThat(marker.path()).containsExactly(10, 2);
    assertThat(marker.value()).isEqualTo(10);
    assertThat(marker.printed(text)).isEqualTo("第十条之二");
    assertThat(marker.weak()).isFalse();
  }

  @Test
  void printsAMarkerWithoutItsBlanks() {
    String text = "　（ 三 ） 主要目标";

    assertThat(UnitMarkers.at(text).get(0).printed(text)).isEqualTo("（三）");
  }

  @Test
  void readsAMarkerInsideALine() {
    String text = "1.总则 1.1目的依据";

    assertThat(UnitMarkers.at(text, 4))
        .anySatisfy(
            marker -> {
              assertThat(marker.style()).isEqualTo(Style.DECIMAL);
              assertThat(marker.start()).isEqualTo(5);
              assertThat(marker.end()).isEqualTo(8);
            });
  }

  @Test
  void ranksTheLevelsOfAnOfficialDocumentInOrder() {
    assertThat(
            Stream.of(
                Style.CHAPTER,
                Style.ARTICLE,
                Style.ORDINAL,
                Style.PAREN_ORDINAL,
                Style.ARABIC,
                Style.PAREN_ARABIC,
                Style.CIRCLED))
        .isSortedAccordingTo((a, b) -> a.rank() - b.rank());
  }
}
