package gazette.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeakRowsTest {
  private static List<Integer> rows(String text) {
    Lines lines = Marked.lines(text);
    WeakRows rows = new WeakRows(lines);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (rows.isRow(i)) {
        found.add(i);
      }
    }
    return found;
  }

  @Test
  void titlesAsWideAsTheirColumnsHaveOneBlankBehindThem() {
    assertThat(
            rows(
                """
                各项目要按期完成。
                序号　项目名称　　　　　　建设地点　　投资额　　完成时间
                1　　　清河二水厂扩建　　　城东街道　　3000万元　9月底
                2　　　观桥路雨污分流　　　观桥街道　　850万元　 10月底
                主题词：水利　项目　通知
                """))
        .containsExactly(1, 2, 3);
  }

  @Test
  void aCellAsWideAsItsColumnHasOneIdeographicBlankBehindIt() {
    assertThat(
            rows(
                """
                序号　项目名称　　　　　　建设地点　　　完成时间
                1　　　清河二水厂扩建工程　城东街道　　　9月底
                2　　　观桥路雨污分流　　　观桥街道　　　10月底
                """))
        .containsExactly(0, 1, 2);
  }

  @Test
  void namesSideBySideAreAListAndNoTable() {
    assertThat(rows("王  林  李敏芳  周  川\n赵永强  孙  洁  钱进\n郑大勇  吴小兰  何  平\n")).isEmpty();
    assertThat(rows("姓名    单位      职务\n王  林  李家镇    镇长\n赵永强  观桥镇    书记\n"))
        .containsExactly(0, 1, 2);
  }

  @Test
  void wordsOverLinesOfOtherShapeAreNoTitles() {
    assertThat(rows("项目　资金　　管理\n清河市财政局　　　　2019年7月17日印发\n")).isEmpty();
    assertThat(rows("序号　项目名称　　建设地点\n1　　　清河二水厂扩建工程\n2　　　观桥路雨污分流\n")).isEmpty();
    assertThat(rows("序号　项目名称　　建设地点\n项目由各县（市、区）申报。\n")).isEmpty();
  }

  @Test
  void cellsBrokenOverLinesGoOnBelowTheTitlesOfTheNextPageToo() {
    assertThat(
            rows(
                """
                序号  任务类别  具体任务                牵头单位        完成时限
                1     道路建设  硬化村组道路120公里，   市交通运输局    9月底前
                                安装路灯300盏
                — 2 —
                序号  任务类别  具体任务                牵头单位        完成时限
                2     饮水安全  改造村级水厂15处，更换  市水利局、市住  10月底前
                                管网40公里              房城乡建设局
                3     垃圾清运  新建中转站2座           市城管局        8月底前
                """))
        .containsExactly(0, 1, 2, 4, 5, 6, 7);
  }
}
