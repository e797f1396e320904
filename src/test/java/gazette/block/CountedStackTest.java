package gazette.block;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.mark.LineKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedStackTest {
  /** The rows that are found, each as its cells joined by |. */
  private static List<String> rows(String text) {
    Lines lines = Marked.lines(text);
    CountedStack.mark(lines);
    return rows(lines);
  }

  static List<String> rows(Lines lines) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.kind(i) == LineKind.STACKED_ROW) {
        rows.add(lines.text(i));
      } else if (lines.kind(i) == LineKind.STACKED_CELL) {
        rows.set(rows.size() - 1, rows.get(rows.size() - 1) + "|" + lines.text(i));
      }
    }
    return rows;
  }

  private static String lines(String cells) {
    return cells.replace(' ', '\n');
  }

  @Test
  void titlesAndRowsThatCountOnAreATable() {
    assertThat(rows(lines("重点项目表 序号 项目名称 责任单位 1 清河大桥 市交通运输局 2 观桥路 市城管局") + "\n\n请抓好落实。"))
        .containsExactly("序号|项目名称|责任单位", "1|清河大桥|市交通运输局", "2|观桥路|市城管局");
  }

  @Test
  void blankLinesMayPartAllCells() {
    String text = lines("序号 文件名称 文号 1 关于加强管理的通知 清政办发〔2015〕3号 2 收费办法 清政发〔2016〕8号 以上文件失效。");
    assertThat(rows(text.replace("\n", "\n\n")))
        .containsExactly("序号|文件名称|文号", "1|关于加强管理的通知|清政办发〔2015〕3号", "2|收费办法|清政发〔2016〕8号");
  }

  @Test
  void aRowIsShorterWhereACellWasEmptyAndLongerWhereALineEndCutOne() {
    assertThat(
            rows(
                lines(
                    "序号 项目名称 责任单位 备注 1 清河大桥 市交通运输局、 市财政局 续建 2 观桥路 市城管局 3 滨水路 市城管局 新建 4 北门桥 市城管局 新建")))
        .containsExactly(
            "序号|项目名称|责任单位|备注",
            "1|清河大桥|市交通运输局、|市财政局|续建",
            "2|观桥路|市城管局",
            "3|滨水路|市城管局|新建",
            "4|北门桥|市城管局|新建");
  }

  @Test
  void namesOfGroupsAndASumStandBetweenRows() {
    assertThat(
            rows(lines("序号 项目名称 投资（万元） 一、桥梁 1 清河大桥 300 2 北门桥 20 二、道路 3 观桥路 80 合计 400") + "\n\n完"))
        .containsExactly(
            "序号|项目名称|投资（万元）", "一、桥梁", "1|清河大桥|300", "2|北门桥|20", "二、道路", "3|观桥路|80", "合计|400");
  }

  @Test
  void belowTheSameTitlesRowsCountOnWhereAPageEnds() {
    String titles = "序号 项目名称 责任单位 ";
    assertThat(
            rows(
                lines(titles + "1 清河大桥 市交通运输局 2 观桥路 市城管局")
                    + "\n\n12\n\n清河市人民政府公报\n\n"
                    + lines(titles + "3 滨水路 市城管局")
                    + "\n\n完"))
        .containsExactly(
            "序号|项目名称|责任单位", "1|清河大桥|市交通运输局", "2|观桥路|市城管局", "序号|项目名称|责任单位", "3|滨水路|市城管局");
    assertThat(rows(lines(titles + "3 滨水路 市城管局 4 北门桥 市城管局"))).isEmpty();
  }

  @Test
  void aNumberInACellIsNoNextRow() {
    assertThat(rows(lines("序号 名称 数量 1 清河大桥 2 2 北门桥 3 3 观桥路 4")))
        .containsExactly("序号|名称|数量", "1|清河大桥|2", "2|北门桥|3", "3|观桥路|4");
  }

  @Test
  void otherLinesBelowSuchAWordAreNoTable() {
    assertThat(rows(lines("序号 由各单位自行编排。 1 清河大桥 2 北门桥"))).isEmpty();
    assertThat(rows(lines("序号 项目名称 责任单位 清河大桥 市交通运输局"))).isEmpty();
    assertThat(rows(lines("序号 项目名称 责任单位 1 清河大桥 市交通运输局"))).isEmpty();
    assertThat(rows(lines("目录 序号 文件名称 页码 1 关于加强管理的通知 3 2 收费办法 8"))).isEmpty();
    assertThat(rows("序号 项目名称 责任单位\n1 清河大桥 市交通运输局\n2 观桥路 市城管局")).isEmpty();
  }
}
