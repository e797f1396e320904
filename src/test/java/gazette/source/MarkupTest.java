package gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkupTest {

  private static String strip(String text) {
    return Markup.strip(new Line(7, text)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## 一、总体要求 | 一、总体要求",
        "**（一）指导思想。**高举旗帜 | （一）指导思想。高举旗帜",
        "# **清河市人民政府** | 清河市人民政府",
        "<p style=\"text-align:center\">附件1</p> | 附件1",
        "<b>市教育局</b> 各县（市、区） | 市教育局 各县（市、区）",
        "第一段<br/>第二段<BR>第三段 | 第一段第二段第三段",
        "<a href=\"#\">打印</a> | 打印",
        "<o:p></o:p>清河市 | 清河市",
        "<!-- 正文开始 -->清河市 | 清河市",
        "<!-- 2 > 1 -->清河市<!-- 完 --> | 清河市",
        "<!DOCTYPE html>清河市 | 清河市",
        "<p>&nbsp;&nbsp;现将方案印发给你们</p> | 现将方案印发给你们",
        "王&nbsp;&nbsp;川 | 王 川",
        "王&emsp;川&#12288;任&#xA0;科长 | 王 川 任 科长",
        "王 &nbsp;川 | 王 川",
        "<td>GDP</td><td>CPI</td> | GDP CPI",
        "H<sub>2</sub>O | H2O",
        "- 附件：1.名单 | 附件：1.名单",
        "- 1.加强领导 | 1.加强领导",
        "· 清河市人民政府公告 | 清河市人民政府公告",
        "•  清河市人民政府公告 | 清河市人民政府公告",
        "**- **组 长：**宋林 | 组 长：宋林",
        "<p>- 组长</p> | 组长",
        "　　现将方案印发给你们。　 | 现将方案印发给你们。",
      })
  void takes_off_what_the_way_to_the_file_added(String text, String content) {
    assertThat(strip(text)).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增长<5%，其余>3%",
        "增长＜5%",
        "<清河市志>出版",
        "<WTO>规则",
        "a<b",
        "<",
        "<>",
        "</>",
        "<p",
        "&",
        "&amp;",
        "A&B;",
        "&nbsp",
        "- 12 -",
        "-12-",
        "· 12 ·",
        "· 市政府文件 ·",
        "- 5.3%",
        "-5.3",
        "---",
        "- - -",
        "-",
        "·",
        "- \t12",
        "-\t清河市\t3",
        "——2024年1月8日",
        "△ 4日，清河市召开会议",
        "| 王川 | 书记 |",
        "总则…………3",
        "一、总体要求",
        "2.1 指挥机构",
      })
  void keeps_what_only_looks_like_markup(String text) {
    assertThat(strip(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "　\t", "#", "***", "<p></p>", "&nbsp;", "<!--", "-->", "\u200B", "\uFEFF"
      })
  void a_line_of_blanks_and_markup_has_no_content(String text) {
    assertThat(Markup.strip(new Line(7, text))).isEqualTo(Passage.EMPTY);
  }

  @Test
  void invisible_characters_are_dropped_anywhere() {
    assertThat(strip("\uFEFF清\u200B河\u00AD市\u2060人民\u200D政府")).isEqualTo("清河市人民政府");
  }

  @Test
  void a_comment_or_tag_of_many_thousand_characters_is_text_with_a_stray_mark() {
    String text = "清河市".repeat(2_000);
    assertThat(strip("<!--" + text + "-->岚州市")).isEqualTo(text + "岚州市");
    assertThat(strip("<p " + text + ">")).isEqualTo("<p " + text + ">");
  }

  @Test
  void every_character_keeps_its_column() {
    Line line = new Line(7, "## <b>王&nbsp;川</b>*任*科长 ");
    Passage content = Markup.strip(line);
    assertThat(content.text()).isEqualTo("王 川任科长");
    StringBuilder seen = new StringBuilder();
    content.forEachRun(
        (number, column, length, at) -> {
          assertThat(number).isEqualTo(7);
          String source = line.text().substring(column, column + length);
          assertThat(content.text().substring(at, at + length)).isEqualTo(source);
          seen.append(source);
        });
    assertThat(seen).hasToString("王川任科长");
  }

  @Test
  void a_plain_line_is_one_run() {
    Line line = new Line(7, "　　现将方案印发给你们。 ");
    assertThat(Markup.strip(line)).isEqualTo(Passage.of(line, 2, 12));
  }

  @ParameterizedTest
  @MethodSource("gazette.source.Texts#inventedLines")
  void the_content_does_not_depend_on_number_signs_and_asterisks(String text) {
    assertThat(strip(text.replaceAll("[#*]", ""))).isEqualTo(strip(text));
  }

  @Test
  void stripping_what_was_stripped_changes_nothing_but_a_second_list_mark() {
    Texts.randomLines(5_000)
        .forEach(
            text -> {
              String once = strip(text);
              assertThat(once).doesNotContain("#", "*", "\u200B");
              assertThat(once.strip()).isEqualTo(once);
            });
  }

  @Test
  void any_mixture_of_marks_keeps_the_places_and_the_promise_about_number_signs() {
    Texts.randomLines(20_000)
        .forEach(
            text -> {
              Line line = new Line(3, text);
              Passage content = Markup.strip(line);
              int[] next = {0};
              content.forEachRun(
                  (number, column, length, at) -> {
                    assertThat(column).isGreaterThanOrEqualTo(next[0]);
                    next[0] = column + length;
                    assertThat(text.substring(column, column + length))
                        .isEqualTo(content.text().substring(at, at + length));
                  });
              assertThat(strip(text.replaceAll("[#*]", ""))).isEqualTo(content.text());
            });
  }

  @Test
  void a_line_that_seems_plain_is_what_cleaning_makes_of_it() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      for (String text : new String[] {"清" + (char) c + "河", (char) c + "河 "}) {
        Line line = new Line(3, text);
        assertThat(Markup.strip(line)).as("U+%04X", c).isEqualTo(new Cleaning(line).content());
      }
    }
    Texts.randomLines(20_000)
        .map(text -> new Line(3, text))
        .filter(line -> !line.isBlank())
        .forEach(line -> assertThat(Markup.strip(line)).isEqualTo(new Cleaning(line).content()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<", "<!--", "<a ", "&", "*", "a*", "-->", "&nbsp;x", "<p>", "</p", "- ", "王&nbsp;", "."
      })
  void a_line_of_millions_of_marks_takes_no_more_time_than_its_length(String mark) {
    Line line = new Line(1, mark.repeat(2_000_000 / mark.length()));
    long start = System.nanoTime();
    Markup.strip(line);
    Markup.erasures(line).covers(0, line.text().length());
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(30);
  }

  static Stream<String> erasable() {
    return Stream.of(
        "[## ]一、总体要求",
        "[<b>]市教育局[</b> ]各县",
        "[| ]王川[ | ]书记[ |]",
        "[|---|:--:|]",
        "[-----\t----]",
        "[+----+----+]",
        "总则[………… ]3",
        "总则[ . . . . . ]12",
        "总则[…]12",
        "总则[..]3",
        "增长3.12",
        "他说……真好",
        "总则——细则",
        "[△ ]4日，召开会议",
        "1日 [☆]开幕[。]",
        "三角△形",
        "[□]通过",
        "有□无□",
        "二○○九年",
        "[● ]市政府召开会议。[△]县政府召开会议",
        "[- ]附件",
        "- 12 -",
        "王[&nbsp;]川",
        "[┌──┬──┐]",
        "[│]序号[│]名称[│]");
  }

  @ParameterizedTest
  @MethodSource("erasable")
  void the_columns_in_brackets_need_no_owner(String marked) {
    StringBuilder text = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    boolean erased = false;
    for (char c : marked.replace("[。]", "。").toCharArray()) {
      if (c == '[' || c == ']') {
        erased = c == '[';
      } else {
        text.append(c);
        expected.append(erased || Blanks.isBlank(c) ? '-' : 'x');
      }
    }
    Erasures erasures = Markup.erasures(new Line(7, text.toString()));
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      found.append(erasures.covers(i) ? '-' : 'x');
    }
    assertThat(found).as(text.toString()).hasToString(expected.toString());
  }

  @Test
  void what_is_not_content_may_be_missing() {
    Texts.randomLines(5_000)
        .forEach(
            text -> {
              Line line = new Line(3, text);
              Erasures erasures = Markup.erasures(line);
              int[] next = {0};
              Markup.strip(line)
                  .forEachRun(
                      (number, column, length, at) -> {
                        assertThat(erasures.covers(next[0], column)).isTrue();
                        next[0] = column + length;
                      });
              assertThat(erasures.covers(next[0], text.length())).isTrue();
            });
  }
}
