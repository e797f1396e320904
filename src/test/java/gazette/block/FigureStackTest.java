package gazette.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureStackTest {
  private static List<String> rows(String cells) {
    Lines lines = Marked.lines(cells.replace(' ', '\n'));
    FigureStack.mark(lines);
    return CountedStackTest.rows(lines);
  }

  @Test
  void wordsAndNumbersInTurnBelowAsManyTitlesAreATable() {
    assertThat(rows("主要指标如下。 上半年主要指标 指标 总量 增长（%） 货运量 12.8 5.2 客运量 304 -1.3 邮件 — 2.6 各县要抓好落实。"))
        .containsExactly("指标|总量|增长（%）", "货运量|12.8|5.2", "客运量|304|-1.3", "邮件|—|2.6");
  }

  @Test
  void severalWordsMayOpenARowAndSomeMayCloseIt() {
    assertThat(rows("产品 单位 产量 增长（%） 粮食 万吨 26.8 1.1 油料 万吨 2.9 3.6 茶叶 吨 1863 9.7"))
        .containsExactly("产品|单位|产量|增长（%）", "粮食|万吨|26.8|1.1", "油料|万吨|2.9|3.6", "茶叶|吨|1863|9.7");
    assertThat(rows("项目 投资 地点 清河大桥 300 城东街道 北门桥 20 城北街道 观桥路 80 观桥街道"))
        .containsExactly("项目|投资|地点", "清河大桥|300|城东街道", "北门桥|20|城北街道", "观桥路|80|观桥街道");
  }

  @Test
  void namesOfGroupsMayStandBetweenRows() {
    assertThat(rows("项目 户数 人数 一、城区 城东街道 300 812 城北街道 20 55 二、郊区 观桥镇 80 211"))
        .containsExactly("项目|户数|人数", "一、城区", "城东街道|300|812", "城北街道|20|55", "二、郊区", "观桥镇|80|211");
  }

  @Test
  void otherNumbersAloneOnTheirLinesAreNoTable() {
    assertThat(rows("关于公布 2021 年电力需求响应名单和 2022 年计划的通知已经 15 个部门同意")).isEmpty();
    assertThat(rows("目录 关于加强管理的通知 3 收费办法 8 任免通知 9")).isEmpty();
    assertThat(rows("指标 总量 增长（%） 货运量 12.8 5.2 客运量 304 -1.3")).isEmpty();
    assertThat(rows("全市货运量增长。客运量也增长。 总量 增长（%） 货运量 1 5 客运量 3 1 邮件 4 2")).isEmpty();
  }
}
