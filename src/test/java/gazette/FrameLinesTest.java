package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Code;
import gazette.model.Attachment;
import gazette.model.Document;
import gazette.model.Issue;
import gazette.model.Paragraph;
import gazette.model.Table;
import gazette.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  @Test
  void pictureCutsNoParagraph() throws Exception {
    Issue issue =
        issue(LETTER.formatted("\n　　各县（区）要健全防汛责任制，备足防汛\n\n![](images/0a1b.jpg)\n\n物资，落实责任。\n"));

    assertThat(issue.furniture()).extracting(item -> item.lines().first()).containsExactly(11);
    assertThat(paragraphs(issue)).endsWith("各县（区）要健全防汛责任制，备足防汛物资，落实责任。");
  }

  @Test
  void rulersInsideATableAreFurnitureAndNoRows() throws Exception {
    Issue issue =
        issue(
            LETTER.formatted(
                """

                | 序号 | 水库 |
                | --- | --- |
                | 1 | 东湖水库 |

                | 序号 | 水库 |
                | --- | --- |
                | 2 | 西岭水库 |
                """));

    Table table = (Table) issue.documents().get(0).body().get(1);
    assertThat(table.fragments()).containsExactly(new Span(9, 11), new Span(13, 15));
    assertThat(table.rows()).hasSize(2);
    assertThat(issue.furniture())
        .extracting(item -> item.kind() + " " + item.lines().first())
        .containsExactly("TABLE_RULE 10", "TABLE_RULE 14");
    assertThat(issue.diagnostics()).noneMatch(said -> said.code() == Code.AUDIT_LOST_TEXT);
  }

  @Test
  void titleOfTheTextAtTheFootOfAPageIsNoPartOfTheSentenceThatGoesOnBelow() throws Exception {
    Issue issue =
        issue(
            LETTER.formatted(
                """
                　　各县（区）要健全防汛责任制，配齐物资，做好巡查。一是抓紧除
                清河市防汛通知
                - 1 -
                险加固，按时完工。二是加强值守，每天报告水情。
                """));

    assertThat(issue.furniture()).extracting(item -> item.lines().first()).containsExactly(9, 10);
    assertThat(paragraphs(issue)).endsWith("各县（区）要健全防汛责任制，配齐物资，做好巡查。一是抓紧除险加固，按时完工。二是加强值守，每天报告水情。");
  }

  @Test
  void signerAboveThePageNumberStays() throws Exception {
    Issue issue =
        issue(
            """
            清河市人民政府关于加强防汛工作的通知

            各县（区）人民政府：

            　　各县（区）要健全防汛责任制，配齐物资，做好巡查。
            清河市人民政府
            - 1 -
            2021年4月8日
            """);

    assertThat(issue.furniture()).extracting(item -> item.lines().first()).containsExactly(7);
    assertThat(issue.documents().get(0).signature().signers()).containsExactly("清河市人民政府");
  }

  @Test
  void runningHeadOfLeftPagesNamesTheSectionFirst() throws Exception {
    Issue issue =
        issue(
            LETTER.formatted(
                """
                　　各县（区）要健全防汛责任制，配齐物资，做好巡查，按时除
                ·3·
                清河市人民政府公报　2021·4　　　　　　市政府文件
                险加固，做好物资储备。各县（区）要安排专人昼夜值守，每天报
                ·4·
                市政府文件　　　　　　清河市人民政府公报　2021·4
                告水情。
                """));

    assertThat(issue.furniture())
        .extracting(item -> item.lines().first())
        .containsExactly(9, 10, 12, 13);
    assertThat(paragraphs(issue))
        .endsWith("各县（区）要健全防汛责任制，配齐物资，做好巡查，按时除险加固，做好物资储备。各县（区）要安排专人昼夜值守，每天报告水情。");
  }

  @Test
  void nameOfTheColumnAboveThePathOfAPageIsItsFrame() throws Exception {
    String page = "清河市人民政府　政府信息公开\n您的位置：首页 >> 政务公开\n\n";

    Issue issue = issue(page + LETTER.formatted(""));

    assertThat(issue.furniture()).extracting(item -> item.lines().first()).containsExactly(1, 2);
    assertThat(issue.documents().get(0).title()).isEqualTo("清河市人民政府办公室关于印发清河市防汛应急预案的通知");
  }

  @Test
  void nameOfTheSectionBelowThePageNumberIsFurnitureWhileTheSectionGoesOn() throws Exception {
    Issue issue =
        issue(
            """
            清河市人民政府公报
            2021年第4期
            目录
            【市政府文件】
            清河市人民政府关于加强防汛工作的通知……1
            【大事记】
            2021年4月清河市大事记……2

            市政府文件
            清河市人民政府关于加强防汛工作的通知
            清政发〔2021〕12号
            各县（区）人民政府：
            　　各县（区）要健全防汛责任制，配齐物资，做好巡查，按时除
            - 1 -
            市政府文件
            险加固。
            清河市人民政府
            2021年4月8日
            - 2 -
            大事记
            2021年4月清河市大事记
            1日　全市供水工作会议召开，市长林远到会讲话。
            - 3 -
            大事记
            9日　市长林远调研供水工作，要求按时完成管网改造。
            """);

    assertThat(issue.furniture())
        .extracting(item -> item.kind() + " " + item.lines().first())
        .containsExactly(
            "DIVIDER 9",
            "PAGE_NUMBER 14",
            "RUNNING_HEAD 15",
            "PAGE_NUMBER 19",
            "DIVIDER 20",
            "PAGE_NUMBER 23",
            "RUNNING_HEAD 24");
    assertThat(paragraphs(issue)).containsExactly("各县（区）要健全防汛责任制，配齐物资，做好巡查，按时除险加固。");
    assertThat(issue.chronicles()).singleElement().matches(list -> list.entries().size() == 2);
  }

  @Test
  void nameOfTheSectionAboveALaterArticleBeginsNothing() throws Exception {
    String issue =
        """
        清河市人民政府公报
        2021年第4期
        目录
        【市政府令】
        清河市公园管理办法……1

        清河市人民政府令
        第9号
        　　《清河市公园管理办法》已经市人民政府常务会议通过，现予公布。
        市长　林远
        2021年3月5日

        清河市公园管理办法
        　　第一条　为了加强公园管理，制定本办法。
        · 2 ·
        市政府令
        %s
        """;
    String next = "清河市人民政府令\n第10号\n　　《清河市供水管理办法》已经市人民政府常务会议通过，现予公布。";

    assertThat(issue(issue.formatted("　　第二条　本办法自2021年5月1日起施行。")).furniture())
        .extracting(item -> item.kind() + " " + item.lines().first())
        .containsExactly("PAGE_NUMBER 15", "RUNNING_HEAD 16");
    assertThat(issue(issue.formatted(next)).furniture())
        .extracting(item -> item.kind() + " " + item.lines().first())
        .containsExactly("PAGE_NUMBER 15", "DIVIDER 16");
  }

  @Test
  void wordsAtTheRightEdgeBelowThePageNumberAreARunningHead() throws Exception {
    Issue issue =
        issue(
            LETTER.formatted(
                """
                　　各县（区）要健全防汛责任制，配齐物资，做好巡查，按时除险加固。
                - 1 -
                                                                                  重要文件
                　　二是加强值守，每天报告水情。
                """));

    assertThat(issue.furniture()).extracting(item -> item.lines().first()).containsExactly(9, 10);
  }

  private static Issue issue(String text) throws Exception {
    return GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "t.txt", null);
  }

  private static List<String> paragraphs(Issue issue) {
    return issue.documents().get(0).body().stream()
        .filter(node -> node instanceof Paragraph)
        .map(node -> ((Paragraph) node).text().text())
        .toList();
  }
}
