package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.Document;
import gazette.source.NotTextException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The end of a letter: the names of its annexes, who signed it, and when. */
class SigningTest {
  private static Document document(String text) throws NotTextException {
    return GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "清河.txt", null)
        .documents()
        .get(0);
  }

  @Test
  void twoOrgansAndTheirDatesSideBySideSignOnce() throws NotTextException {
    Document document =
        document(
            """
            关于做好校舍检查工作的通知
            清教发〔2022〕41号
            各县（市）教育局、财政局：
            现将有关事项通知如下。
            一、检查范围
            全市中小学校。
            清河市教育局        清河市财政局
            2022年5月9日        2022年5月9日
            """);

    assertThat(document.signature().signers()).containsExactly("清河市教育局", "清河市财政局");
    assertThat(document.signature().date()).isEqualTo("2022-05-09");
  }

  @Test
  void annexesWithALabelEachAreOneList() throws NotTextException {
    Document document =
        document(
            """
            关于做好校舍检查工作的通知
            清教发〔2022〕41号
            各县（市）教育局：
            现将有关事项通知如下。
            一、检查范围
            全市中小学校。
            附件1：校舍检查登记表
            附件2：承诺书
            清河市教育局
            2022年5月9日
            """);

    assertThat(document.annexList()).containsExactly("校舍检查登记表", "承诺书");
    assertThat(document.signature().signers()).containsExactly("清河市教育局");
  }

  @Test
  void partsOfAnAnnexAreNamedWithoutTheirTwoNumbers() throws NotTextException {
    Document document =
        document(
            """
            关于做好扬尘治理工作的通知
            清政办字〔2020〕19号
            各街道办事处：
            现将有关事项通知如下。
            一、扬尘治理。全面落实各项要求，建立台账。【牵头单位：
            区住建局；责任单位：区城管局】
            附表：1-1 任务清单
                  1-2 企业名单
            清河区人民政府办公室
            2020年4月16日
            """);

    assertThat(document.annexList()).containsExactly("任务清单", "企业名单");
    assertThat(document.tasks()).hasSize(1);
    assertThat(document.tasks().get(0).lines().last()).isEqualTo(6);
  }
}
