package gazette.table;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Line;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableDialectTest {
  @Test
  void readsCellsPartedByTabs() {
    Pages pages =
        Pages.read(
            """
            产品名称⇥计量单位⇥产量⇥较上年±%
            水泥⇥万吨⇥157.6⇥18.6
            合计⇥⇥157.6⇥
            """);
    assertThat(pages.table().columns()).containsExactly("产品名称", "计量单位", "产量", "较上年±%");
    assertThat(pages.rows()).containsExactly("水泥|万吨|157.6|18.6", "合计||157.6|");
    assertThat(pages.table().lines()).isEqualTo(new Span(1, 3));
    assertThat(pages.said()).isEmpty();
  }

  @Test
  void putsARowTogetherThatPipesKeepOpenOverSeveralLines() {
    Pages pages =
        Pages.read(
            """
            - | 序号 | 工作任务 | 责任单位 |
            | --- | :-: | --- |
            | 1 | 完善数据平台，推进
            互联互通 | 市大数据局 |
            | 2 | 开展培训 | 市教育局\\|市民政局 |
            """);
    assertThat(pages.rows()).containsExactly("1|完善数据平台，推进互联互通|市大数据局", "2|开展培训|市教育局|市民政局");
    assertThat(pages.table().rows().get(0).lines()).isEqualTo(new Span(3, 4));
  }

  @Test
  void readsPipesWithoutOuterOnes() {
    Pages pages = Pages.read("序号 | 任务\n---|---\n1 | 修订办法\n2 | 公布清单");
    assertThat(pages.table().columns()).containsExactly("序号", "任务");
    assertThat(pages.rows()).containsExactly("1|修订办法", "2|公布清单");
  }

  @Test
  void placesCellsPartedByBlanksByWhereTheyStand() {
    Pages pages =
        Pages.read(
            """
              序号    项目名称              责任单位            完成时间
              1       老旧小区改造          市住房城乡建设局    2024年6月
              2       口袋公园建设          市城管局            2024年9月
                                            市财政局
              3       城乡供水一体化                            2024年12月
            """);
    assertThat(pages.rows())
        .containsExactly(
            "1|老旧小区改造|市住房城乡建设局|2024年6月",
            "2|口袋公园建设|市城管局\n市财政局|2024年9月",
            "3|城乡供水一体化|市城管局\n市财政局|2024年12月");
  }

  @Test
  void putsACellTogetherThatALineEndCut() {
    Pages pages =
        Pages.read(
            """
            序号⇥项目名称⇥主要内容⇥责任单位⇥完成时限
            1⇥老旧小区改造⇥改造小区10个，
            惠及居民2000户⇥市住房城乡建设局⇥2024年6
            月底前
            2⇥农村公路⇥新改建公路50公里⇥市交通运输局⇥2024年9月
            """);
    assertThat(pages.rows())
        .containsExactly(
            "1|老旧小区改造|改造小区10个，惠及居民2000户|市住房城乡建设局|2024年6月底前", "2|农村公路|新改建公路50公里|市交通运输局|2024年9月");
  }

  @Test
  void aUnitAloneOnItsLineGoesOnWithALastColumnOfUnits() {
    Pages pages =
        Pages.read(
            """
            序号⇥任务⇥责任单位
            1⇥农村公路⇥市交通运输局
            市公路中心
            2⇥清洁取暖⇥市住房城乡建设局
            """);
    assertThat(pages.rows()).containsExactly("1|农村公路|市交通运输局\n市公路中心", "2|清洁取暖|市住房城乡建设局");
    assertThat(pages.table().groups()).isEmpty();
  }

  @Test
  void readsHtmlWithSpansOverManyLinesOrOnOne() {
    String html =
        """
        <table border="1">
        <tr><td colspan="3">清河市重点任务表</td></tr>
        <tr><th>序号</th><th>任务</th>
          <th>责任单位</th></tr>
        <tr><td colspan="3"><strong>一、民生类</strong></td></tr>
        <tr><td rowspan="2">1</td><td>
            新建托育园
            6所</td><td rowspan="2"><p>市卫生健康委</p><p>市财政局&nbsp;</p></td></tr>
        <tr><td>改造学校3&lt;5所</td></tr>
        </table>
        """;
    for (String text : List.of(html, html.replace("\n", " "))) {
      Pages pages = Pages.read(text);
      assertThat(pages.table().caption()).isEqualTo("清河市重点任务表");
      assertThat(pages.table().columns()).containsExactly("序号", "任务", "责任单位");
      assertThat(pages.table().groups()).containsExactly("一、民生类");
      assertThat(pages.rows().get(1)).isEqualTo("1|改造学校3<5所|市卫生健康委\n市财政局");
    }
    Pages pages = Pages.read(html);
    assertThat(pages.rows().get(0)).startsWith("1|新建托育园 6所|");
    assertThat(pages.table().rows().get(0).lines()).isEqualTo(new Span(6, 8));
    assertThat(pages.said()).containsExactly("table.cell-filled 9", "table.cell-filled 9");
  }

  @Test
  void aNumberThatHtmlSpansOverRowsIsThatOfEach() {
    Pages pages =
        Pages.read(
            """
            <table><tr><td>层数</td><td>补贴（万元）</td></tr>
            <tr><td>六层</td><td rowspan="2">15</td></tr>
            <tr><td>七层</td></tr>
            <tr><td>八层</td><td></td></tr></table>
            """);
    assertThat(pages.rows()).containsExactly("六层|15", "七层|15", "八层|");
  }

  @Test
  void linesOfAFramePartRowsThatStandOnSeveralLines() {
    Pages pages =
        Pages.read(
            """
            │片区  │乡镇      │亩数  │
            ├───┼─────┼───┤
            │北片  │观桥镇    │4200  │
            │      ├─────┼───┤
            │      │县国营黄岭│1800  │
            │      │林场      │      │
            ├───┼─────┼───┤
            │合 计 │          │6000  │
            """);
    assertThat(pages.table().columns()).containsExactly("片区", "乡镇", "亩数");
    assertThat(pages.rows()).containsExactly("北片|观桥镇|4200", "北片|县国营黄岭林场|1800", "合 计||6000");
  }

  @Test
  void withoutLinesBetweenThemALineOfAFrameIsARow() {
    Pages pages =
        Pages.read(
            """
            ┃县市┃亩数┃树种      ┃
            ┣━━╋━━╋━━━━━┫
            ┃清河┃4200┃马尾松、  ┃
            ┃    ┃    ┃枫香      ┃
            ┃河口┃1800┃板栗      ┃
            ┃岚山┃ 900┃板栗      ┃
            ┃东湖┃ 600┃柑桔      ┃
            """);
    assertThat(pages.rows())
        .containsExactly("清河|4200|马尾松、枫香", "河口|1800|板栗", "岚山|900|板栗", "东湖|600|柑桔");
  }

  @Test
  void readsHtmlRowsWithoutATableAndWithoutEndTags() {
    Pages pages = Pages.read("<TR><TD>项目<TD>投资（万元）\n<TR><TD>大桥<TD>100\n<TR><TD>公园<TD>20");
    assertThat(pages.table().columns()).containsExactly("项目", "投资（万元）");
    assertThat(pages.rows()).containsExactly("大桥|100", "公园|20");
    assertThat(pages.table().rows().get(1).lines()).isEqualTo(Span.of(3));
  }

  @Test
  void dropsTheMarkupOfACellAndKeepsItsLinesApart() {
    Pages pages =
        Pages.read(
            """
            序号⇥内容⇥承办单位
            1⇥<p>①新增托位 1 万个。</p> <p>②患龋率<25%。</p>⇥<b>市教育局</b><br/>市财政局
            2⇥**加粗**的&nbsp;任务&amp;要求⇥市民政局
            """);
    assertThat(pages.rows())
        .containsExactly("1|①新增托位 1 万个。\n②患龋率<25%。|市教育局\n市财政局", "2|加粗的 任务&要求|市民政局");
  }

  @Test
  void givesTheGridOfAFragmentWithItsPlaces() {
    List<List<Passage>> grid =
        TableReader.grid(
            Pages.fragments(
                    """
                    - | | | | |
                    |-----|-----|-----|-----|
                    | 王川 | 团市委书记 | 刘宏 | 观桥街道党工委书记、
                    办事处主任 |
                    | 文静 | 市妇联主席 | | |
                    """)
                .get(0));
    assertThat(grid).hasSize(2);
    assertThat(grid.get(0).get(3).text()).isEqualTo("观桥街道党工委书记、办事处主任");
    assertThat(grid.get(0).get(3).lines()).isEqualTo(new Span(3, 4));
    assertThat(grid.get(1).stream().map(Passage::text)).containsExactly("文静", "市妇联主席", "", "");
  }

  private static List<List<Line>> stack(String... rows) {
    List<List<Line>> all = new ArrayList<>();
    int number = 1;
    for (String row : rows) {
      List<Line> lines = new ArrayList<>();
      for (String cell : row.split("/")) {
        lines.add(new Line(number++, cell));
      }
      all.add(lines);
    }
    return all;
  }

  @Test
  void cellsThatStandOneALineAreOneForEachColumn() {
    TableFragment titled =
        TableFragment.stacked(stack("序号/路段/车型", "1/观桥路（北门/至客运站）/所有货车", "2/**城墙街**"));
    TableFragment next = TableFragment.stacked(stack("3/滨水路/货车", "4/站前街、/北门桥/货车"));
    assertThat(texts(titled)).containsExactly("序号|路段|车型", "1|观桥路（北门至客运站）|所有货车", "2|城墙街");
    assertThat(texts(next)).containsExactly("3|滨水路|货车", "4|站前街、北门桥|货车");
    assertThat(texts(TableFragment.stacked(stack("序号/任务/单位", "1/新建冷藏设施一千座，新增/库容四十万吨/省农业厅"))))
        .containsExactly("序号|任务|单位", "1|新建冷藏设施一千座，新增库容四十万吨|省农业厅");
    assertThat(titled.span()).isEqualTo(new Span(1, 9));
    assertThat(TableReader.continues(titled, next)).isTrue();
  }

  private static List<String> texts(TableFragment fragment) {
    return TableReader.grid(fragment).stream()
        .map(row -> row.stream().map(Passage::text).collect(Collectors.joining("|")))
        .toList();
  }

  @Test
  void survivesOddContent() {
    for (String text :
        List.of(
            "x",
            "⇥⇥⇥x",
            "|",
            "||||",
            "<table>",
            "<td rowspan=99999 colspan=99999>x",
            "<table><tr></tr></table>",
            "</td></tr>",
            "（（（（⇥、、、",
            "---⇥---",
            "a⇥b\n".repeat(3) + "c",
            "　　　")) {
      assertThat(Pages.read(text).table().fragments()).as(text).hasSize(1);
    }
  }
}
