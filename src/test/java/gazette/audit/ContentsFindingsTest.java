package gazette.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ContentsFindingsTest {
  private static final String PARKS = letter("关于加强城市公园管理工作的通知", "清兖政发〔2021〕3号");
  private static final String FLOODS = letter("关于做好防汛抗旱准备工作的通知", "清兖政发〔2021〕4号");
  private static final String SCHOOLS = letter("关于印发义务教育招生方案的通知", "清兖政办发〔2021〕9号");

  private static String letter(String title, String number) {
    return """
    清兖市人民政府
    %s
    %s
    各县（市、区）人民政府，市政府各部门：
    为进一步做好相关工作，现将有关事项通知如下，请认真贯彻执行。
    一、加强组织领导，落实工作责任。
    二、加强督促检查，确保取得实效。
    清兖市人民政府
    2021年5月6日

    """
        .formatted(title, number);
  }

  private static String contents(String... entries) {
    return "清兖市人民政府公报\n2021年第2期\n目  录\n【市政府文件】\n" + String.join("\n", entries) + "\n\n";
  }

  private static List<String> said(String contents, String... letters) {
    return Said.of("toc.", contents + String.join("", letters));
  }

  @Test
  void nothingIsSaidWhereContentsAndBodyAgree() {
    String contents =
        contents(
            "关于加强城市公园管理工作的通知（清兖政发〔2021〕3号）……………（1）",
            "关于做好防汛抗旱准备工作的通知（清兖政发〔2021〕4号）……………（3）",
            "关于印发义务教育招生方案的通知（清兖政办发〔2021〕9号）…………（5）");
    assertThat(said(contents, PARKS, FLOODS, SCHOOLS)).isEmpty();
  }

  @Test
  void whatTheBodyLacksIsMissing() {
    String contents =
        contents(
            "关于加强城市公园管理工作的通知（清兖政发〔2021〕3号）……………（1）",
            "关于做好防汛抗旱准备工作的通知（清兖政发〔2021〕4号）……………（3）",
            "关于印发义务教育招生方案的通知（清兖政办发〔2021〕9号）…………（5）");
    assertThat(said(contents, PARKS, SCHOOLS))
        .containsExactly("6 toc.missing-document the body lacks 关于做好防汛抗旱准备工作的通知, 清兖政发〔2021〕4号");
  }

  @Test
  void whatTheContentsDoNotAnnounceIsExtra() {
    String contents =
        contents("关于加强城市公园管理工作的通知（清兖政发〔2021〕3号）……………（1）", "关于印发义务教育招生方案的通知（清兖政办发〔2021〕9号）…………（5）");
    assertThat(said(contents, PARKS, FLOODS, SCHOOLS))
        .containsExactly("18 toc.extra-document not in the contents: 关于做好防汛抗旱准备工作的通知");
  }

  @Test
  void theOneThatStandsElsewhereIsMovedNotItsNeighbours() {
    String contents =
        contents(
            "关于做好防汛抗旱准备工作的通知（清兖政发〔2021〕4号）……………（1）",
            "关于印发义务教育招生方案的通知（清兖政办发〔2021〕9号）…………（3）",
            "关于加强城市公园管理工作的通知（清兖政发〔2021〕3号）……………（5）");
    assertThat(said(contents, PARKS, FLOODS, SCHOOLS))
        .containsExactly(
            "9 toc.moved printed before what the contents put above it: 关于加强城市公园管理工作的通知");
  }

  @Test
  void aTitleThatDiffersIsSaidWithBothReadings() {
    String contents =
        contents("关于加强城市公园建设工作的通知（清兖政发〔2021〕3号）……………（1）", "关于做好防汛抗旱准备工作的通知（清兖政发〔2021〕4号）……………（3）");
    assertThat(said(contents, PARKS, FLOODS))
        .containsExactly(
            "5 toc.title-differs announced as 关于加强城市公园建设工作的通知, printed as 关于加强城市公园管理工作的通知");
  }

  @Test
  void theOtherNumbersOfTheIssueTellWhichOfTwoSpellingsIsRight() {
    String contents =
        contents(
            "关于加强城市公园管理工作的通知（清兖政发〔2021〕3号）……………（1）",
            "关于做好防汛抗旱准备工作的通知（清兖政发〔2021〕4号）……………（3）",
            "关于印发义务教育招生方案的通知（清兖政办发〔2021〕9号）…………（5）");
    String garbled = FLOODS.replace("清兖政发", "清充政发");
    assertThat(said(contents, PARKS, garbled, SCHOOLS))
        .containsExactly(
            "21 toc.number-differs announced as 清兖政发〔2021〕4号, printed as 清充政发〔2021〕4号;"
                + " 4 other numbers have 清兖");
  }

  @Test
  void aWrongSerialNumberLeavesTheLinkByTitle() {
    String contents =
        contents("关于加强城市公园管理工作的通知（清兖政发〔2021〕3号）……………（1）", "关于做好防汛抗旱准备工作的通知（清兖政发〔2021〕14号）……………（3）");
    assertThat(said(contents, PARKS, FLOODS))
        .containsExactly(
            "20 toc.number-differs announced as 清兖政发〔2021〕14号, printed as 清兖政发〔2021〕4号");
  }

  @Test
  void thePageThatStandsOutIsSaid() {
    String contents =
        contents(
            "关于加强城市公园管理工作的通知（清兖政发〔2021〕3号）……………（31）",
            "关于做好防汛抗旱准备工作的通知（清兖政发〔2021〕4号）……………（3）",
            "关于印发义务教育招生方案的通知（清兖政办发〔2021〕9号）…………（5）");
    assertThat(said(contents, PARKS, FLOODS, SCHOOLS))
        .containsExactly("5 toc.page-order page 31 stands before page 3");
  }

  @Test
  void theNameOfASectionStandsForItsNoticesOfAppointment() {
    String contents = contents("关于加强城市公园管理工作的通知（清兖政发〔2021〕3号）……………（1）", "人事任免………………………（3）");
    String first = letter("关于王川等同志任免职务的通知", "清兖政任〔2021〕1号");
    String second = letter("关于李岚等同志任免职务的通知", "清兖政任〔2021〕2号");
    assertThat(said(contents, PARKS, first, second)).isEmpty();
  }

  @Test
  void contentsOfWhichNothingIsPrintedSayNothingOfWhatIs() {
    String contents = contents("关于推进节约用水工作的意见（清兖政发〔2021〕7号）……………（1）");
    assertThat(said(contents, PARKS))
        .containsExactly("5 toc.missing-document the body lacks 关于推进节约用水工作的意见, 清兖政发〔2021〕7号");
  }
}
