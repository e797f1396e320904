package gazette.table;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Diagnostics;
import gazette.model.Table;
import gazette.source.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GutterRowsTest {
  private static TableReading read(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Line(number, line));
      }
    }
    List<TableFragment> fragments = List.of(new TableFragment(lines));
    return TableReader.read("d1.t1", null, fragments, List.of(), new Diagnostics());
  }

  private static List<String> rows(Table table) {
    return table.rows().stream().map(row -> String.join("|", row.cells())).toList();
  }

  @Test
  void oneBlankPartsFullCellsAndBrokenOnesArePutTogether() {
    TableReading reading =
        read(
            """
            序号         项目内容            牵头单位        配合单位       完成时限

              民生保障类

             1   新建社区食堂12处，改造老 市人力资源和社 各区县人民政府   2023年6月底
                 旧食堂5处                会保障局

             2   开通定制公交8条          市交通运输局   市公安局、市城   2023年9月底
                                                         市管理局
            """);
    Table table = reading.table();
    assertThat(table.columns()).containsExactly("序号", "项目内容", "牵头单位", "配合单位", "完成时限");
    assertThat(table.groups()).containsExactly("民生保障类");
    assertThat(rows(table))
        .containsExactly(
            "1|新建社区食堂12处，改造老旧食堂5处|市人力资源和社会保障局|各区县人民政府|2023年6月底",
            "2|开通定制公交8条|市交通运输局|市公安局、市城市管理局|2023年9月底");
    assertThat(reading.tasks().get(0).roles().get(0).names()).containsExactly("市人力资源和社会保障局");
    assertThat(reading.tasks().get(1).roles().get(1).names()).containsExactly("市公安局", "市城市管理局");
  }

  @Test
  void whereNoNumbersStandAQuantityBeginsARow() {
    Table table =
        read("""
                 考核项目          考核内容         分值        评分标准
                组织领导（12分） 领导班子每季研究安全  4    查会议记录，少1次扣1
                                 生产不少于1次               分
                                 明确分管领导          8    未明确不得分
                隐患治理        建立重大隐患档案      6    未建档不得分，档案不
                （16分）                                    全扣1至3分
                                 隐患整改率达到100%    10   每低1个百分点扣1分
                """)
            .table();
    assertThat(rows(table))
        .containsExactly(
            "组织领导（12分）|领导班子每季研究安全生产不少于1次|4|查会议记录，少1次扣1分",
            "组织领导（12分）|明确分管领导|8|未明确不得分",
            "隐患治理（16分）|建立重大隐患档案|6|未建档不得分，档案不全扣1至3分",
            "隐患治理（16分）|隐患整改率达到100%|10|每低1个百分点扣1分");
  }

  @Test
  void blankLinesPartRowsOfWords() {
    Table table =
        read("""
                  事件级别             影响范围              停水时间

                特别重大（Ⅰ级） 影响居民6万户以上      连续停水48小时以上

                重大（Ⅱ级）    影响居民4万户以上、6万  连续停水24小时以上、
                                户以下                  48小时以下

                一般（Ⅲ级）    影响居民4万户以下       连续停水24小时以下
                """)
            .table();
    assertThat(rows(table))
        .containsExactly(
            "特别重大（Ⅰ级）|影响居民6万户以上|连续停水48小时以上",
            "重大（Ⅱ级）|影响居民4万户以上、6万户以下|连续停水24小时以上、48小时以下",
            "一般（Ⅲ级）|影响居民4万户以下|连续停水24小时以下");
  }

  @Test
  void titlesOverTitlesAndNumbersSetRight() {
    Table table =
        read("""
                排名     乡镇        固定资产投资（万元）      招商到位资金（万元）     得分
                                  年度任务 上半年完成 完成率 年度任务 上半年完成 完成率
                 1      云岭镇       31000      12121  39.1%    26000      10218  39.3%    88.4
                 2     弄坝瑶族乡    12800       3674  28.7%    12000          0      0    73.5
                """)
            .table();
    assertThat(table.columns())
        .containsExactly(
            "排名",
            "乡镇",
            "固定资产投资（万元）/年度任务",
            "固定资产投资（万元）/上半年完成",
            "固定资产投资（万元）/完成率",
            "招商到位资金（万元）/年度任务",
            "招商到位资金（万元）/上半年完成",
            "招商到位资金（万元）/完成率",
            "得分");
    assertThat(rows(table))
        .containsExactly(
            "1|云岭镇|31000|12121|39.1%|26000|10218|39.3%|88.4",
            "2|弄坝瑶族乡|12800|3674|28.7%|12000|0|0|73.5");
  }

  @Test
  void theEndOfABrokenTitleStandsBelowIt() {
    Table table =
        read("""
                序号    项目名称      建设    总投资    责任单位
                                      年限  （万元）
                 1    东湖水厂扩建    2021     860    市水利局
                 2    观桥路改造      2022     240    市城管局
                """)
            .table();
    assertThat(table.columns()).containsExactly("序号", "项目名称", "建设年限", "总投资（万元）", "责任单位");
    assertThat(rows(table)).containsExactly("1|东湖水厂扩建|2021|860|市水利局", "2|观桥路改造|2022|240|市城管局");
  }

  @Test
  void aMarkThatHangsOverItsColumnMovesTheCellsBehindIt() {
    Table table =
        read("""
                序号  具体任务              牵头单位        配合单位        完成时限
                1     拆除违章搭建5万平方米，  市住房城乡建设  各乡镇人民政府  9月底前
                      打造示范村6个         局
                2     硬化道路12公里        市交通运输局    市财政局        8月底前
                """)
            .table();
    assertThat(rows(table))
        .containsExactly(
            "1|拆除违章搭建5万平方米，打造示范村6个|市住房城乡建设局|各乡镇人民政府|9月底前", "2|硬化道路12公里|市交通运输局|市财政局|8月底前");
  }

  @Test
  void lettersCountedAsOneColumnStandInOtherPlaces() {
    Table table =
        read("""
                序号      项目内容          牵头单位       完成时限
                 1  新建社区食堂12处，改造  市民政局       2023年6月底
                    老旧食堂5处         市财政局
                 2  开通定制公交8条       市交通运输局     2023年9月底
                """)
            .table();
    assertThat(rows(table))
        .containsExactly("1|新建社区食堂12处，改造老旧食堂5处|市民政局\n市财政局|2023年6月底", "2|开通定制公交8条|市交通运输局|2023年9月底");
  }

  @Test
  void theNumberOfARowMayStandInItsMiddle() {
    Table table =
        read("""
                序号  工作       主要内容                  牵头单位      配合单位        完成时限
                                 编制中心城区公园布点                  市自然资源和    2019年8月
                1     布局规划   专项规划，报市政府批      市园林局      规划局          底
                                 准后实施
                                 新建改建口袋公园28处，    各县（市、    市园林局、市    2019年12月
                2     扩容建设   新增绿地77公顷            区）人民政    财政局          底
                                                           府
                3     管护补助   招聘管护员200名           市园林局      市人力资源和    2019年8月
                                                                         社会保障局      底
                """)
            .table();
    assertThat(rows(table))
        .containsExactly(
            "1|布局规划|编制中心城区公园布点专项规划，报市政府批准后实施|市园林局|市自然资源和规划局|2019年8月底",
            "2|扩容建设|新建改建口袋公园28处，新增绿地77公顷|各县（市、区）人民政府|市园林局、市财政局|2019年12月底",
            "3|管护补助|招聘管护员200名|市园林局|市人力资源和社会保障局|2019年8月底");
  }

  @Test
  void theTitleOfTheFirstColumnMayStandBelowYears() {
    Table table =
        read("""
                                2019年              2020年              2021年
                县（市、区）    园数      学位      园数      学位      园数      学位
                东湖区          6         1800      5         1440      4         1080
                罗塘县          3         720       4         960       3         720
                """)
            .table();
    assertThat(table.columns())
        .containsExactly(
            "县（市、区）", "2019年/园数", "2019年/学位", "2020年/园数", "2020年/学位", "2021年/园数", "2021年/学位");
    assertThat(rows(table)).containsExactly("东湖区|6|1800|5|1440|4|1080", "罗塘县|3|720|4|960|3|720");
  }

  @Test
  void shortNamesBelowOneAnotherStayApart() {
    TableReading reading =
        read(
            """
            序号    重点任务          责任单位          责任领导    完成时限
            1       淘汰落后产能      市经信局          王林        9月底
                                      市生态环境局      李敏
            2       严控新增产能      市发展改革委      赵川        长期
            """);
    assertThat(rows(reading.table()))
        .containsExactly("1|淘汰落后产能|市经信局\n市生态环境局|王林\n李敏|9月底", "2|严控新增产能|市发展改革委|赵川|长期");
    assertThat(reading.tasks().get(0).roles().get(1).names()).containsExactly("王林", "李敏");
  }
}
