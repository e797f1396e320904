package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.Attachment;
import gazette.model.Document;
import gazette.model.Furniture;
import gazette.model.Issue;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Where a document begins and ends, and which lines around it are its own. */
class DocumentBoundsTest {
  private static final String LETTER =
      """
      清河市人民政府关于表彰先进单位的通报
      清政发〔2021〕12号

      各县（区）人民政府：
          市政府决定对下列单位予以表彰。
          附件：先进单位名单

          清河市人民政府
          2021年4月8日

      """;

  private static Issue issue(String text) throws Exception {
    Issue issue = GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "t.txt", null);
    assertThat(issue.unplaced()).isEmpty();
    return issue;
  }

  @Test
  void companiesThatEndAListIssueNothing() throws Exception {
    Issue issue =
        issue(
            LETTER
                + """
                附件
                先进单位名单
                一、先进乡镇
                古楼镇人民政府
                二、先进企业
                清河水务集团有限公司
                清河市农业银行东城支行

                清河市人民政府关于实行禁渔期制度的通告
                清政通〔2021〕2号

                　　为保护渔业资源，现就有关事项通告如下：
                　　一、禁渔时间为4月至6月。
                清河市人民政府
                2021年4月9日
                """);

    assertThat(issue.documents()).hasSize(2);
    assertThat(issue.documents().get(0).lines().last()).isEqualTo(17);
    assertThat(issue.documents().get(1).issuer()).isEqualTo("清河市人民政府");
  }

  @Test
  void organsThatEndAListStandApartFromTheIssuer() throws Exception {
    Issue issue =
        issue(
            LETTER
                + """
                附件
                先进单位名单
                一、先进乡镇（1个）
                　　古楼镇人民政府
                二、支援农田水利建设先进单位（2个）
                　　县水利局
                　　县电业局

                　　　清河县人民政府办公室
                　关于抓好小麦管理的紧急通知
                　　　清政办发〔2021〕15号

                各乡（镇）人民政府：
                　　现将有关事项通知如下。
                """);

    assertThat(issue.documents().get(0).lines().last()).isEqualTo(17);
    assertThat(issue.documents().get(1).issuer()).isEqualTo("清河县人民政府办公室");
  }

  @Test
  void organsThatIssueTogetherStandTogether() throws Exception {
    Issue issue =
        issue(
            LETTER
                + """
                清河市教育局
                清河市财政局

                关于做好校舍检查工作的通知
                清教发〔2021〕15号

                各县（市）教育局：
                　　现将有关事项通知如下。
                """);

    assertThat(issue.documents().get(1).issuer()).isEqualTo("清河市教育局 清河市财政局");
  }

  @Test
  void cellsOfATableThatFellApartAreNoHead() throws Exception {
    Issue issue =
        issue(
            LETTER
                + """
                附件
                先进单位名单
                一、冷链项目
                市财政局
                市教育局
                持续推进

                清河市人民政府办公室
                关于成立工作专班的通知
                清政办〔2021〕3号

                各县（区）人民政府：
                　　现将有关事项通知如下。
                清河市人民政府办公室
                2021年4月9日
                """);

    Document second = issue.documents().get(1);
    assertThat(second.title()).isEqualTo("关于成立工作专班的通知");
    assertThat(second.issuer()).isEqualTo("清河市人民政府办公室");
  }

  @Test
  void announcementHasItsNumberBelowTheRedHead() throws Exception {
    StringBuilder text = new StringBuilder("清河省市场监督管理局公报\n2021年第1期\n\n");
    for (int i = 3; i < 7; i++) {
      text.append("清河省市场监督管理局公告\n2021年第%d号\n关于第%d批食品抽检情况的公告\n\n".formatted(i, i));
      text.append("　　现将抽检情况公告如下。\n清河省市场监督管理局\n2021年3月%d日\n\n".formatted(i));
    }
    Issue issue = issue(text.toString());

    assertThat(Objects.requireNonNull(issue.masthead()).publisher()).isEqualTo("清河省市场监督管理局");
    assertThat(issue.documents())
        .extracting(document -> document.number().text() + document.title() + document.issuer())
        .containsExactly(
            "2021年第3号关于第3批食品抽检情况的公告清河省市场监督管理局",
            "2021年第4号关于第4批食品抽检情况的公告清河省市场监督管理局",
            "2021年第5号关于第5批食品抽检情况的公告清河省市场监督管理局",
            "2021年第6号关于第6批食品抽检情况的公告清河省市场监督管理局");
  }

  @Test
  void headOfTheFirstPageIsNoTitle() throws Exception {
    Issue issue =
        issue(
            "清河市人民政府公报\n2021年第1期\n\n"
                + "清河市人民政府公报                                        2021年第1期\n\n"
                + LETTER
                + "- 1 -\n清河市人民政府公报                                        2021年第1期\n");

    assertThat(issue.documents()).hasSize(1);
    assertThat(issue.documents().get(0).lines().first()).isEqualTo(6);
    assertThat(issue.documents().get(0).title()).isEqualTo("清河市人民政府关于表彰先进单位的通报");
  }

  @Test
  void notesCountRemarksAndNoUnits() throws Exception {
    Document document =
        issue(
                LETTER
                    + """
                    附件
                    先进单位名单
                    专栏1　主要指标
                    注：1.绝对数按当年价格计算。2.增长速度按可比价格计算。
                    """)
            .documents()
            .get(0);

    assertThat(document.attachments().get(0).body().toString()).doesNotContain("marker=2.");
  }

  @Test
  void nameOfTheSectionOverALaterPageBeginsNothing() throws Exception {
    Issue issue =
        issue(
            """
            清河省人民政府公报
            2021年第1期
            目录
            【省政府令】
            清河省公园管理办法（清河省人民政府令第9号）……1

            省政府令

            清河省人民政府令
            第9号
            　　《清河省公园管理办法》已经省人民政府常务会议通过，现予公布。
            省长　林远
            2021年3月5日

            清河省公园管理办法
            第一章　总则
            　　第一条　为了加强公园管理，制定本办法。
            - 1 -
            省政府令
            第二章　附则
            　　第二条　本办法自2021年5月1日起施行。
            """);

    assertThat(issue.documents()).hasSize(1);
    assertThat(issue.documents().get(0).lines().last()).isEqualTo(21);
    assertThat(issue.furniture())
        .extracting(Furniture::kind)
        .containsExactly(
            Furniture.Kind.DIVIDER, Furniture.Kind.PAGE_NUMBER, Furniture.Kind.RUNNING_HEAD);
  }

  @Test
  void namesHangBehindTheWordForCopies() throws Exception {
    Document document =
        issue(
                LETTER
                    + """
                        抄送：市委办公室，市人大常委会办公室，市中级人民法
                              院，市人民检察院。
                        清河市人民政府办公室          2021年4月9日印发
                    """)
            .documents()
            .get(0);

    assertThat(document.copies()).containsExactly("市委办公室", "市人大常委会办公室", "市中级人民法院", "市人民检察院");
    assertThat(document.printed()).isEqualTo("2021-04-09");
  }

  @Test
  void annexWithoutLabelMayHaveItsNameOnTwoLines() throws Exception {
    Document document =
        issue(
                """
                清河市人民政府关于下达粮食合同定购任务的通知
                清政发〔1988〕64号

                各县、区人民政府：
                    现将任务下达给你们，请抓紧落实。
                    附：粮食合同定购任务分配表
                    清河市人民政府
                    1988年6月24日

                          粮食合同定购
                          任务分配表
                    单位：万公斤
                    县区      合计      小麦      稻谷
                    东城县    3250      900       1850
                    西岭县    2860      1020      1240
                """)
            .documents()
            .get(0);

    assertThat(document.attachments())
        .extracting(annex -> annex.role() + annex.title())
        .containsExactly(Attachment.Role.ANNEX + "粮食合同定购任务分配表");
  }

  @Test
  void labelsOfTheImprintMayBeSpacedOut() throws Exception {
    Issue issue =
        issue("清河市人民政府公报\n2021年第1期\n主    办：清河市人民政府\n地    址：清河市滨河路6号    邮    编：336100\n\n" + LETTER);

    assertThat(Objects.requireNonNull(issue.masthead()).imprint())
        .extracting(item -> item.label() + item.value())
        .containsExactly("主办清河市人民政府", "地址清河市滨河路6号", "邮编336100");
  }

  @Test
  void titleBelowCopiesIsNoneOfThem() throws Exception {
    Issue issue =
        issue(
            LETTER
                + """
                抄送：省教育厅、省农业厅
                  清河市人民政府关于实行禁渔期制度的通告
                  清政通〔2021〕2号
                    为保护渔业资源，现就有关事项通告如下：
                    一、禁渔时间为4月至6月。
                """);

    assertThat(issue.documents()).hasSize(2);
    assertThat(issue.documents().get(0).copies()).containsExactly("省教育厅", "省农业厅");
  }

  @Test
  void noteGoesOnToItsEndAndInterruptsNoParagraph() throws Exception {
    Document document =
        issue(
                """
                清河市人民政府关于下达计划的通知
                清政发〔2021〕12号

                各县（区）人民政府：
                    现将计划下达给你们。
                    项目          单位      2020年      2021年
                    粮食产量      万吨      21.6        22.1
                    森林覆盖率      %       51.3        55（预计，按可比口径
                    注：1.绝对数按当年价格计算，增长速度按可比价格计算。2.方括号
                    内为五年累计数。

                清河市人民政府
                2021年4月8日
                """)
            .documents()
            .get(0);

    assertThat(document.notes()).containsExactly("注：1.绝对数按当年价格计算，增长速度按可比价格计算。2.方括号内为五年累计数。");
  }

  @Test
  void addresseesMayBeCutAndEndWithNarrowColon() throws Exception {
    Document document =
        issue(
                """
                清河市水务局关于印发工作要点的通知
                清水〔2022〕15号

                各县(市、区)水利(水务)局,高新区农业局,机关各科
                室、局属各单位:
                  现将工作要点印发给你们。
                清河市水务局
                2022年2月25日
                """)
            .documents()
            .get(0);

    assertThat(document.recipients()).containsExactly("各县(市、区)水利(水务)局", "高新区农业局", "机关各科室、局属各单位");
  }
}
