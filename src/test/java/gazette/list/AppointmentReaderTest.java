package gazette.list;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Diagnostics;
import gazette.model.AppointmentList;
import gazette.model.AppointmentList.Item;
import gazette.model.Element;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentReaderTest {
  private final Diagnostics said = new Diagnostics();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "王林任市水利局局长； | 王林 appoint 市水利局局长",
        "任小伟任区财政局局长。 | 任小伟 appoint 区财政局局长",
        "赵明同志任任城区教育局局长； | 赵明 appoint 任城区教育局局长",
        "任命王林为市水利局局长； | 王林 appoint 市水利局局长",
        "任命王林同志为市水利局局长（试用期一年）； | 王林 appoint 市水利局局长 (试用期一年)",
        "任命李为民为市民政局副局长； | 李为民 appoint 市民政局副局长",
        "聘任董林为区监测中心主任，聘期三年； | 董林 appoint 区监测中心主任 (聘期三年)",
        "免去周林的市审计局副局长职务； | 周林 remove 市审计局副局长",
        "免去周林同志市审计局副局长职务，退休。 | 周林 remove 市审计局副局长 (退休)",
        "免去周林清河市审计局总审计师职务，另有任用。 | 周林 remove 清河市审计局总审计师 (另有任用)",
        "免去诸葛明市审计局局长职务 | 诸葛明 remove 市审计局局长",
        "解聘周林的市政府参事职务； | 周林 remove 市政府参事",
        "吴越不再担任市交易中心副主任职务。 | 吴越 remove 市交易中心副主任",
        "吴越不再兼任市交易中心主任； | 吴越 remove 市交易中心主任",
        "接受吴越辞去市人民政府副市长职务的请求； | 吴越 remove 市人民政府副市长",
        "吴越辞去清河县人民政府副县长职务的请求。 | 吴越 remove 清河县人民政府副县长",
        "司马琳任区政府办公室副主任、区机关事务管理局局长（兼）； | 司马琳 appoint 区政府办公室副主任、区机关事务管理局局长（兼）",
        "郝军任市城市更新中心主任（副处级，试用期一年）； | 郝军 appoint 市城市更新中心主任（副处级） (试用期一年)",
        "肖平任镇人民政府副镇长（挂职，时间一年）； | 肖平 appoint 镇人民政府副镇长 (挂职，时间一年)",
        "罗　强任区住房和城乡建设局总工程师； | 罗强 appoint 区住房和城乡建设局总工程师",
        "任命阿依古丽·买买提为市民族事务局副局长； | 阿依古丽·买买提 appoint 市民族事务局副局长",
        "张三丰任某市社会科学院研究员； | 张三丰 appoint 某市社会科学院研究员",
        "周林任市政府副秘书长，兼任市信访局局长； | 周林 appoint 市政府副秘书长，兼任市信访局局长",
        "1.王林任市水利局局长； | 王林 appoint 市水利局局长",
        "（二）任命王林为市水利局局长。 | 王林 appoint 市水利局局长",
        "经市政府研究，决定任命王林为市水利局局长。 | 王林 appoint 市水利局局长",
        "经研究决定，免去王林市水利局局长职务。 | 王林 remove 市水利局局长",
        "市政府任命王林为市水利局局长。 | 王林 appoint 市水利局局长",
        "免去马强的省促进中心副主任职务（终止试用期）。 | 马强 remove 省促进中心副主任 (终止试用期)",
        "王林：任市水利局局长； | 王林 appoint 市水利局局长",
        "王　林，任市水利局局长； | 王林 appoint 市水利局局长",
        "周林免去市审计局副局长职务； | 周林 remove 市审计局副局长",
        "任命王林同志任市水利局局长； | 王林 appoint 市水利局局长",
        "免去周小林清河市审计局局长职务。 | 周小林 remove 清河市审计局局长",
        "免去周林的清河广播电视台副台长，清河传媒集团董事职务； | 周林 remove 清河广播电视台副台长，清河传媒集团董事"
      })
  void oneClauseGivesOneItem(String clause, String item) {
    assertThat(items(read("人事任免", "市政府决定：\n" + clause))).containsExactly(item);
    assertThat(AppointmentReader.isItem(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "有下列情形之一的，应当免去安全总监职务：",
        "（二）给予撤职处分的，应当先由市人大常委会依法决定撤销或者免去相应职务。",
        "市长林海主持召开会议，任务已经明确。",
        "任何单位和个人不得阻挠。",
        "主任会议研究任免事项。",
        "局长任期五年。",
        "区发展和改革局加挂的办公室更名，领导职务名称相应变更；区执法大队大队长职务自然免除。",
        "企业主要负责人担任安全生产第一责任人。",
        "建立由市长任组长的领导小组。",
        "特此通知。",
        "市长因故缺位时，从副市长中决定代理市长，直至市长恢复工作；",
        "如果担任上述职务，应当辞去市人大常委会的相应职务。",
        "对不继续担任原职务的工作人员不再办理免职手续。",
        "免费开放公共文化场馆。",
        ""
      })
  void rulesAndRunningTextGiveNoItem(String text) {
    assertThat(AppointmentReader.isItem(text)).isFalse();
    assertThat(items(read("人事任免", "市政府决定：\n" + text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市人民政府决定，免去：",
        "区人民政府决定：",
        "2023年6月9日，市政府党组会议决定：",
        "经研究，决定：",
        "任",
        "免",
        "任命：",
        "一、免职",
        "三、决定任命",
        "（二）批准免去",
        "【任命】",
        "　　经市政府第12次常务会议研究，决定任命："
      })
  void leadsStandAboveItems(String text) {
    assertThat(AppointmentReader.isLead(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各县（市、区）人民政府，市政府各部门：",
        "有下列情形之一的，应当免去安全总监职务：",
        "王林任市水利局局长；",
        "市政府决定：王林任市水利局局长；",
        "任务",
        "【任免】",
        "任、免",
        ""
      })
  void otherLinesAreNoLeads(String text) {
    assertThat(AppointmentReader.isLead(text)).isFalse();
  }

  @Test
  void aVerbInTheLeadLineIsInheritedByTheLinesBelow() {
    AppointmentList list =
        read(
            "清河市人民政府任免的工作人员名单",
            """
            二〇二一年十一月十八日
            市人民政府决定，免去：
            周林的清河广播电视台副台长，清河传媒集团董事职务；
            上官来的市妇幼保健中心（市儿童医院）副主任（副院长）职务。
            市人民政府决定，任命：
            何　俊　市城市管理局副局长（试用期一年）；
            王林为市水利局局长。
            """);

    assertThat(list.date()).isEqualTo("2021-11-18");
    assertThat(list.authority()).isEqualTo("市人民政府");
    assertThat(items(list))
        .containsExactly(
            "周林 remove 清河广播电视台副台长，清河传媒集团董事",
            "上官来 remove 市妇幼保健中心（市儿童医院）副主任（副院长）",
            "何俊 appoint 市城市管理局副局长 (试用期一年)",
            "王林 appoint 市水利局局长");
    assertThat(list.elements())
        .extracting(Element::kind)
        .containsExactly("title", "date", "preamble", "preamble");
  }

  @Test
  void aCommandBeginsWithItsVerb() {
    assertThat(AppointmentReader.isCommand("　　任命王林为市水利局局长；")).isTrue();
    assertThat(AppointmentReader.isCommand("1.免去周林的市审计局局长职务；")).isTrue();
    assertThat(AppointmentReader.isCommand("周林（女）的市审计局局长职务；")).isFalse();
    assertThat(AppointmentReader.isCommand("任清河市水利局局长；")).isFalse();
  }

  @Test
  void bareVerbsHeadTheLinesBelowThem() {
    AppointmentList list =
        read(
            "人事任免",
            """
            经研究，决定：
            任
            何　俊　区城市管理局副局长（试用期一年）
            肖国平　梅林镇人民政府副镇长（挂职，时间一年）
            免
            马春生　区城市管理局副局长职务
            """);

    assertThat(items(list))
        .containsExactly(
            "何俊 appoint 区城市管理局副局长 (试用期一年)",
            "肖国平 appoint 梅林镇人民政府副镇长 (挂职，时间一年)",
            "马春生 remove 区城市管理局副局长");
  }

  @Test
  void twoActionsOfOneSentenceAreTwoItemsOfOnePerson() {
    AppointmentList list =
        read(
            "人事任免",
            """
            曾云任区统计局局长，免去其区审计局副局长职务；
            徐敏任区卫生局副局长，不再担任区财政局副局长职务；
            聘任董林为区监测中心主任，聘期三年，不再聘任区服务中心主任职务；
            免去彭丽的区旅游局局长职务，任命为区文化局局长；
            任命黎　明、韦燕（女，壮族）为市人民政府督学。
            """);

    assertThat(items(list))
        .containsExactly(
            "曾云 appoint 区统计局局长",
            "曾云 remove 区审计局副局长",
            "徐敏 appoint 区卫生局副局长",
            "徐敏 remove 区财政局副局长",
            "董林 appoint 区监测中心主任 (聘期三年)",
            "董林 remove 区服务中心主任",
            "彭丽 remove 区旅游局局长",
            "彭丽 appoint 区文化局局长",
            "黎明 appoint 市人民政府督学",
            "韦燕 appoint 市人民政府督学");
    assertThat(list.items().get(0).printed()).isEqualTo(list.items().get(1).printed());
  }

  @Test
  void aVerbGoesForAllWhomItsSentenceNames() {
    AppointmentList list =
        read(
            "人事任免",
            """
            任命曾云为区统计局局长，徐敏、丁　玲（女）为区卫生局副局长（试用期一年）；
            免去彭丽的区旅游局局长职务，石磊同志的区信访局副局长职务，退休；
            任命董林为区水务局局长，任期三年，兼区河长办主任；
            免去马强的区教育局局长职务，高级工程师职务；
            任命何俊为区审计局副局长，原任的区财政局职务自然免除。
            """);

    assertThat(items(list))
        .containsExactly(
            "曾云 appoint 区统计局局长",
            "徐敏 appoint 区卫生局副局长 (试用期一年)",
            "丁玲 appoint 区卫生局副局长 (试用期一年)",
            "彭丽 remove 区旅游局局长",
            "石磊 remove 区信访局副局长 (退休)",
            "董林 appoint 区水务局局长，兼区河长办主任 (任期三年)",
            "马强 remove 区教育局局长，高级工程师",
            "何俊 appoint 区审计局副局长 (原任的区财政局职务自然免除)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（一九八六年五月十二日） | 1986-05-12 | date",
        "(2009年7月20日) | 2009-07-20 | date",
        "（2009年7月20日清河市人民政府第18次常务会议决定） | 2009-07-20 | preamble",
        "（2003年8月29日清河市人民代表大会常务委员会第三次会议通过） | 2003-08-29 | preamble",
        "（2009年第三季度） | | preamble",
        "（试用期自2009年7月20日起计算） | | preamble",
      })
  void theBracketBelowTheTitleOfAListDatesIt(String bracket, String date, String kind) {
    AppointmentList list = read("清河市人民政府任免名单", bracket + "\n任命：\n王林为市水利局局长。");

    assertThat(list.date()).isEqualTo(date);
    assertThat(list.elements())
        .extracting(Element::kind)
        .containsExactly("title", kind, "preamble");
    assertThat(items(list)).containsExactly("王林 appoint 市水利局局长");
  }

  @Test
  void aLeadMayGiveOnePostToAllBelow() {
    AppointmentList list =
        read(
            "人事任免",
            """
            经研究，决定聘任下列同志为市政府法律顾问，聘期三年：
            王林、张　健、欧阳明（女）。
            具体事项另行通知。
            免去以下人员的职务：
            李海的市水利局局长职务。
            """);

    assertThat(items(list))
        .containsExactly(
            "王林 appoint 市政府法律顾问 (聘期三年)",
            "张健 appoint 市政府法律顾问 (聘期三年)",
            "欧阳明 appoint 市政府法律顾问 (聘期三年)",
            "李海 remove 市水利局局长");
    assertThat(items(read("人事任免", "任命：\n王林、张健。"))).isEmpty();
  }

  @Test
  void whoProposesDoesNotDecide() {
    AppointmentList list = read("清河市人大常委会任免名单", "根据市长周正的提请，决定任命：\n王林为市水利局局长。");

    assertThat(list.authority()).isEqualTo("清河市人大常委会");
    assertThat(AppointmentReader.isItem("　　王林、张健为市水利局副局长（挂职一年）")).isTrue();
    assertThat(AppointmentReader.isItem("应为市水利局局长")).isFalse();
    assertThat(AppointmentReader.isItem("王林为全市发展作出贡献")).isFalse();
  }

  @Test
  void thePostMayStandBeforeTheName() {
    AppointmentList list =
        read(
            "人事任免",
            """
            任命
            县水利局局长　　　　　　周启明（试用期一年）
            县农业机械管理局局长    马  兰（女）
            县第二中学校长          罗建国（女，回族，聘期三年）
            免去
            县公路管理站站长        纪万山（退休）
            县统计局统计师          按规定办理
            """);

    assertThat(items(list))
        .containsExactly(
            "周启明 appoint 县水利局局长 (试用期一年)",
            "马兰 appoint 县农业机械管理局局长",
            "罗建国 appoint 县第二中学校长 (聘期三年)",
            "纪万山 remove 县公路管理站站长 (退休)");
    assertThat(AppointmentReader.isItem("　　县水利局局长　　周启明")).isTrue();
    assertThat(AppointmentReader.isItem("县水利局局长主持　周启明参加")).isFalse();
    assertThat(AppointmentReader.isItem("县水利局局长")).isFalse();
  }

  @Test
  void theYearOfTheTitleIsThatOfTheDecisions() {
    AppointmentList list =
        read("2019年3—4月市政府任免人员", "3月15日，市政府决定：\n王林任市水利局局长。\n4月9日，市政府决定：\n周林任市审计局局长。");

    assertThat(list.date()).isEqualTo("2019-03-15");
    assertThat(list.items()).extracting(Item::date).containsExactly(null, "2019-04-09");
    assertThat(read("市政府任免人员", "3月15日，市政府决定：\n王林任市水利局局长。").date()).isNull();
  }

  @Test
  void aDateBehindTheNumberOfADecisionIsThatOfTheItemsBelow() {
    AppointmentList list =
        read("人事任免", "清政任〔2016〕3号　2016年4月18日\n王林任市水利局局长。\n（清政任〔2016〕4号，2016年5月3日）\n周林任市审计局局长。");

    assertThat(list.date()).isEqualTo("2016-04-18");
    assertThat(list.items()).extracting(Item::date).containsExactly(null, "2016-05-03");
    assertThat(read("人事任免", "清政任〔2016〕3号\n王林任市水利局局长。").date()).isNull();
  }

  @Test
  void spacedTitlesSayNoMoreThanOthers() {
    assertThat(items(read("人 事 任 免", "王　林　市水利局局长"))).isEmpty();
    assertThat(items(read("免 职 名 单", "王　林　市水利局局长"))).containsExactly("王林 remove 市水利局局长");
  }

  @Test
  void whoAgreesDoesNotDecide() {
    AppointmentList list = read("人事任免", "经市政府常务会议研究，并报市委同意，决定：\n王林任市水利局局长。");

    assertThat(list.authority()).isEqualTo("市政府常务会议");
  }

  @Test
  void aParagraphWithItsLeadAndSeveralSentencesIsReadToTheEnd() {
    AppointmentList list = read("人事任免", "2023年6月9日，经市政府常务会议研究，决定：任命王林为市水利局局长；免去周林的市水利局局长职务。特此通知。");

    assertThat(items(list)).containsExactly("王林 appoint 市水利局局长", "周林 remove 市水利局局长");
    assertThat(list.date()).isEqualTo("2023-06-09");
    assertThat(list.authority()).isEqualTo("市政府常务会议");
    assertThat(list.items())
        .extracting(i -> i.printed().text())
        .last()
        .asString()
        .isEqualTo("免去周林的市水利局局长职务。特此通知。");
  }

  @Test
  void severalDecisionsInOneListGiveTheirItemsTheirDates() {
    AppointmentList list =
        read(
            "人事任免",
            """
            2023年6月9日，市政府党组会议决定：
            沈帆同志任市住房和城乡建设局党组成员、副局长；
            2023年6月21日，市政府决定：
            吴越不再担任市交易中心副主任职务。
            """);

    assertThat(list.date()).isEqualTo("2023-06-09");
    assertThat(list.authority()).isEqualTo("市政府党组会议");
    assertThat(list.items()).extracting(Item::date).containsExactly(null, "2023-06-21");
  }

  @Test
  void theListOfADocumentOwnsNothingAndLeavesTheRest() {
    List<Passage> lines =
        Printed.lines(
            """
            经区政府研究，决定：
            王林任区水利局局长；
            特此通知。
            """);
    AppointmentReading reading =
        AppointmentReader.read("p1", "d3", List.of(), lines, "2018-02-08", said);

    assertThat(items(reading.list())).containsExactly("王林 appoint 区水利局局长");
    assertThat(reading.list().date()).isEqualTo("2018-02-08");
    assertThat(reading.list().elements()).isEmpty();
    assertThat(reading.list().lines()).isEqualTo(gazette.source.Span.of(2));
    assertThat(reading.rest()).extracting(Passage::text).containsExactly("经区政府研究，决定：", "特此通知。");
  }

  @Test
  void noCharacterOfAListOfItsOwnIsLost() {
    List<Passage> lines =
        Printed.lines(
            """
            人事任免
            （2021年1月8日）
            市政府决定：免去下列人员职务；王林任市水利局局长；附记；周林任市审计局局长，试用期一年。
            领导职务名称相应变更；大队长职务自然免除。
            清河市人民政府
            2021年1月9日
            """);
    AppointmentReading reading =
        AppointmentReader.read("p1", null, lines.subList(0, 2), lines.subList(2, 6), null, said);
    List<Passage> owned = new ArrayList<>();
    reading.list().elements().forEach(e -> owned.add(e.text()));
    reading.list().items().forEach(i -> owned.add(i.printed()));

    assertThat(items(reading.list()))
        .containsExactly("王林 appoint 市水利局局长", "周林 appoint 市审计局局长 (试用期一年)");
    assertThat(Printed.characters(owned)).isEqualTo(Printed.characters(lines));
    assertThat(reading.rest()).isEmpty();
  }

  private AppointmentList read(String title, String block) {
    return AppointmentReader.read(
            "p1", null, Printed.lines(title), Printed.lines("\n" + block), null, said)
        .list();
  }

  private static List<String> items(AppointmentList list) {
    return list.items().stream()
        .map(
            i ->
                i.person()
                    + " "
                    + i.action().name().toLowerCase(Locale.ROOT)
                    + " "
                    + i.post()
                    + (i.note() == null ? "" : " (" + i.note() + ")"))
        .toList();
  }
}
