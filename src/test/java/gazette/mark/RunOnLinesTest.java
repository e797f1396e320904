package gazette.mark;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunOnLinesTest {
  private static final String SENTENCE = "各级各部门要提高认识，压实责任，按照职责分工抓好工作落实，确保各项任务按期完成，依照第三条规定执行，";

  private static List<String> parts(String text) {
    return LineRules.markAll(List.of(new Line(1, text))).stream()
        .map(line -> line.kind() + " " + (line.text().length() > 24 ? "…" : line.text()))
        .toList();
  }

  @Test
  void aDocumentOnOneLineIsPartedWhereItsStructureShows() {
    String text =
        "各县（市、区）人民政府，市政府各部门："
            + SENTENCE.repeat(8)
            + "现将《清河市停车场管理办法》印发给你们。清河市人民政府2023年9月5日（此件公开发布）清河市停车场管理办法"
            + "第一章  总  则第一条  为了规范管理，制定本办法。第二条  "
            + SENTENCE.repeat(8)
            + "自公布之日起施行。";
    assertThat(parts(text))
        .containsExactly(
            "ADDRESS 各县（市、区）人民政府，市政府各部门：",
            "TEXT …",
            "AGENCY 清河市人民政府",
            "DATE 2023年9月5日",
            "DISCLOSURE （此件公开发布）",
            "TEXT 清河市停车场管理办法",
            "UNIT 第一章  总  则",
            "UNIT 第一条  为了规范管理，制定本办法。",
            "UNIT …");
  }

  @Test
  void aLongParagraphStaysOne() {
    assertThat(parts(SENTENCE.repeat(40) + "第三条规定，二、三月的数据。")).hasSize(1);
  }

  @Test
  void unitsCountOnFromOne() {
    String body = SENTENCE.repeat(8) + "。";
    assertThat(parts("一、目标" + body + "二、任务" + body + "三、保障" + body + "四、督查" + body)).hasSize(4);
    assertThat(parts("三、目标" + body + "五、任务" + body + "七、保障" + body)).hasSize(1);
  }
}
