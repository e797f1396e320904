package gazette.task;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.Task.Part;
import gazette.model.Task.Role;
import gazette.source.Line;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketTasksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（牵头部门：市水利局、市气象局；参与部门：市财政局）|牵头部门=市水利局,市气象局; 参与部门=市财政局",
        "(牵头单位:市水利局,责任单位:市财政局、各镇街)|牵头单位=市水利局; 责任单位=市财政局,各镇街",
        "（牵头领导：林 远、周正。承办单位：市水利局、市财政局，清河港集团。黑体为主办单位，其他为协办单位，下同）"
            + "|牵头领导=林远,周正; 承办单位=市水利局,市财政局,清河港集团",
        "（责任单位：市水利局、各县（市、区）人民政府；完成时限：2027年6月底前）|责任单位=市水利局,各县（市、区）人民政府; @2027年6月底前",
        "（完成时限：长期坚持，责任单位：市水利局）|责任单位=市水利局; @长期坚持",
        "（市水利局牵头，市财政局、各县（市、区）配合）|牵头=市水利局; 配合=市财政局,各县（市、区）",
        "（市水利局牵头、市财政局配合）|牵头=市水利局; 配合=市财政局",
        "（由市水利局牵头负责，市财政局、市审计局，各镇（街道）按职责分工配合落实）|牵头=市水利局; 配合=市财政局,市审计局,各镇（街道）",
        "（市水利局会同市财政局负责）|=市水利局,市财政局",
        "（市水利局、市财政局按职责分工负责）|=市水利局,市财政局",
        "（市水利局、市财政局等有关部门按照各自职责分工落实）|=市水利局,市财政局",
        "（市水利局分别负责，各镇街配合）|=市水利局; 配合=各镇街",
        "（市水利局、市财政局按职责分工）|=市水利局,市财政局",
        "（市水利局为牵头单位，市财政局为配合单位）|牵头单位=市水利局; 配合单位=市财政局",
        "（市水利局（牵头）、市财政局、市审计局）|牵头=市水利局; =市财政局,市审计局",
        "（市水利局牵头，2027年底前完成）|牵头=市水利局; @2027年底前完成",
        "（市水利局、市财政局负责，2027年9月底前完成。以下均需各镇街落实，不再列出）|=市水利局,市财政局; @2027年9月底前完成",
        "（市水利局牵头，各镇街配合，下同）|牵头=市水利局; 配合=各镇街",
        "（市水利局牵头，5月底前出台措施，年内持续推进）|牵头=市水利局; @5月底前出台措施，年内持续推进",
        "（市水利局牵头；市财政局配合；5月底前出台方案，年底前取得成效）|牵头=市水利局; 配合=市财政局; @5月底前出台方案，年底前取得成效",
        "（由市水利局牵头，会同市财政局、市审计局组织实施）|牵头=市水利局; =市财政局,市审计局",
        "（市委督查室、市政府研究室牵头负责）|牵头=市委督查室,市政府研究室",
        "（市水利局、市妇联）（10月底前完成）|=市水利局,市妇联; @10月底前完成",
        "（市水利局牵头，5月底前出台政策）|牵头=市水利局; @5月底前出台政策",
        "（责任单位：市水利局牵头，市财政局、市审计局配合）|牵头=市水利局; 配合=市财政局,市审计局",
        "（责任单位：市水利局、市财政局；各县（市、区）政府）|责任单位=市水利局,市财政局; =各县（市、区）政府",
        "（市政府各部门）|=市政府各部门",
        "（水利部、农业农村部、国家林草局等）|=水利部,农业农村部,国家林草局",
        "（各县（市、区）人民政府、清河高新区管委会，市直有关单位）|=各县（市、区）人民政府,清河高新区管委会,市直有关单位",
        "（市水利局、市财政局，各县〔市、区〕人民政府）|=市水利局,市财政局,各县〔市、区〕人民政府",
        "（市水利局，各县［市］、各镇〔街道〕）|=市水利局,各县［市］,各镇〔街道〕",
        "（市水利局牵头，各县〔市、区〕配合）|牵头=市水利局; 配合=各县〔市、区〕",
        "（牵头市领导：周正；责任单位：市水利局）|牵头市领导=周正; 责任单位=市水利局",
        "（联系领导：周正；责任单位：市水利局）|联系领导=周正; 责任单位=市水利局",
        "（市级责任单位：市水利局）|市级责任单位=市水利局",
        "（责任单位（部门）：市水利局）|责任单位（部门）=市水利局",
        "（牵头单位市水利局；责任单位：市财政局）|牵头单位=市水利局; 责任单位=市财政局",
        "【责任单位：市水利局】|责任单位=市水利局",
        "【责任单位】市水利局、市财政局|责任单位=市水利局,市财政局",
        "（牵头单位：市水利局责任单位：市财政局）|牵头单位=市水利局; 责任单位=市财政局",
        "（责任单位：市水利局、市财政局按职责分工负责）|责任单位=市水利局,市财政局",
        "（牵头单位：市水利局、市财政局|牵头单位=市水利局,市财政局",
      })
  void everyFormOfAClosingBracketIsRead(String bracket, String expected) {
    assertThat(read("加固病险水库12座，年底前全部销号。" + bracket)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本办法自发布之日起施行。（试行）",
        "（一）指导思想。",
        "编制水网规划。（2021—2025年）",
        "建立联席会议制度。（以下简称联席会议）",
        "具体名单另行公布。（见附件）",
        "培训水管员。（含50人）",
        "完成投资3亿元。（同比增长12.5%）",
        "主要指标如下。（见专栏1）",
        "公布名录。（第二批）",
        "任命周正为副局长。（挂职）",
        "会议召开。（2027年3月1日）",
        "加固水库。（10月底前完成）",
        "加固水库。（年底前）（持续推进）",
        "按省政府要求办理。（澄政发〔2026〕3号）",
        "按省政府要求办理。（澄政办函〔2026〕、市水利局〔2026〕12号）",
        "受理咨询。（0577-3422236）",
        "全市水库由其负责解释。（由市水利局负责解释）",
        "统一管理。（按照市水利局有关规定执行）",
        "鼓掌通过。（热烈的掌声）",
        "召集人：周正（市水利局副局长）",
        "成立专班（市水利局、市财政局等部门组成），统筹推进工作。",
        "由市水利局（市河长办）牵头，各县（市、区）配合。",
        "设立办公室（设在市水利局），负责日常工作。",
        "依托主管部门（市水利局）开展检查。",
        "（市水利局）",
        "（市水利局供稿）",
        "报市领导小组办公室。（联系人：周工，联系电话：3422236）",
        "（此件公开发布）",
        "对不合格的退回。（全部）",
        "以乡村干部为主。（镇干部）",
        "建设水利工程（水库、水闸、泵站）",
        "责任单位（部门）要加强领导。",
        "（责任单位：）",
        "（完成时限：2027年底）",
      })
  void aBracketThatSaysSomethingElseIsNoTask(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aBracketBehindAHeadingCounts() {
    assertThat(read("（二）推进水权改革。（市水利局、市行政审批局）")).containsExactly("=市水利局,市行政审批局");
    assertThat(read("（二）推进水权改革（市水利局、市行政审批局）")).containsExactly("=市水利局,市行政审批局");
    assertThat(read("（二）推进水权改革（市水利局牵头）")).containsExactly("牵头=市水利局");
  }

  @Test
  void aBracketMayBeAParagraphOfItsOwn() {
    assertThat(read("　（责任单位：市水利局、市妇联）")).containsExactly("责任单位=市水利局,市妇联");
    assertThat(read("（市水利局、市妇联）")).containsExactly("=市水利局,市妇联");
  }

  @Test
  void severalBracketsInOneParagraphCountEach() {
    assertThat(read("加固水库。（市水利局、市财政局）疏浚河道；（责任单位：市城管局）修复湿地（牵头单位：市林业局），设立保护区。"))
        .containsExactly("=市水利局,市财政局", "责任单位=市城管局", "牵头单位=市林业局");
  }

  @Test
  void aDeadlineInABracketOfItsOwnBelongsToTheResponsibilityBeforeIt() {
    assertThat(read("加固水库。（责任单位：市水利局）（完成时限：2027年底）")).containsExactly("责任单位=市水利局; @2027年底");
  }

  @Test
  void rolesComeFromTheLabels() {
    assertThat(BracketTasks.read(passage("销号。（牵头领导：周正；牵头单位：市水利局；责任单位：市财政局）")).get(0).roles())
        .extracting(Part::role)
        .containsExactly(Role.LEADER, Role.LEAD, Role.SUPPORT);
    assertThat(BracketTasks.read(passage("销号。（市水利局、市妇联）")).get(0).roles())
        .containsExactly(new Part("", null, List.of("市水利局", "市妇联")));
  }

  @Test
  void thePlaceIsTheBracketFromItsOpeningToItsClosing() {
    Passage paragraph =
        Passage.of(new Line(3, "加固水库。（牵头单位：市水")).join(Passage.of(new Line(5, "利局；责任单位：各镇街）")));

    Responsibility task = BracketTasks.read(paragraph).get(0);

    assertThat(task.lines()).isEqualTo(new Span(3, 5));
    assertThat(paragraph.text().substring(task.start(), task.end()))
        .isEqualTo("（牵头单位：市水利局；责任单位：各镇街）");
  }

  @Test
  @Timeout(value = 60, unit = SECONDS)
  void oddContentCostsTimeInProportionToItsLength() {
    List<String> units =
        List.of(
            "（",
            "（牵头单位：",
            "。（",
            "。（略）",
            "。（市水利局、",
            "（）",
            "，责任单位：",
            "【责任单位】",
            "：",
            "。（责任单位：）",
            "牵头、",
            "（市水利局牵头，");
    for (String unit : units) {
      String odd = unit.repeat(200_000 / unit.length());
      assertThat(BracketTasks.read(passage(odd))).isNotNull();
      assertThat(BracketTasks.read(passage(odd + "）".repeat(50_000)))).isNotNull();
      assertThat(BracketTasks.read(passage("（责任单位：" + odd))).isNotNull();
    }
  }

  private static Passage passage(String text) {
    return Passage.of(new Line(1, text));
  }

  private static List<String> read(String text) {
    return BracketTasks.read(passage(text)).stream().map(Printed::of).toList();
  }
}
