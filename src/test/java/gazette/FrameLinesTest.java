package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.Attachment;
import gazette.model.Document;
import gazette.model.Issue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines around a text that are easily taken for a part of it. */
class FrameLinesTest {
  private static final String LETTER =
      """
      清河市人民政府办公室关于印发清河市防汛应急预案的通知

      清政办〔2021〕12号

      各县（区）人民政府，市政府各部门：

      　　现将《清河市防汛应急预案》印发给你们，请认真贯彻执行。
      %s
      清河市人民政府办公室
      2021年4月8日
      """;

  private static Document document(String text) throws Exception {
    Issue issue = GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "t.txt", null);
    assertThat(issue.contents()).isNull();
    assertThat(issue.documents()).hasSize(1);
    return issue.documents().get(0);
  }

  @Test
  void contentsOfPlanWithoutPagesEndWhereItsFirstPartBegins() throws Exception {
    Document document =
        document(
            LETTER.formatted("")
                + """

                清河市防汛应急预案

                目    录
                1 总则
                1.1 编制目的
                1.2 适用范围
                2 附则

                1 总则
                1.1 编制目的
                　　为做好防汛工作，制定本预案。
                1.2 适用范围
                　　本预案适用于本市行政区域。
                2 附则
                　　本预案由市水利局解释。
                """);

    Attachment plan = document.attachments().get(0);
    assertThat(plan.title()).isEqualTo("清河市防汛应急预案");
    assertThat(plan.body()).filteredOn(node -> node instanceof gazette.model.Section).hasSize(2);
  }

  @Test
  void titleOfAnnexEndsAboveColumnsOfItsTable() throws Exception {
    Document document =
        document(
            LETTER.formatted("\n附件：清河市水库除险计划表\n")
                + """

                附件

                清河市水库除险计划表

                序号 水库 2021年（万元） 2022年（万元）
                1 东湖水库 20 28
                2 西岭水库 12 16
                """);

    assertThat(document.attachments().get(0).title()).isEqualTo("清河市水库除险计划表");
  }

  @Test
  void fileBelowListOfAnnexesIsOneOfThem() throws Exception {
    Document document = document(LETTER.formatted("") + "\n附件：1.水库清单.doc\n     2.勘误表.xlsx\n");

    assertThat(document.annexList()).containsExactly("水库清单.doc", "勘误表.xlsx");
  }

  @Test
  void contactBelowLetterIsNoPartOfTitleBelow() throws Exception {
    Document document =
        document(
            LETTER.formatted("")
                + """
                （联系人：林青 联系电话：0000-5550123）

                清河市防汛应急预案

                　　为做好防汛工作，制定本预案。
                """);

    assertThat(document.attachments().get(0).title()).isEqualTo("清河市防汛应急预案");
  }
}
