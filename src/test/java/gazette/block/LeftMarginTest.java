package gazette.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftMarginTest {
  private static final String PAGE =
      """
                清河市人民政府办公室
          一、各县（区）要建立防汛责任制，明确责任人员和巡查路段，于五月底
      前向社会公布。二、市水利局要会同市应急局储备足够的抢险物资，定期检
      查更新。防汛物资不得挪作他用。
          三、汛期内实行昼夜值守，遇有险情立即报告市防汛指挥部，不得迟报或
      者瞒报。市气象局要及时发布预警，市交通局要保证抢险车辆优先通行，市
      财政局要落实资金，市审计局要加强监督。
          四、各县（区）要在汛后一个月内完成总结，将水毁工程修复计划一并报
      送市水利局，由市水利局汇总后报市人民政府审定，并抓好组织实施工作。
      """;

  private static Lines indented(String blanks) {
    return Marked.lines(PAGE.repeat(2).replaceAll("(?m)^", blanks));
  }

  @Test
  void blanksBeforeAllLinesAreNoIndent() {
    Lines lines = indented("      ");

    assertThat(lines.look(1).indented).isTrue();
    assertThat(lines.look(1).indent).isEqualTo(2);
    assertThat(lines.look(2).indented).isFalse();
    assertThat(lines.look(2).indent).isZero();
  }

  @Test
  void withoutThemIndentsAreWhatTheyAre() {
    assertThat(indented("").look(1).indent).isEqualTo(2);
    assertThat(indented("").look(2).indent).isZero();
  }

  @Test
  void paragraphsOfOneLineAreIndentedAndHaveNoMargin() {
    Lines lines = Marked.lines("　　各县（区）要建立防汛责任制，明确责任人员和巡查路段。\n".repeat(12));

    assertThat(lines.look(0).indent).isEqualTo(2);
  }

  @Test
  void linesThatHangBelowTheirFirstHaveNoMargin() {
    String item = "一、各县（区）要建立防汛责任制，明确责任人员和巡查\n    路段，于五月底前向社会公布，并报市防汛指挥部备案。\n";

    assertThat(Marked.lines(item.repeat(8)).look(1).indent).isEqualTo(2);
  }
}
