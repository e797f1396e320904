package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.Attachment;
import gazette.model.ContentsEntry;
import gazette.model.Issue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * How the entries of the 目录 are printed, what they announce, and what they tell of the documents.
 */
class ContentsTest {
  private static final String NOTICES =
      """

      清政发〔2021〕12号

      清河市人民政府关于加强防汛工作的通知

      各县（区）人民政府：

      　　为做好防汛工作，现就有关事项通知如下：

      清河市人民政府

      2021年4月8日

      清政发〔2021〕13号

      清河市人民政府关于表彰先进单位的决定

      各县（区）人民政府：

      　　市政府决定对防汛先进单位予以表彰。

      清河市人民政府

      2021年4月12日
      """;

  private static Issue issue(String contents, String body) throws Exception {
    String text = "清河市人民政府公报\n2021年第2期\n目　录\n" + contents + body;
    Issue issue = GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "t.txt", null);
    assertThat(issue.unplaced()).isEmpty();
    return issue;
  }

  private static List<ContentsEntry> entries(Issue issue) {
    return Objects.requireNonNull(issue.contents()).entries();
  }

  private static String told(ContentsEntry entry) {
    String number = entry.number() == null ? "-" : entry.number().text();
    return number + " " + entry.title() + " " + entry.page() + " " + entry.target();
  }

  @Test
  void numbersMayStandBeforeTheTitles() throws Exception {
    Issue issue =
        issue(
            """
            ■ 市政府文件
            清政发〔2021〕12号　　清河市人民政府关于加强防汛工作的通知　　1
            清政发〔2021〕13号　　清河市人民政府关于表彰先进单位的决定　　3
            清政函〔2021〕2号　　 清河市人民政府关于同意设立园区的批复　　4
            """,
            NOTICES);

    assertThat(entries(issue))
        .extracting(ContentsTest::told)
        .containsExactly(
            "清政发〔2021〕12号 清河市人民政府关于加强防汛工作的通知 1 d1",
            "清政发〔2021〕13号 清河市人民政府关于表彰先进单位的决定 3 d2",
            "清政函〔2021〕2号 清河市人民政府关于同意设立园区的批复 4 null");
    assertThat(issue.documents()).hasSize(2);
  }

  @Test
  void numbersMayStandOnLinesAboveTheTitles() throws Exception {
    Issue issue =
        issue(
            """
            市政府文件
            清政发〔2021〕12号
            清河市人民政府关于加强防汛工作的通知……1
            清政发〔2021〕13号
            清河市人民政府关于表彰先进单位
            的决定……3
            """,
            NOTICES);

    assertThat(entries(issue))
        .extracting(ContentsTest::told)
        .containsExactly(
            "清政发〔2021〕12号 清河市人民政府关于加强防汛工作的通知 1 d1", "清政发〔2021〕13号 清河市人民政府关于表彰先进单位的决定 3 d2");
    assertThat(issue.documents()).hasSize(2);
  }

  @Test
  void numberOfFirstDocumentIsNoneOfTheContents() throws Exception {
    Issue issue =
        issue(
            """
            清河市人民政府关于加强防汛工作的通知……1
            清河市人民政府关于表彰先进单位的决定……3
            """,
            NOTICES);

    assertThat(entries(issue))
        .extracting(ContentsTest::told)
        .containsExactly("- 清河市人民政府关于加强防汛工作的通知 1 d1", "- 清河市人民政府关于表彰先进单位的决定 3 d2");
    assertThat(issue.documents().get(0).number()).isNotNull();
  }

  @Test
  void chronicleOfSomeMonthsIsNotOfTheSectionAbove() throws Exception {
    Issue issue =
        issue(
            """
            市政府文件
            清河市人民政府关于加强防汛工作的通知……1
            人事任免
            清河市人民政府关于林远任职的通知……3
            大事记（2021年3月—4月）……5
            """,
            NOTICES);

    assertThat(entries(issue))
        .extracting(ContentsEntry::section)
        .containsExactly("市政府文件", "人事任免", null);
  }

  @Test
  void sectionMayHaveItsPageOnTheLineBelow() throws Exception {
    Issue issue =
        issue(
            """
            【市政府文件】
            清河市人民政府关于加强防汛工作的通知
            1
            清河市人民政府关于表彰先进单位的决定
            3
            【人事任免】
            5
            """,
            NOTICES);

    assertThat(entries(issue))
        .extracting(entry -> entry.section() + " " + entry.title() + " " + entry.page())
        .containsExactly("市政府文件 清河市人民政府关于加强防汛工作的通知 1", "市政府文件 清河市人民政府关于表彰先进单位的决定 3", "null 人事任免 5");
  }

  @Test
  void sectionsMayBeCountedAboveEntriesThatAre() throws Exception {
    Issue issue =
        issue(
            """
            一、市政府文件
            1.清河市人民政府关于加强防汛工作的通知　第1页
            2.清河市人民政府关于表彰先进单位的决定　第3页
            二、市政府办公室文件
            1.清河市人民政府办公室关于节水的通知　第4页
            """,
            NOTICES);

    assertThat(entries(issue))
        .extracting(entry -> entry.section() + " " + entry.title() + " " + entry.page())
        .containsExactly(
            "市政府文件 清河市人民政府关于加强防汛工作的通知 1",
            "市政府文件 清河市人民政府关于表彰先进单位的决定 3",
            "市政府办公室文件 清河市人民政府办公室关于节水的通知 4");
  }

  @Test
  void pagesMayStandBetweenStrokes() throws Exception {
    Issue issue =
        issue(
            """
            【市政府文件】
            清河市人民政府关于加强防汛工作的通知——————— 1 ——
            清河市人民政府关于表彰先进单位的决定——————— 3 ——
            【大事记】——————— 4 ——
            """,
            NOTICES);

    assertThat(entries(issue))
        .extracting(entry -> entry.section() + " " + entry.title() + " " + entry.page())
        .containsExactly("市政府文件 清河市人民政府关于加强防汛工作的通知 1", "市政府文件 清河市人民政府关于表彰先进单位的决定 3", "null 大事记 4");
  }

  @Test
  void pageBelowItsLeaderMayBeThatOfASection() throws Exception {
    Issue issue =
        issue(
            """
            【市政府文件】
            清河市人民政府关于加强防汛工作的通知
            ……………………………………1
            【大事记】
            ……………………………………4
            """,
            NOTICES);

    assertThat(entries(issue))
        .extracting(entry -> entry.section() + " " + entry.title() + " " + entry.page())
        .containsExactly("市政府文件 清河市人民政府关于加强防汛工作的通知 1", "null 大事记 4");
  }

  @Test
  void sectionsMayStandApartFromTheirEntriesWithoutPages() throws Exception {
    Issue issue =
        issue(
            """

            ### 市政府文件

            - 清河市人民政府关于加强防汛工作的通知（清政发〔2021〕12号）

            - 清河市人民政府关于表彰先进单位的决定（清政发〔2021〕13号）

            ### 部门规范性文件

            - 清河市财政局关于印发资金管理办法的通知（清财规〔2021〕3号）

            ### 人事任免

            ### 大事记（2021年3月）

            ---

            ## 清河市人民政府关于加强防汛工作的通知

            清政发〔2021〕12号

            各县（区）人民政府：

            现将有关事项通知如下。
            """,
            "");

    assertThat(entries(issue))
        .extracting(entry -> entry.section() + " " + entry.title())
        .containsExactly(
            "市政府文件 清河市人民政府关于加强防汛工作的通知",
            "市政府文件 清河市人民政府关于表彰先进单位的决定",
            "部门规范性文件 清河市财政局关于印发资金管理办法的通知",
            "null 人事任免",
            "null 大事记（2021年3月）");
    assertThat(issue.documents()).hasSize(1);
    assertThat(issue.documents().get(0).title()).isEqualTo("清河市人民政府关于加强防汛工作的通知");
  }

  @Test
  void lastEntryMayStandRightAboveTheFirstTitle() throws Exception {
    Issue issue =
        issue(
            """
            【市政府文件】
            清河市人民政府关于加强防汛工作的通知（清政发〔2021〕12号）
            【大事记】
            清河市人民政府大事记（2021年3月）
            """,
            """

            清河市人民政府关于加强防汛工作的通知

            清政发〔2021〕12号

            各县（区）人民政府：

            现将有关事项通知如下。
            """);

    assertThat(entries(issue))
        .extracting(entry -> entry.section() + " " + entry.title() + " " + entry.target())
        .containsExactly("市政府文件 清河市人民政府关于加强防汛工作的通知 d1", "大事记 清河市人民政府大事记（2021年3月） null");
  }

  @Test
  void sectionsMayStandBetweenDotsAndBlanks() throws Exception {
    Issue issue =
        issue(
            """
            · 市政府文件 ·
            清河市人民政府关于加强防汛工作
            的通知（清政发〔2021〕12号）……（1）
            · 大事记 ·
            清河市大事记（2021年3月）……（4）
            """,
            NOTICES);

    assertThat(entries(issue))
        .extracting(entry -> entry.section() + " " + entry.title())
        .containsExactly("市政府文件 清河市人民政府关于加强防汛工作的通知", "大事记 清河市大事记（2021年3月）");
  }

  @Test
  void announcementAndLawItMakesKnownAreOneDocument() throws Exception {
    Issue issue =
        issue(
            """
            清河市公园条例……1
            关于《清河市公园条例（草案）》的说明……4
            """,
            """

            清河市人民代表大会常务委员会公告
            第十二号

            　　《清河市公园条例》已由清河市第八届人民代表大会常务委员会第十次会议通过，现予公布。
            清河市人民代表大会常务委员会
            二○二一年四月八日

            清河市公园条例
            （2021年4月8日清河市第八届人民代表大会常务委员会第十次会议通过）

            　　第一条　为了加强公园管理，制定本条例。
            　　第二条　本条例自公布之日起施行。

            关于《清河市公园条例（草案）》的说明
            ——2021年4月7日在清河市第八届人民代表大会常务委员会第十次会议上
            清河市司法局局长　林　远
            主任、各位副主任、秘书长、各位委员：
            　　我受市人民政府委托，作如下说明。
            """);

    assertThat(issue.documents()).hasSize(2);
    assertThat(issue.documents().get(0).attachments())
        .extracting(Attachment::title)
        .containsExactly("清河市公园条例");
    assertThat(entries(issue)).extracting(ContentsEntry::target).containsExactly("d1", "d2");
  }

  @Test
  void lawPrintedAgainIsDocumentWhenListed() throws Exception {
    String body =
        """

        清河市人民代表大会常务委员会
        关于修改《清河市公园条例》的决定
        （2021年4月8日清河市第八届人民代表大会常务委员会第十次会议通过）

        　　会议决定对《清河市公园条例》作如下修改：
        　　一、删去第三条第二款。
        　　《清河市公园条例》根据本决定作相应修改，重新公布。

        清河市公园条例
        （2011年6月2日清河市第六届人民代表大会常务委员会第三次会议通过　根据2021年4月8日《关于修改〈清河市公园条例〉的决定》修正）

        　　第一条　为了加强公园管理，制定本条例。
        　　第二条　本条例自2011年8月1日起施行。
        """;
    Issue listed = issue("清河市人民代表大会常务委员会关于修改《清河市公园条例》的决定……1\n清河市公园条例……2\n", body);
    Issue unlisted = issue("清河市人民代表大会常务委员会关于修改《清河市公园条例》的决定……1\n", body);

    assertThat(listed.documents()).hasSize(2);
    assertThat(entries(listed)).extracting(ContentsEntry::target).containsExactly("d1", "d2");
    assertThat(unlisted.documents()).hasSize(1);
    assertThat(unlisted.documents().get(0).attachments()).hasSize(1);
  }

  @Test
  void decisionIsDatedByTheMeetingThatTookIt() throws Exception {
    Issue issue =
        issue(
            "清河市人民代表大会常务委员会关于批准决算的决议……1\n清河市公园条例……2\n",
            """

            清河市人民代表大会常务委员会关于批准决算的决议
            （2021年4月8日清河市第八届人民代表大会常务委员会第十次会议通过）

            　　会议决定批准2020年市本级决算。

            清河市公园条例
            （2021年4月8日清河市第八届人民代表大会常务委员会第十次会议通过）

            　　第一条　为了加强公园管理，制定本条例。
            """);

    assertThat(Objects.requireNonNull(issue.documents().get(0).signature()).date())
        .isEqualTo("2021-04-08");
    assertThat(issue.documents().get(1).signature()).isNull();
  }
}
