package gazette.table;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.Table;
import gazette.source.Span;
import org.junit.jupiter.api.Test;

class TableRowsTest {
  @Test
  void rowsThatOnlyNameAGroupBecomeTheGroupOfTheRowsBelow() {
    Pages pages =
        Pages.read(
            """
            序号⇥项目名称⇥建设内容⇥责任单位
            一、民生类（2项）⇥⇥⇥
            1⇥道路改造⇥改造道路5条⇥市住房城乡建设局
            2⇥学校扩建⇥扩建学校2所⇥市教育局
            二、安全类
            三⇥产业类⇥⇥
            3⇥园区建设⇥新建厂房⇥高新区管委会
            合计⇥3项⇥⇥
            """);
    assertThat(pages.table().groups()).containsExactly("一、民生类（2项）", "二、安全类", "三 产业类");
    assertThat(pages.table().rows().stream().map(Table.Row::group))
        .containsExactly("一、民生类（2项）", "一、民生类（2项）", "三 产业类", "三 产业类");
  }

  @Test
  void aGroupNeedsNoMarkerInATableOfSeveralColumns() {
    Pages pages = Pages.read("项目名称⇥建设内容⇥完成时限\n民生类\n道路改造⇥改造道路5条⇥6月\n产业类\n园区建设⇥新建厂房⇥12月");
    assertThat(pages.table().groups()).containsExactly("民生类", "产业类");
    assertThat(pages.rows()).hasSize(2);
  }

  @Test
  void fillsLabelsUnitsAndDeadlinesFromAbove() {
    Pages pages =
        Pages.read(
            """
            类别⇥重点任务⇥责任单位⇥完成时限⇥备注
            安全⇥排查燃气管网⇥市城管局⇥3月底⇥已启动
            ⇥整治易涝点⇥⇥⇥
            环保⇥治理扬尘⇥市生态环境局⇥5月底⇥
            """);
    assertThat(pages.rows())
        .containsExactly("安全|排查燃气管网|市城管局|3月底|已启动", "安全|整治易涝点|市城管局|3月底|", "环保|治理扬尘|市生态环境局|5月底|");
    assertThat(pages.said()).hasSize(3).allMatch("table.cell-filled 3"::equals);
  }

  @Test
  void fillsNoQuantitiesNoTotalsAndNothingAcrossAGroup() {
    Pages pages =
        Pages.read(
            """
            指标⇥单位⇥2023年⇥增长（%）
            一、经济⇥⇥⇥
            工业增加值⇥亿元⇥628⇥5.7
            服务业增加值⇥⇥⇥8
            二、民生⇥⇥⇥
            新增就业⇥⇥14000⇥
            合计⇥⇥14628⇥
            """);
    assertThat(pages.rows())
        .containsExactly("工业增加值|亿元|628|5.7", "服务业增加值|亿元||8", "新增就业||14000|", "合计||14628|");
  }

  @Test
  void nobodyTakesThePostOfThePersonAbove() {
    Pages pages = Pages.read("姓名⇥任命职务⇥免去职务\n林远⇥市水利局局长⇥市审计局局长\n盛明⇥市林业局局长⇥\n温如玉⇥⇥市水利局局长");
    assertThat(pages.rows()).containsExactly("林远|市水利局局长|市审计局局长", "盛明|市林业局局长|", "温如玉||市水利局局长");
    assertThat(pages.said()).isEmpty();
  }

  @Test
  void aNewLabelEndsTheLabelsInsideTheOneBefore() {
    Pages pages =
        Pages.read(
            """
            领域⇥方面⇥具体任务⇥责任单位
            数字政府⇥平台建设⇥建设一体化平台⇥市大数据局
            ⇥⇥归集公共数据⇥市大数据局
            数字社会⇥⇥建设智慧社区⇥市民政局
            """);
    assertThat(pages.rows())
        .containsExactly("数字政府|平台建设|建设一体化平台|市大数据局", "数字政府|平台建设|归集公共数据|市大数据局", "数字社会||建设智慧社区|市民政局");
  }

  @Test
  void aLabelPrintedTooLateCoversTheRowsFromWhereTheNumberingRestarts() {
    Pages pages =
        Pages.read(
            """
            指标内容⇥指标要求⇥责任部门
            （一）组织领导⇥1.成立领导小组。⇥市政府办公室
            ⇥2.建立督导制度。⇥市政府办公室
            ⇥1.落实经费。⇥市财政局
            （二）保障措施⇥2.配备人员。⇥市人力资源社会保障局
            ⇥3.组织培训。⇥市卫生健康委
            """);
    assertThat(pages.table().rows().stream().map(row -> row.cells().get(0)))
        .containsExactly("（一）组织领导", "（一）组织领导", "（二）保障措施", "（二）保障措施", "（二）保障措施");
  }

  @Test
  void setsRowsRightThatStandAColumnOff() {
    Pages pages =
        Pages.read(
            """
            指标分类⇥指标内容⇥指标要求⇥责任部门⇥完成时限
            一、政策⇥（一）领导⇥1.成立小组。⇥市政府办公室⇥2024.03
            ⇥⇥2.制定方案。⇥市卫生健康委⇥2024.04
            ⇥（二）经费⇥1.列入预算。⇥市财政局⇥2024.05
            ⇥2.专款专用。⇥市审计局⇥2024.05⇥
            二、环境⇥（一）社区⇥1.建设社区。⇥市民政局⇥2024.06
            ⇥⇥2.建设步道。⇥市体育局⇥2024.06
            ⇥三、队伍⇥（一）人员⇥1.配备人员。⇥市卫生健康委⇥2024.07
            """);
    assertThat(pages.rows().get(3)).isEqualTo("一、政策|（二）经费|2.专款专用。|市审计局|2024.05");
    assertThat(pages.rows().get(6)).isEqualTo("三、队伍|（一）人员|1.配备人员。|市卫生健康委|2024.07");
    assertThat(pages.said()).contains("table.row-shifted 5", "table.row-shifted 8");
  }

  @Test
  void putsBackTheCellThatAShortRowLacks() {
    Pages pages =
        Pages.read(
            """
            序号⇥类别⇥任务⇥牵头单位⇥时限
            1⇥安全⇥检查燃气⇥市城管局⇥3月
            2⇥检查消防⇥市消防救援局⇥4月
            3⇥环保⇥治理扬尘⇥市生态环境局⇥5月
            4⇥治理臭氧⇥市生态环境局⇥6月
            5⇥民生⇥建设托育园⇥市卫生健康委⇥7月
            """);
    assertThat(pages.rows().get(1)).isEqualTo("2|安全|检查消防|市消防救援局|4月");
    assertThat(pages.rows().get(3)).isEqualTo("4|环保|治理臭氧|市生态环境局|6月");
  }

  @Test
  void keepsRaggedRowsWholeAndSaysSo() {
    Pages pages =
        Pages.read(
            """
            序号⇥项目⇥金额（万元）
            1⇥道路⇥100⇥已拨付
            2⇥桥梁⇥200
            注：本表截至2023年底。
            """);
    assertThat(pages.rows()).containsExactly("1|道路|100|已拨付", "2|桥梁|200", "注：本表截至2023年底。||");
    assertThat(pages.said()).containsExactly("table.ragged-row 2", "table.ragged-row 4");
  }

  @Test
  void aRowThatOnlyEndsAnUnfinishedCellJoinsIt() {
    Pages pages =
        Pages.read(
            """
            序号⇥任务⇥主要内容⇥责任单位
            1⇥任务一⇥一是加强统筹，⇥市教育局
            ⇥⇥二是强化督导。⇥
            2⇥任务二⇥开展排查整治⇥市应急管理局
            """);
    assertThat(pages.rows()).containsExactly("1|任务一|一是加强统筹，二是强化督导。|市教育局", "2|任务二|开展排查整治|市应急管理局");
    assertThat(pages.table().rows().get(0).lines()).isEqualTo(new Span(2, 3));
  }
}
