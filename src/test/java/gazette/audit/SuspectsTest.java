package gazette.audit;

import static gazette.audit.Said.suspects;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SuspectsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、健全管理机构 and 管理人员队伍，明确岗位职责。",
        "一、严控建筑工地扬尘和of餐饮油烟污染，加强巡查。",
        "一、对失职渎职的，依法追究 responsibility。",
        "一、运输时间压缩 of 20%以上，提高运输效率。",
        "一、各部门要密切配合， the 幅度由市发展改革委确定。",
        "一、坚持城乡统筹，加快 w 推进道路建设。"
      })
  void anEnglishWordInAChineseSentenceIsSuspect(String line) {
    assertThat(suspects(line))
        .singleElement()
        .asString()
        .startsWith("4 text.suspect")
        .contains("is no part of the text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、微信公众号qinghefabu及时发布信息，网址www.qinghe.example。",
        "一、推广使用 app 和 wifi 服务，邮箱 office@qinghe.example 对外公布。",
        "一、新增装机 20 kWh，浓度控制在 5 mg/L 以内，线路长 3 km。",
        "一、PM_{2.5}平均浓度下降，优良天数比例 $\\geq 80\\%$ 以上。",
        "一、培育 GDP 增长点，支持 iPhone 配件企业和OpenLab实验室发展。",
        "一、发展数字经济（digital economy），打造the best brand项目。",
        "一、设 x 为补助面积，每 t 补助5元，第 n 次检查由市水利局负责，A 类企业免检。"
      })
  void namesUnitsAddressesAndFormulasAreNot(String line) {
    assertThat(suspects(line)).isEmpty();
  }

  @Test
  void aWordThatTheIssueUsesOverAndOverIsATermOfIt() {
    String body = "一、接入 lightmesh 网络，建设 lightmesh 节点，推广 lightmesh 应用。";
    assertThat(suspects(body)).isEmpty();
    assertThat(suspects("一、接入 lightmesh 网络，建设感知节点。")).hasSize(1);
  }

  @Test
  void aTraditionalCharacterInASimplifiedTextIsSuspect() {
    assertThat(suspects("一、制定示范小区选树管理辦法，保障中小學生体育活动时间。"))
        .containsExactly(
            "4 text.suspect 學 in 保障中小學生体育活 is likely 学",
            "4 text.suspect 辦 in 选树管理辦法，保障 is likely 办");
  }

  @Test
  void aTraditionalTextIsLeftAlone() {
    String text =
        """
        清河市人民政府關於加強城市管理工作的通知
        各縣（市、區）人民政府：
        為進一步加強城市管理，現將有關事項通知如下，請認真貫徹執行。
        """;
    assertThat(Said.of("text.", text)).isEmpty();
  }

  @Test
  void aQuotationInTraditionalCharactersIsLeftAlone() {
    assertThat(suspects("一、保护老街“國學禮樂傳習館”牌匾，修缮古建筑。")).isEmpty();
  }

  @Test
  void aWordThatTheIssueWritesOtherwiseElsewhereIsSaidWithItsReading() {
    String body =
        """
        一、推进棚户区改造，明确棚户区范围，落实棚户区补偿。
        二、棚户区居民享受优惠，棚户区项目减免规费。
        三、年内完成城市棚广区改造任务。
        """;
    assertThat(suspects(body))
        .containsExactly(
            "6 text.suspect 棚广区 in 成城市棚广区改造任 is likely 棚户区, which stands 5 times in this issue");
  }

  @Test
  void aCharacterThatNoWordHasIsSaidEvenWhereTheIssueDoesNotShowTheReading() {
    assertThat(suspects("一、新办法与原有规定不冲穾，可以同时适用。"))
        .containsExactly("4 text.suspect 冲穾 in 规定不冲穾，可以同 is likely 冲突");
    assertThat(suspects("一、将检查情况报市人民政肘，争取农亚丰收。"))
        .containsExactlyInAnyOrder(
            "4 text.suspect 民政肘 in 市人民政肘，争取农 is likely 民政府, which stands 3 times in this issue",
            "4 text.suspect 农亚 in ，争取农亚丰收。 is likely 农业");
  }

  @Test
  void wordsThatOnlyLookLikeOthersAreLeftAlone() {
    String body =
        """
        一、公路养护、公路巡查、公路绿化由县级负责，公路桥梁由市级负责。
        二、老年人体检、老年人入住养老机构，老年人服务由街道负责。
        三、区域协调、区域合作、区域联动，加快城区西部建设。
        四、支持企业发展，特制定本意见，保持政策连续，待条件成熟后推广。
        """;
    assertThat(suspects(body)).isEmpty();
  }

  @Test
  void aNameBehindThatOfAPlaceIsNoWord() {
    assertThat(suspects("一、支持清河县李大山家庭农场和河口镇余青合作社发展。")).isEmpty();
  }

  @Test
  void theCharactersOfANameInColumnsAreNoWord() {
    String body =
        """
        一、本市各部门要加强本市管理，维护本市形象，服务本市居民。
        　　乔　木　　市经济和信息化委员会主任
        """;
    assertThat(suspects(body)).isEmpty();
  }

  @Test
  void aWordThatEndsLikeOneUsedAllTheTimeIsSuspect() {
    String meeting = "%d日 全市第%d次调度会议召开，市长宋岚出席。\n\n";
    StringBuilder text = new StringBuilder("清河市人民政府大事记\n（2021年6月）\n\n");
    for (int day = 1; day <= 29; day++) {
      text.append(meeting.formatted(day, day)).append(meeting.formatted(day, day));
    }
    text.append("30日 全市安全生产会议召开，市长宋岚相席。\n");
    assertThat(Said.of("text.suspect", text.toString()))
        .singleElement()
        .asString()
        .contains("相席 in 市长宋岚相席。 is likely 出席, which stands 58 times");
  }

  @Test
  void aBlankInsideASentenceIsSuspect() {
    assertThat(suspects("一、推进节能减排，完成单位能耗和主要 污染物排放量下降任务。"))
        .containsExactly("4 text.suspect a blank stands in 耗和主要 污染物排");
  }

  @Test
  void twoBlanksInsideSentencesOfOneLineSayThatColumnsWereMixed() {
    String body = "一、加强管理，做好安全生产监管 所急救设备配备，减少意外伤害，加快公共场 和儿童活动区建设。";
    assertThat(suspects(body))
        .singleElement()
        .asString()
        .startsWith("4 text.columns-interleaved two columns seem to be read into one line");
  }

  @Test
  void blanksBetweenNamesAndBehindHeadingsAreMeant() {
    String body =
        """
        一、根据工作需要，免去宋　川、李 江同志职务，由市财政局 市审计局联合监督。
        1.社区服务项目 新建社区服务中心20处，改造15处。
        二、落实《清河市财政局 清河市审计局关于加强监督的意见》，打造“诗画清河 康养福地”品牌。
        """;
    assertThat(suspects(body)).isEmpty();
  }

  @Test
  void aCharacterOnBothSidesOfACutIsSuspect() {
    String body =
        """
        一、引进大院大所，积极开展合作交流。切实转化创新成果，不断提升企业自主创新能力和核心竞争力，积

        积极开展产学研对接合作，新增创新平台六家。
        """;
    assertThat(suspects(body))
        .containsExactly("6 text.suspect 积 stands on both sides of the cut in 争力，积积极开展产");
  }

  @Test
  void aCharacterThatBelongsToBothSidesOfACutIsNot() {
    String body =
        """
        一、不断提升基层治理能力和治理水平，完善各级各部门协同配合的工作机制，进一步更新城市管

        理理念，推动精细化管理。
        """;
    assertThat(suspects(body)).isEmpty();
  }

  @Test
  void aSentenceThatBreaksOffIsSuspect() {
    String text =
        """
        清河市人民政府大事记
        （2021年6月）

        7日 全市防汛工作会议召开。市委书记王川主持，市长宋岚出席。会议

        8日 市政府第20次常务会议召开，市长宋岚主持。
        """;
    assertThat(Said.of("text.", text))
        .containsExactly("4 text.suspect the sentence breaks off: 宋岚出席。会议");
  }

  @Test
  void charactersThatNoChineseTextPrintsAreSuspect() {
    assertThat(suspects("一、加强城市管\uFFFD，提升服务\uE5D2水平，优化の环境。"))
        .containsExactly(
            "4 text.suspect U+E5D2 has a meaning only in the font that it was made for",
            "4 text.suspect U+FFFD stands for a character that was lost",
            "4 text.suspect の (U+306E) is no Chinese character");
  }

  @Test
  void aCharacterOfAFontThatStandsOnManyLinesIsSaidOnce() {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      body.append(i).append(".\uF0B7加强第").append(i).append("项工作。\n");
    }
    assertThat(suspects(body.toString()))
        .containsExactly(
            "4 text.suspect U+F0B7 has a meaning only in the font that it was made for, on 9"
                + " lines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "<", "<<<<<<<<", "a", "aa<b", "的的的的", "學", "\uD840\uDC00 \uD840", "and"})
  void oddContentDoesNotThrow(String text) {
    assertThat(Said.of("audit.", text)).isEmpty();
  }
}
