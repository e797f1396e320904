package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.ContentsEntry;
import gazette.model.Issue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How the entries of the 目录 are printed, and what they announce. */
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
}
