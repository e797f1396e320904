package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Code;
import gazette.model.AppointmentList;
import gazette.model.AppointmentList.Action;
import gazette.model.Contents;
import gazette.model.Document;
import gazette.model.Element;
import gazette.model.Furniture;
import gazette.model.Issue;
import gazette.model.Masthead;
import gazette.model.Section;
import gazette.model.Table;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What stands around and between the documents of a whole issue. */
class WholeIssueTest {
  private static final String NOTICE =
      """
      清河市人民政府关于加强防汛工作的通知
      清政发〔2021〕12号

      各县（区）人民政府：
      　　为做好防汛工作，现就有关事项通知如下：
      　　一、压实防汛责任。
      　　二、加强值班值守。

      清河市人民政府
      2021年4月8日
      """;

  private static Issue issue(String text) throws Exception {
    Issue issue = GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "t.txt", null);
    assertThat(issue.unplaced()).isEmpty();
    return issue;
  }

  @Test
  void frontKeepsItsPinyinAndWhatStandsAboveItsTitle() throws Exception {
    Masthead front =
        issue(
                """
                ISSN 2096-0000
                清河市人民政府公报
                QINGHE SHI RENMIN ZHENGFU GONGBAO
                2021年第2期
                清河市人民政府办公室编
                目录
                清河市人民政府关于加强防汛工作的通知……1

                """
                    + NOTICE)
            .masthead();

    assertThat(Objects.requireNonNull(front).elements())
        .filteredOn(element -> element.kind().equals("colophon"))
        .extracting(element -> element.text().text())
        .containsExactly("ISSN 2096-0000", "QINGHE SHI RENMIN ZHENGFU GONGBAO", "清河市人民政府办公室编");
  }

  @Test
  void contentsMayBeginBesideTheDateOfPublication() throws Exception {
    Issue issue =
        issue(
            """
            清河市人民政府公报
            2021年第2期
            2021年4月30日出版　　　　　　　　　　　　目　录
            清河市人民政府关于加强防汛工作的通知……1

            """
                + NOTICE);

    assertThat(Objects.requireNonNull(issue.masthead()).published()).isEqualTo("2021-04-30");
    assertThat(Objects.requireNonNull(issue.contents()).entries()).hasSize(1);
    assertThat(issue.documents()).hasSize(1);
  }

  @Test
  void contentsInTwoColumnsAreReadColumnByColumn() throws Exception {
    Issue issue =
        issue(
            """
            清河市人民政府公报
            2021年第2期
            目录
            市政府文件                              市政府办公室文件
            清河市人民政府关于加强防汛工            清河市人民政府办公室关于做好
            作的通知                                抗旱工作的通知
            1                                       5
            清河市人民政府关于表彰先进单            清河市人民政府办公室关于开展
            位的决定                                普查工作的通知
            3                                       7

            """
                + NOTICE);

    Contents contents = Objects.requireNonNull(issue.contents());
    assertThat(contents.entries())
        .extracting(entry -> entry.section() + entry.title() + entry.page())
        .containsExactly(
            "市政府文件清河市人民政府关于加强防汛工作的通知1",
            "市政府文件清河市人民政府关于表彰先进单位的决定3",
            "市政府办公室文件清河市人民政府办公室关于做好抗旱工作的通知5",
            "市政府办公室文件清河市人民政府办公室关于开展普查工作的通知7");
    assertThat(issue.documents()).hasSize(1);
    assertThat(issue.diagnostics())
        .filteredOn(said -> said.code() == Code.TEXT_COLUMNS_INTERLEAVED)
        .hasSize(1);
  }

  @Test
  void sectionNamesAboveOrdersAndListsAreDividers() throws Exception {
    Issue issue =
        issue(
            """
            清河市人民政府公报
            2021年第2期
            目录
            市政府令
            清河市供水办法……1
            大事记
            2021年4月清河市大事记……3

            市政府令
            清河市人民政府令
            第12号
            　　《清河市供水办法》已经市政府第3次常务会议通过，现予公布。
            市长　林远
            2021年4月8日

            清河市供水办法
            　　第一条　为了加强供水管理，制定本办法。
            　　第二条　本办法自公布之日起施行。

            大事记
            2021年4月清河市大事记
            1日　全市供水工作会议召开。
            9日　市长林远调研供水工作。
            """);

    assertThat(issue.furniture())
        .filteredOn(item -> item.kind() == Furniture.Kind.DIVIDER)
        .extracting(item -> item.lines().first())
        .containsExactly(9, 20);
    assertThat(issue.documents()).hasSize(1);
    assertThat(issue.chronicles())
        .extracting(list -> list.title())
        .containsExactly("2021年4月清河市大事记");
  }

  @Test
  void runningHeadWithTheNameOfASectionIsNoPartOfTheDocumentBelow() throws Exception {
    Issue issue =
        issue(
            """
            清河市人民政府公报
            2021年第2期
            目录
            市政府文件
            清河市人民政府关于加强防汛工作的通知……1
            清河市人民政府公报          市政府文件
            """
                + NOTICE
                + "2\n清河市人民政府公报          大事记\n清河市大事记\n1日　防汛工作会议召开。\n");

    assertThat(issue.documents()).hasSize(1);
    assertThat(issue.documents().get(0).signature()).isNotNull();
    assertThat(issue.documents().get(0).title()).isEqualTo("清河市人民政府关于加强防汛工作的通知");
  }

  @Test
  void fieldBelowADocumentBelongsToIt() throws Exception {
    Issue issue =
        issue(NOTICE + "\n公开方式：主动公开\n\n" + NOTICE.replace("防汛", "抗旱").replace("12", "13"));

    assertThat(issue.documents())
        .extracting(document -> document.metadata().size())
        .containsExactly(1, 0);
  }

  @Test
  void redHeadMayNameTheKindAboveNumberAndTitle() throws Exception {
    Document document =
        issue(
                """
                清河市人民政府公告
                清政告〔2021〕1号

                关于公布清河市供水价格的公告

                　　现将供水价格公告如下，自2021年5月1日起施行。

                清河市人民政府
                2021年4月8日
                """)
            .documents()
            .get(0);

    assertThat(document.title()).isEqualTo("关于公布清河市供水价格的公告");
    assertThat(document.issuer()).isEqualTo("清河市人民政府");
  }

  @Test
  void tableBetweenBlanksGoesOnOverThePage() throws Exception {
    Document document =
        issue(
                NOTICE
                    + """

                    附件
                    清河市供水工程表
                    序号    工程名称            总投资    责任单位
                    一      水厂
                    1       东湖水厂            1200      市水利局
                    2       西岭水厂            860       市水利局
                    — 3 —
                    3       北塔水厂            500       市水利局
                            合计                2560
                    """)
            .documents()
            .get(0);

    Table table = (Table) document.attachments().get(0).body().get(0);
    assertThat(table.columns()).containsExactly("序号", "工程名称", "总投资", "责任单位");
    assertThat(table.groups()).containsExactly("一 水厂");
    assertThat(table.rows()).hasSize(4);
    assertThat(table.fragments()).hasSize(2);
  }

  @Test
  void rowsOfATableMayBePartedByOneBlank() throws Exception {
    Document document =
        issue(
                NOTICE
                    + """

                    附件
                    清河市文物名单
                    序号 名称 时代 地点
                    1 石岗遗址 汉 东城石岗村
                    2 龙口窑址 宋 西城龙口镇
                    """)
            .documents()
            .get(0);

    Table table = (Table) document.attachments().get(0).body().get(0);
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(1).cells()).containsExactly("2", "龙口窑址", "宋", "西城龙口镇");
  }

  @Test
  void glossaryClosesTheWholeText() throws Exception {
    Document document =
        issue(
                """
                清河市人民政府工作报告
                ——2021年1月8日在清河市第十届人民代表大会第三次会议上
                市长　林远

                各位代表：
                　　现在，我代表市人民政府，向大会报告工作，请予审议，请各位委员提出意见。
                　　一、工作回顾
                　　过去一年，全市经济平稳增长，地区生产总值比上年增长百分之六。
                　　二、重点工作
                　　（一）扩大投资。推进重点项目建设，完成年度投资计划。
                　　名词解释
                　　〔1〕口袋公园：指规模较小、形状多样、供市民就近休息的绿地和场所。
                """)
            .documents()
            .get(0);

    Section last = (Section) document.body().get(document.body().size() - 1);
    assertThat(last.heading()).isEqualTo("名词解释");
    assertThat(last.level()).isEqualTo(1);
  }

  @Test
  void appointmentsInATableAreDatedByTheirTitle() throws Exception {
    AppointmentList list =
        issue(
                """
                2021年1—3月市政府人事任免
                姓名　　　任（免）职务　　　　　　　　　　时间
                林　远　　任市水利局副局长　　　　　　　　1月12日
                盛　明　　免去市审计局副局长职务　　　　　3月5日
                温如玉　　任市林业局局长　　　　　　　　　3月5日
                """)
            .appointments()
            .get(0);

    assertThat(list.items())
        .extracting(item -> item.person() + item.action() + item.post() + item.date())
        .containsExactly(
            "林远" + Action.APPOINT + "市水利局副局长2021-01-12",
            "盛明" + Action.REMOVE + "市审计局副局长2021-03-05",
            "温如玉" + Action.APPOINT + "市林业局局长2021-03-05");
    assertThat(list.elements()).extracting(Element::kind).containsExactly("title", "preamble");
  }

  @Test
  void decisionsOfAListDateWhatStandsBelowThem() throws Exception {
    AppointmentList list =
        issue(
                """
                清河市人民政府2021年3月份人事任免
                市人民政府2021年3月9日决定，任命：
                林远为市教育局副局长；
                免去：
                盛明的市教育局副局长职务；
                3月18日决定，
                温如玉任市林业局局长。
                """)
            .appointments()
            .get(0);

    assertThat(list.authority()).isEqualTo("市人民政府");
    assertThat(list.items())
        .extracting(item -> item.date())
        .containsExactly(null, null, "2021-03-18");
  }

  @Test
  void contentsMayLackTheirHeading() throws Exception {
    Issue issue =
        issue(
            """
            清河市人民政府公报
            二〇二一年第二期

            市政府文件
            清河市人民政府关于加强防汛工作的通知　1
            清河市人民政府关于表彰先进单位的决定　5
            清河市人民政府关于开展普查工作的通知　9

            """
                + NOTICE);

    assertThat(Objects.requireNonNull(issue.contents()).entries())
        .extracting(entry -> entry.section() + entry.page())
        .containsExactly("市政府文件1", "市政府文件5", "市政府文件9");
    assertThat(issue.documents()).hasSize(1);
  }

  @Test
  void documentBeginsBelowTheNameOfItsSection() throws Exception {
    Issue issue =
        issue(
            """
            清　河　政　报
            1996年第3期
            目录
            ·文件选登·
            清河市人民政府关于加强防汛工作的通知……（1）
            ·领导讲话·
            在全市农村工作会议上的讲话…………………………………林　远（4）

            ·文件选登·
            """
                + NOTICE
                + """

                ·领导讲话·
                在全市农村工作会议上的讲话
                （一九九六年二月二十日）
                林　远

                同志们：
                　　这次会议的主要任务是总结去年的农村工作，部署今年的任务。
                """);

    assertThat(Objects.requireNonNull(issue.masthead()).title()).isEqualTo("清河政报");
    assertThat(issue.documents())
        .extracting(document -> document.title() + document.speaker())
        .containsExactly("清河市人民政府关于加强防汛工作的通知null", "在全市农村工作会议上的讲话林远");
    assertThat(Objects.requireNonNull(issue.contents()).entries())
        .extracting(entry -> entry.target())
        .containsExactly("d1", "d2");
  }

  @Test
  void thirdOfAMonthAboveEntriesDatesEachOfThem() throws Exception {
    Issue issue =
        issue(
            """
            清河市人民政府大事记
            （2016年3月）
            上旬
            　　全市供水工作会议召开。
            　　市长林远调研防汛工作。
            中旬
            　　市政府召开常务会议。
            同日　防汛演练举行。
            """);

    assertThat(issue.chronicles().get(0).entries())
        .extracting(entry -> entry.from() + " " + entry.text())
        .containsExactly(
            "2016-03-01 全市供水工作会议召开。",
            "2016-03-01 市长林远调研防汛工作。",
            "2016-03-11 市政府召开常务会议。",
            "2016-03-11 防汛演练举行。");
  }

  @Test
  void adoptionBelowTheTitleDatesTheAppointments() throws Exception {
    AppointmentList list =
        issue(
                """
                清河市人民代表大会常务委员会任免名单
                （2021年8月27日清河市第六届人民代表大会常务委员会第三次会议通过）
                一、决定任命：
                林远为清河市水利局局长。
                二、决定免去：
                盛明的清河市水利局局长职务。
                """)
            .appointments()
            .get(0);

    assertThat(list.date()).isEqualTo("2021-08-27");
    assertThat(list.items()).hasSize(2);
  }

  @Test
  void anItemOfAListMayBreakOffWhereAnOtherCouldBegin() throws Exception {
    AppointmentList list =
        issue(
                """
                清河市人民政府任免名单

                　　任命何景云为清河市中级人民法院审判委员会
                委员、民事审判第三庭庭长；
                　　任命徐敏为市卫生局副局长，不再担任市人民
                医院发展规划科科长职务；
                　　免去郭林的清河市人民政府信访局局长职务，
                丁　玲（女）的市外事办公室副主任职务；
                　　免去马奎的清河职业学院院长职务。
                """)
            .appointments()
            .get(0);

    assertThat(list.items())
        .extracting(item -> item.person() + item.action() + item.post())
        .containsExactly(
            "何景云APPOINT清河市中级人民法院审判委员会委员、民事审判第三庭庭长",
            "徐敏APPOINT市卫生局副局长",
            "徐敏REMOVE市人民医院发展规划科科长",
            "郭林REMOVE清河市人民政府信访局局长",
            "丁玲REMOVE市外事办公室副主任",
            "马奎REMOVE清河职业学院院长");
  }

  @Test
  void headingsInAListOfAppointmentsSayWhatIsDone() throws Exception {
    AppointmentList list =
        issue(
                """
                清河县人民代表大会常务委员会
                任 免 名 单

                【任命】
                何景云　清河县人民法院副院长
                【免职】
                徐　敏　清河县人民法院副院长
                """)
            .appointments()
            .get(0);

    assertThat(list.title()).isEqualTo("清河县人民代表大会常务委员会任免名单");
    assertThat(list.authority()).isEqualTo("清河县人民代表大会常务委员会");
    assertThat(list.items())
        .extracting(item -> item.person() + item.action() + item.post())
        .containsExactly("何景云APPOINT清河县人民法院副院长", "徐敏REMOVE清河县人民法院副院长");
  }

  @Test
  void itemsWithoutMarksStandEachOnALineOfItsOwn() throws Exception {
    AppointmentList list =
        issue(
                """
                人事任免

                任命：
                何景云（女）清河市人民法院副院长
                徐　敏　　　清河市卫生局副局长
                免去：
                丁　玲（女）清河市外事办公室副主任
                """)
            .appointments()
            .get(0);

    assertThat(list.items())
        .extracting(item -> item.person() + item.action() + item.post())
        .containsExactly("何景云APPOINT清河市人民法院副院长", "徐敏APPOINT清河市卫生局副局长", "丁玲REMOVE清河市外事办公室副主任");
  }

  @Test
  void theListBelowANoticeOfAppointmentsIsItsAnnex() throws Exception {
    String notice =
        """
        关于市属企业人员职务任免的通知
        清政任〔2022〕5号

        市国资委：
        　　经市政府研究，决定对有关人员职务予以任免（名单附后）。

        清河市人民政府
        2022年4月18日

        附件
        市属企业人员任免名单
        姓名\t任命职务\t免去职务
        林远\t清河水务集团有限公司总经理\t清河交通集团有限公司董事
        盛明\t清河水务集团有限公司董事\t
        """;
    Issue issue = issue(notice);

    assertThat(issue.documents()).hasSize(1);
    assertThat(issue.documents().get(0).attachments())
        .extracting(annex -> annex.label() + annex.title())
        .containsExactly("附件市属企业人员任免名单");
    AppointmentList list = issue.appointments().get(0);
    assertThat(list.document()).isEqualTo("d1");
    assertThat(list.date()).isEqualTo("2022-04-18");
    assertThat(list.items())
        .extracting(item -> item.person() + item.action() + item.post())
        .containsExactly("林远APPOINT清河水务集团有限公司总经理", "林远REMOVE清河交通集团有限公司董事", "盛明APPOINT清河水务集团有限公司董事");
    assertThat(issue(notice.replace("职务任免的通知", "考核的通知")).appointments().get(0).document()).isNull();
  }

  @Test
  void theLineThatDrawsATableOfAppointmentsIsFurniture() throws Exception {
    Issue issue =
        issue(
            """
            2018年第一季度人事任免情况

            | 姓名 | 任命职务 | 免去职务 | 任免时间 |
            |---|---|---|---|
            | 林远 | 市水利局局长 | 市审计局副局长 | 2018年4月20日 |
            | 盛明 | | 市水利局局长 | 2018年4月20日 |
            """);

    assertThat(issue.appointments().get(0).items())
        .extracting(item -> item.person() + item.action() + item.post() + item.date())
        .containsExactly(
            "林远APPOINT市水利局局长2018-04-20", "林远REMOVE市审计局副局长2018-04-20", "盛明REMOVE市水利局局长2018-04-20");
    assertThat(issue.furniture())
        .extracting(Furniture::kind)
        .containsExactly(Furniture.Kind.TABLE_RULE);
    assertThat(issue.diagnostics()).isEmpty();
  }

  private static final String GROUP =
      """
      关于成立防汛领导小组的通知
      清政发〔2013〕9号

      各县（区）人民政府：
      　　市政府决定成立防汛领导小组。
      """;

  private static java.util.List<String> members(String text) throws Exception {
    java.util.List<String> members = new java.util.ArrayList<>();
    for (var node : issue(GROUP + text).documents().get(0).body()) {
      if (node instanceof gazette.model.Roster roster) {
        roster.members().forEach(m -> members.add(m.role() + m.name() + m.posts()));
      }
    }
    return members;
  }

  @Test
  void rostersMayDoWithoutColons() throws Exception {
    assertThat(
            members(
                """
                组　长　林　远　市委常委、副市长
                副组长
                　　盛　明　　市水利局局长
                　　温如玉　　市财政局
                　　　　　　　副局长
                　　领导小组办公室设在市水利局。
                """))
        .containsExactly("组长林远[市委常委, 副市长]", "副组长盛明[市水利局局长]", "副组长温如玉[市财政局副局长]");
  }

  @Test
  void theRoleOfFunctionsIsThatOfThePersonsBelow() throws Exception {
    assertThat(
            members(
                """
                组　长：林　远　副市长
                成　员：市水利局、市财政局主要负责人
                　　　　温如玉　城关镇镇长
                """))
        .containsExactly("组长林远[副市长]", "成员温如玉[城关镇镇长]");
  }

  @Test
  void whoSignsBelowARosterIsNoPost() throws Exception {
    Document document =
        issue(GROUP + "组　长：林　远（副市长）\n顾　问：温如玉（特邀）\n\n清河市人民政府\n2013年5月20日\n").documents().get(0);

    assertThat(Objects.requireNonNull(document.signature()).signers()).containsExactly("清河市人民政府");
  }

  @Test
  void theNameOfAChronicleHeadsItsFurtherPages() throws Exception {
    Issue issue =
        issue(
            """
            2011年5月清河市政府大事记

            5月
            4日　市政府召开座谈会。
            — 8 —
            大事记
            20日　市政府召开常务会议。
            """);

    assertThat(issue.chronicles()).hasSize(1);
    assertThat(issue.chronicles().get(0).entries())
        .extracting(entry -> entry.from())
        .containsExactly("2011-05-04", "2011-05-20");
    assertThat(issue.furniture()).extracting(Furniture::kind).contains(Furniture.Kind.RUNNING_HEAD);
  }

  @Test
  void aFrameAroundDutiesStandsOpenOverTheLine() throws Exception {
    Document document =
        issue(
                """
                清河市水利局2022年工作要点

                　　一、完善防洪体系
                　　1.建成节水小区20个,全部完成市直机关节水型单位建设。【责任科室:水资源科;
                配合单位:市节水中心;完成时限:4月底前】
                　　2.加快灌区改造,年底前完成骨干渠道改造任务并通过验收。【责任科室:农水科;
                配合单位:市灌区管理处】
                """)
            .documents()
            .get(0);

    assertThat(document.tasks())
        .extracting(task -> task.roles().size() + " " + task.deadline())
        .containsExactly("2 4月底前", "2 null");
  }
}
