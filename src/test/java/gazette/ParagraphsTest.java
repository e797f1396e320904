package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.BodyNode;
import gazette.model.Furniture;
import gazette.model.Issue;
import gazette.model.Paragraph;
import gazette.model.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are one paragraph. */
class ParagraphsTest {
  private static final String HEAD =
      """
      清河市人民政府关于加强防汛工作的通知
      清政发〔2021〕12号
      各县(区)人民政府:
      """;

  private static Issue issue(String body) throws Exception {
    String text = HEAD + body + "清河市人民政府\n2021年4月8日\n";
    return GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "t.txt", null);
  }

  private static List<String> texts(Issue issue) {
    List<String> texts = new ArrayList<>();
    collect(issue.documents().get(0).body(), texts);
    return texts;
  }

  private static void collect(List<BodyNode> nodes, List<String> texts) {
    for (BodyNode node : nodes) {
      if (node instanceof Paragraph paragraph) {
        texts.add(paragraph.text().text());
      } else if (node instanceof Section section) {
        collect(section.children(), texts);
      }
    }
  }

  @Test
  void dutiesInBlackBracketsGoOnBehindANarrowColon() throws Exception {
    Issue issue =
        issue(
            """
              1.备足防汛物资。四月底前完成抢险物资采购,并登记造册,由专
            人保管。【责任单位:市水利局、市应急局,各县(区)人民政府;配合单位:
            市财政局;完成时限:四月底前】
              2.抓好值班值守。汛期内昼夜值守,遇有险情立即报告市防汛办。
            """);

    assertThat(texts(issue))
        .containsExactly(
            "四月底前完成抢险物资采购,并登记造册,由专人保管。【责任单位:市水利局、市应急局,各县(区)人民政府;配合单位:市财政局;完成时限:四月底前】",
            "汛期内昼夜值守,遇有险情立即报告市防汛办。");
  }

  @Test
  void ratioGoesOnAndItsEndIsNoNumberOfAnItem() throws Exception {
    Issue issue =
        issue(
            """
            　　全年完成生产总值68.4亿元，三次产业结构由上年的33.5:38.7:27.8调整为31.7:39.9:
            28.4。全年完成财政收入3.26亿元，比上年增长9.8%。
            """);

    assertThat(texts(issue))
        .containsExactly(
            "全年完成生产总值68.4亿元，三次产业结构由上年的33.5:38.7:27.8调整为31.7:39.9:28.4。全年完成财政收入3.26亿元，比上年增长9.8%。");
  }

  @Test
  void numbersOfRowsAreNoPagesWhereBlankLinesPartThePages() throws Exception {
    Issue issue =
        issue(
            """
            　　各县(区)要健全防汛责任制，配齐物资，做好巡查，按时除

            1

            险加固。二是加强值守，每天报告水情，遇有险情立即报告市

            2

            防汛办。三是做好总结，汛后一个月内修复水毁工程，并将情

            3

            况报市防汛办。现将重点任务分工如下：
            序号
            重点任务
            1
            检修闸门
            2
            筹措资金
            3
            清理河道
            """);

    assertThat(issue.furniture())
        .filteredOn(item -> item.kind() == Furniture.Kind.PAGE_NUMBER)
        .extracting(item -> item.lines().first())
        .containsExactly(6, 10, 14);
  }
}
