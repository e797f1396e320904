package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Code;
import gazette.model.Issue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Where two readings are close, the line is named; where one is plain, nothing is said. */
class DoubtTest {
  private static List<Integer> doubts(String text) throws Exception {
    Issue issue = GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "t.txt", null);
    return issue.diagnostics().stream()
        .filter(said -> said.code() == Code.READING_DOUBTFUL)
        .map(said -> Objects.requireNonNull(said.lines()).first())
        .toList();
  }

  private static final String HEAD =
      """
      清河市人民政府关于加强防汛工作的通知
      清政发〔2021〕12号
      各县（区）人民政府：
      """;

  private static final String FOOT =
      """
      清河市人民政府
      2021年4月8日
      """;

  @Test
  void shortUnitAmongSentencesMayBeAHeadingOrItsFirstHalf() throws Exception {
    String body =
        """
        一、存在问题
        （一）部分栏目更新不及时。如市水利局网站栏目超过2个月未更新。
        （二）个别链接失效
        市林业局网站有3个链接无法打开。
        """;

    assertThat(doubts(HEAD + body + FOOT)).containsExactly(7);
  }

  @Test
  void sentenceThatFillsItsLineMayGoOnWhereNothingIsIndented() throws Exception {
    String body =
        """
        当前已经进入主汛期，各地要提高认识，压紧压实防汛责任，加强会商
        研判和值班值守，及时发布预警信息，提前转移危险区域群众，确保人
        民群众生命财产安全，市防汛指挥部要加强统筹，各成员单位要密切配
        合，形成工作合力，对玩忽职守造成损失的单位和个人要严肃追责问责。
        各县（区）要及时报送情况，市防汛指挥部办公室要做好汇总通报，重
        大情况随时报告。
        """;

    assertThat(doubts(HEAD + body + FOOT)).containsExactly(8);
  }

  @Test
  void indentedParagraphsLeaveNoDoubt() throws Exception {
    String body =
        """
        　　当前已经进入主汛期，各地要提高认识，压紧压实防汛责任，加强
        研判和值班值守，及时发布预警信息，提前转移危险区域群众，确保人
        民群众生命财产安全，市防汛指挥部要加强统筹，各成员单位要密切配
        合，形成工作合力，对玩忽职守造成损失的单位和个人要严肃追责问责。
        　　各县（区）要及时报送情况，市防汛指挥部办公室要做好汇总通报，
        大情况随时报告。
        """;

    assertThat(doubts(HEAD + body + FOOT)).isEmpty();
  }

  @Test
  void lineAboveADateMayBeNoSigner() throws Exception {
    String body = "　　现就有关事项通知如下，请认真执行。\n";

    assertThat(doubts(HEAD + body + "防汛责任重于泰山\n2021年4月8日\n")).containsExactly(5);
    assertThat(doubts(HEAD + body + FOOT)).isEmpty();
  }

  @Test
  void annexMayBelongToTheDocumentAbove() throws Exception {
    String first = HEAD + "　　现将责任人名单印发给你们。\n附件：防汛责任人名单\n" + FOOT;
    String second = HEAD.replace("防汛", "抗旱").replace("12", "13") + "　　请认真抓好落实。\n" + FOOT;
    String annex = "附件\n防汛责任人名单\n　　林远、盛明、温如玉。\n";

    assertThat(doubts(first + "\n" + second + "\n" + annex)).containsExactly(16);
    assertThat(doubts(first + "\n" + annex + "\n" + second)).isEmpty();
  }
}
