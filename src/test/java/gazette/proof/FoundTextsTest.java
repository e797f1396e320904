package gazette.proof;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.proof.Promises.Depth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that broke a promise once, made as short as they could be. */
class FoundTextsTest {
  static Stream<String> found() {
    return Stream.of(
        // A table that holds nothing but tags, in a head, in a 目录, and above a document.
        "<td><td>\n报告",
        "目录\n<table >",
        "<table>\n主题分类：\n文",
        // Several persons on one line, and in the columns of one line.
        "成员：张健、王川、李明",
        "秘书长：之文　部　向阳　院",
        "委员：志明主任超　院",
        // Furniture inside a box.
        "专栏1\n<p><p>",
        "专栏3\n*",
        "专栏3 重点工程\n一、道路工程。\n- 12 -\n二、桥梁工程。",
        // A caption that goes on below its table.
        "：\n52\n２：清河市人民政府９年３月１2日\n<td>>\n岚州县突发环境事件",
        // A label of the imprint that nobody filled in.
        "责任编辑：",
        // A table that prints its own title.
        "|工|\n产量\t%\n酒\t千");
  }

  @ParameterizedTest
  @MethodSource("found")
  void keepsItsPromisesNow(String text) {
    assertThat(Promises.broken(text, Depth.SCHEMA)).isEmpty();
  }
}
