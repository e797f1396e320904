package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.Attachment;
import gazette.model.Issue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows a letter: the text that it sends, and its annexes. */
class AttachmentsTest {
  private static final String LETTER =
      """
      清河市人民政府
      关于%s的通知
      清政发〔1988〕64号

      各县、区人民政府：
      　　%s，请认真贯彻执行，并于年底前将执行情况报市人民政府。
      　　附：%s
      　　　　　　　　　　　　清河市人民政府
      　　　　　　　　　　　　一九八八年六月二十四日

      """;

  private static List<String> attachments(String text) throws Exception {
    Issue issue = GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "t.txt", null);
    return issue.documents().get(0).attachments().stream().map(AttachmentsTest::print).toList();
  }

  private static String print(Attachment attachment) {
    return attachment.role() + " " + attachment.title();
  }

  @Test
  void tableBelowALetterIsAnAnnexThoughItIsCalledLikeWhatTheLetterHandsDown() throws Exception {
    String letter = LETTER.formatted("下达秋粮收购任务", "现将秋粮收购任务下达给你们", "清河市秋粮收购任务分配表");

    assertThat(attachments(letter + "清河市秋粮收购任务\n分　配　表\n县区　　稻谷　　玉米\n河口县　　320　　210\n山阳县　　180　　460\n"))
        .containsExactly("ANNEX 清河市秋粮收购任务分配表");
    assertThat(attachments(letter + "清河市秋粮收购任务分配表\n县区　　稻谷　　玉米\n河口县　　320　　210\n山阳县　　180　　460\n"))
        .containsExactly("ANNEX 清河市秋粮收购任务分配表");
  }

  @Test
  void whatTheLetterIssuesIsNoAnnexThoughTheListNamesIt() throws Exception {
    String letter = LETTER.formatted("印发清河市秋粮收购办法", "现将《清河市秋粮收购办法》印发给你们", "清河市秋粮收购办法");

    assertThat(attachments(letter + "清河市秋粮\n收购办法\n\n　　第一条　为做好秋粮收购，制定本办法。\n　　第二条　本办法自发布之日起施行。\n"))
        .containsExactly("ISSUED 清河市秋粮收购办法");
  }

  @Test
  void cellsOneBelowAnotherAreNoPartOfTheTitleAboveThem() throws Exception {
    String letter = LETTER.formatted("加强秋粮收购", "现就加强秋粮收购通知如下", "秋粮收购重点任务分工表");
    String table = "附件\n\n秋粮收购重点任务分工表\n\n序号\n重点任务\n牵头单位\n\n1\n检修仓库\n市粮食局\n\n2\n筹措资金\n市农行\n";

    assertThat(attachments(letter + table)).containsExactly("ANNEX 秋粮收购重点任务分工表");
  }
}
