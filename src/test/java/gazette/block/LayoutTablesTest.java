package gazette.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTablesTest {
  /** On how many lines, from the first, a table stands; 0 for none. */
  private static int end(String text) {
    return new LayoutTables(Marked.lines(text)).end(0);
  }

  @Test
  void cellsBrokenOverLinesStayBetweenTheGutters() {
    assertThat(
            end(
                """
                序号         项目内容            牵头单位        配合单位       完成时限
                 1   新建社区食堂12处，改造   市民政局       各区县人民政府   2023年6月底
                     老旧食堂5处
                 2   开通定制公交8条          市交通运输局   市公安局、市城   2023年9月底
                                                             市管理局
                各单位要于每月25日前报送进展情况，重大事项随时报告。
                """))
        .isEqualTo(5);
  }

  @Test
  void blankLinesPartRowsAndGroups() {
    assertThat(
            end(
                """
                序号         项目内容            牵头单位       完成时限

                  民生保障类

                 1   新建社区食堂12处，改造   市民政局       2023年6月底
                     老旧食堂5处

                 2   开通定制公交8条          市交通运输局   2023年9月底


                             清河市人民政府关于设立
                                 河东园区的批复
                """))
        .isEqualTo(8);
    assertThat(
            end(
                """
                  事件级别             影响范围              停水时间

                特别重大（Ⅰ级） 影响居民6万户以上      连续停水48小时以上

                重大（Ⅱ级）    影响居民4万户以上、6万  连续停水24小时以上、
                                户以下                  48小时以下
                注：“以上”包括本数。
                """))
        .isEqualTo(6);
  }

  @Test
  void titlesMayStandOnTwoLines() {
    assertThat(
            end(
                """
                排名     乡镇        固定资产投资（万元）      招商到位资金（万元）      得分
                                  年度任务 上半年完成 完成率 年度任务 上半年完成 完成率
                 1      云岭镇       31000      12121  39.1%    26000      10218  39.3%    88.4
                 2      沙河乡       12800       3674  28.7%    12000          0      0    73.5
                """))
        .isEqualTo(4);
  }

  @Test
  void anExtractionMayCountAChineseLetterAsOneColumn() {
    assertThat(
            end(
                """
                序号      项目内容          牵头单位       完成时限
                 1  新建社区食堂12处，改造  市民政局       2023年6月底
                    老旧食堂5处，完善补贴
                    办法
                 2  开通定制公交8条       市交通运输局     2023年9月底
                """))
        .isEqualTo(5);
  }

  @Test
  void rareTitlesNeedColumnsOfNumbersBelowThem() {
    assertThat(
            end(
                """
                占用类别　　　　　　　　一级路段　　二级路段　　三级路段
                一、占用道路
                堆放物料　　　　　　　　　0.80　　　　0.50　　　　0.30
                设置摊点、售货亭　　　　　0.90　　　　0.60　　　　0.40
                二、占用广场
                集贸市场　　　　　　　　　0.45　　　　0.35　　　　0.25
                """))
        .isEqualTo(6);
    assertThat(end("类别    甲    乙\n摊点    较多    较少\n书亭    较少    较多\n")).isZero();
  }

  @Test
  void aHeadingBelowTheLastRowIsNoGroup() {
    assertThat(
            end(
                """
                产品名称    单位    2003年产量    比上年增长（%）
                粮食        万吨    61.3          -2.4
                生猪        万头    54.6          5.2
                三、工业
                全年工业增加值23.1亿元，增长11.9%。
                """))
        .isEqualTo(3);
    assertThat(
            end(
                """
                项目　　预算数　　决算数　　完成％
                教育　　５２３０　　５２９０　　１０１．１
                科技　　８９０　　８９０　　１００．０
                　　二、主要工作
                　　（一）加强征管。开展检查，清理欠税。
                """))
        .isEqualTo(3);
  }

  @Test
  void theTitlesOfAnotherTableEndOne() {
    assertThat(
            end(
                """
                序号   项目名称     责任单位     完成时间
                 1     公园改造     市城管局     9月底
                 2     道路硬化     市交通局     8月底

                        重点工作责任表
                序号   工作任务     责任单位     完成时间
                 1     防汛检查     市水利局     5月底
                """))
        .isEqualTo(3);
  }

  @Test
  void otherLinesWithBlanksAreNoTable() {
    assertThat(end("姓名    职务    单位\n各单位要按名单抓好落实，并于月底前报送。\n")).isZero();
    assertThat(end("王  林    李  敏    赵文静    孙  强\n周小川    吴  迪    郑  凯    冯建国\n")).isZero();
    assertThat(end("组  长： 王  林    副市长\n副组长： 李  敏    市政府副秘书长\n         赵文静    市水利局局长\n")).isZero();
    assertThat(end("市  长   王  林\n二○一一年五月九日\n")).isZero();
    assertThat(end("第一章  总    则\n第一条  为加强管理，制定本办法。\n")).isZero();
    assertThat(end("目    录\n关于安全生产的通知 ............ 1\n关于防汛工作的通知 ............ 2\n")).isZero();
    assertThat(end("主题词：安全生产  目标管理  考核  办法  通知\n抄送：市委办公室，市纪委，\n      市法院。\n")).isZero();
    assertThat(end("")).isZero();
  }

  @Test
  void linesAboveTheNumberOfARowBelongToIt() {
    assertThat(
            end(
                """
                序号  工作       主要内容                  牵头单位      完成时限
                                 编制中心城区公园布点
                1     布局规划   专项规划，报市政府批      市园林局      8月底
                                 准后实施
                2     扩容建设   新建口袋公园28处          市城管局      9月底

                                     — 4 —
                """))
        .isEqualTo(5);
  }

  @Test
  void titlesOfTheFirstColumnMayStandBelowTheOthers() {
    assertThat(
            end(
                """
                                2019年              2020年
                县（市、区）    园数      学位      园数      学位
                东湖区          6         1800      5         1440
                罗塘县          3         720       4         960
                """))
        .isEqualTo(4);
    assertThat(end("      2019年      2020年\n东湖区    6    1800    5    1440\n")).isZero();
  }

  @Test
  void blankLinesMayPartRowsWhoseNumberStandsInTheirMiddle() {
    assertThat(
            end(
                """
                序号  重点任务      工作内容                    牵头单位    完成时限

                  一、燃煤污染控制

                      燃煤小锅炉淘  淘汰城市建成区20蒸吨及以下              2017年10
                1     汰            燃煤锅炉46台                市环保局    月

                                    新建供热管网23公里，新增集  市住房城乡  2017年11
                2     集中供热改造  中供热面积60万平方米        建设局      月
                                                              （牵头）

                清河市人民政府
                关于公布名录的通知
                """))
        .isEqualTo(10);
  }
}
