package gazette.task;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Line;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTasksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "牵头单位：市水利局、市财政局",
        "　　责任单位：市水利局、各县（市、区）人民政府按各自职责分工负责。",
        "责任单位: 市水利局  市财政局",
        "牵头领导：周正",
        "分管市领导：周正 副市长",
        "完成时限：2027年12月底",
        "牵头单位：市水利局  责任单位：各镇街",
        "【牵头单位】市水利局",
        "●责任部门：市水利局",
        "责任单位（部门）：市水利局、市妇联",
        "主办单位：市水利局 协办单位：市财政局、市妇联",
      })
  void linesOfLabelsAndNamesAreTasks(String text) {
    assertThat(LineTasks.isLine(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "　　",
        "牵头单位",
        "责任单位：",
        "牵头单位：负责统筹全市防汛工作，定期召开会议，通报进展情况。",
        "责任单位要加强领导。",
        "各责任单位、有关部门：",
        "主办：清河市人民政府",
        "承办：清河市人民政府办公室",
        "联系人：周工",
        "一、主要任务：市水利局、市财政局",
        "（责任单位：市水利局）",
        "完成时限：各项任务应当在规定的时间之内全部完成。逾期不完成的，由市政府办公室予以通报批评，并按照有关规定追究有关人员责任。",
      })
  void otherLinesAreNone(String text) {
    assertThat(LineTasks.isLine(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "牵头单位：市水利局#责任单位：市财政局、各镇街#完成时限：2027年底|牵头单位=市水利局; 责任单位=市财政局,各镇街; @2027年底",
        "责任单位：市水利局、市妇联按职责分工负责。|责任单位=市水利局,市妇联",
        "牵头单位：市水利局  责任单位：市财政局|牵头单位=市水利局; 责任单位=市财政局",
        "责任单位：市水利局#责任单位：市财政局|责任单位=市水利局,市财政局",
        "牵头领导：周正 林远#【责任单位】市水利局|牵头领导=周正,林远; 责任单位=市水利局",
      })
  void linesBelowOneAnotherAreOneTask(String lines, String expected) {
    Responsibility task = LineTasks.read(passages(lines.split("#")));

    assertThat(task).isNotNull();
    assertThat(Printed.of(task)).isEqualTo(expected);
  }

  @Test
  void theLinesOfTheTaskAreTheHull() {
    List<Passage> lines =
        List.of(Passage.of(new Line(7, "牵头单位：市水利局")), Passage.of(new Line(9, "责任单位：各镇街")));

    assertThat(LineTasks.read(lines)).extracting(Responsibility::lines).isEqualTo(new Span(7, 9));
  }

  @Test
  void linesThatNameNobodyAreNoTask() {
    assertThat(LineTasks.read(passages("完成时限：2027年底"))).isNull();
    assertThat(LineTasks.read(List.of())).isNull();
  }

  @Test
  void aTaskMayCloseAParagraph() {
    Passage paragraph = passages("加固病险水库12座：全部销号。牵头单位：市水利局；责任单位：各镇街。完成时限：2027年底。").get(0);

    Responsibility task = LineTasks.readClosing(paragraph);

    assertThat(task).isNotNull();
    assertThat(Printed.of(task)).isEqualTo("牵头单位=市水利局; 责任单位=各镇街; @2027年底");
    assertThat(paragraph.text().substring(task.start())).startsWith("牵头单位");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"加固水库：全部销号。", "通知如下：责任单位：市水利局", "明确了牵头单位：市水利局。", "销号。责任单位：市水利局。其余各市自行确定。", ""})
  void aParagraphThatEndsOtherwiseHasNone(String text) {
    assertThat(LineTasks.readClosing(Passage.of(new Line(1, text)))).isNull();
  }

  @Test
  @Timeout(value = 60, unit = SECONDS)
  void oddContentCostsTimeInProportionToItsLength() {
    for (String unit : List.of("责任单位：", "牵头单位：市水利局。", "：", "牵头、", "责任单位：（", "。责任单位：市水利局")) {
      String odd = unit.repeat(200_000 / unit.length());
      LineTasks.isLine(odd);
      LineTasks.readClosing(Passage.of(new Line(1, odd)));
      LineTasks.readClosing(Passage.of(new Line(1, "时间9:30" + odd)));
      assertThat(LineTasks.read(passages(odd)))
          .satisfiesAnyOf(t -> assertThat(t).isNull(), t -> assertThat(t).isNotNull());
    }
  }

  private static List<Passage> passages(String... lines) {
    return IntStream.range(0, lines.length)
        .mapToObj(i -> Passage.of(new Line(i + 1, lines[i])))
        .toList();
  }
}
