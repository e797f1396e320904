package gazette.proof;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.GazetteParser;
import gazette.json.IssueJson;
import gazette.model.Issue;
import gazette.source.NotTextException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that no gazette prints, made to be slow: the time grows with the length of the text and not
 * with its square.
 */
class PathologicalTest {
  /** What is four times as long takes sixteen times as long when time grows with the square. */
  private static final double STEEPEST = 9;

  /** Below this, a ratio says nothing. */
  private static final double SHORTEST_MILLIS = 120;

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final String LETTER =
      """
      清河市人民政府关于开展检查的通知
      清政发〔2021〕57号
      各县人民政府：
      """;

  /** A text made to a size. */
  record Growing(String name, int size, IntFunction<String> text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Growing> texts() {
    return Stream.of(
        lines("△ lines", 120_000, "清河市人民政府大事记\n（2021年11月）\n", "△\n"),
        lines("△ entries", 20_000, "清河市人民政府大事记\n（2021年11月）\n1日　会议召开。\n", "△　会议召开。\n"),
        lines("units of one kind", 50_000, LETTER, "一、\n"),
        counted("units that count", 30_000, n -> "（" + n + "）检查内容。\n"),
        lines("alternating units", 8_000, LETTER, "一、\n（一）\n1.\n（1）\n①\n第一条\n"),
        lines("units inside a line", 60_000, "一、", "1.检查。2.整改；（1）登记。"),
        counted("decimal units", 10_000, n -> n + "." + n % 9 + " 检查\n"),
        deep("deep decimal units", 400),
        lines("nested brackets", 100_000, "一、", "（"),
        lines("nested title marks", 100_000, LETTER, "《"),
        lines("closed brackets", 100_000, LETTER, "（）"),
        lines("number brackets", 60_000, LETTER, "〔2021"),
        lines("open tags", 60_000, LETTER, "<p"),
        lines("comments", 60_000, LETTER, "<!--"),
        lines("title-like lines", 30_000, LETTER, "关于检查的通知\n"),
        counted("different title-like lines", 20_000, n -> "第" + n + "批检查方案\n"),
        lines("agencies", 30_000, "", "清河市人民政府\n"),
        lines("agencies and dates", 10_000, LETTER, "清河市人民政府\n2021年10月24日\n"),
        lines("short lines", 60_000, LETTER, "检查\n"),
        lines("lines without an end", 40_000, LETTER, "检查，\n"),
        lines("closing brackets on lines", 40_000, LETTER, "）\n"),
        lines("annex labels", 30_000, LETTER, "附件1\n"),
        lines("annex lists", 30_000, LETTER, "附件：1.成员名单\n"),
        lines("notes", 30_000, LETTER, "说明：检查内容。\n"),
        lines("numbers of documents", 20_000, "", "清政发〔2021〕57号\n"),
        lines("letters", 4_000, "", LETTER + "现通知如下。\n特此通知。\n"),
        lines("contents without pages", 20_000, "目录\n", "检查\n"),
        counted("contents with pages", 10_000, "目录\n", n -> "关于第" + n + "次检查的通知 " + n + "\n"),
        contents("contents and documents", 2_000),
        lines("headings of contents", 30_000, LETTER, "目录\n1 总则\n"),
        lines("tab cells in a row", 100_000, LETTER + "序号\t名称\t单位\n", "检查\t"),
        lines("rows", 15_000, LETTER + "序号\t名称\t单位\n", "1\t检查\t市财政局\n"),
        lines("rows of pipes", 15_000, LETTER, "| 1 | 检查 | 市财政局 |\n"),
        lines("empty rows", 15_000, LETTER, "| | | 市财政局 |\n"),
        lines("HTML rows", 8_000, LETTER + "<table>\n", "<tr><td>1</td><td>检查</td></tr>\n"),
        lines("HTML tables", 6_000, LETTER, "<table>\n<tr><td rowspan=\"9\">1</td></tr>\n"),
        lines("responsibilities", 12_000, LETTER, "责任单位：市财政局、市审计局\n"),
        lines("responsibilities in brackets", 12_000, LETTER, "（责任单位：市财政局）\n"),
        lines("duties inside a line", 20_000, LETTER, "（责任单位：市财政局）"),
        lines("names inside a bracket", 40_000, LETTER + "（责任单位：", "市财政局、"),
        lines("roles", 30_000, LETTER, "组　长：\n"),
        lines("members", 20_000, LETTER, "成　员：林　远　市长\n"),
        lines("members inside a line", 30_000, "成员：", "林　远　市长　"),
        lines("members in rows", 10_000, "组　长：林　远　市长\n", "序号\t姓名\t单位\n"),
        lines("items", 15_000, "清河市人民政府任免的工作人员名单\n", "任命周林为市财政局局长；\n"),
        lines("items inside a line", 20_000, "清河市人民政府任免的工作人员名单\n免去：", "周林的局长职务；"),
        lines("references", 20_000, LETTER, "《关于检查的通知》（清政发〔2020〕3号）"),
        lines("boxes", 20_000, LETTER, "专栏1 指标\n内容\n"),
        lines("page numbers", 40_000, LETTER, "检查，\n- 12 -\n"),
        lines("metadata", 30_000, "", "索引号：QH001\n"),
        lines("mastheads", 15_000, "", "清河市人民政府公报\n2021年第11期\n"),
        lines("imprints", 20_000, LETTER, "主办：清河市人民政府\n"),
        lines("blank lines", 300_000, LETTER, "\n"),
        lines("blanks", 1_000_000, LETTER, " "),
        lines("leader dots", 500_000, "目录\n关于检查的通知", "…"),
        lines("digits", 500_000, LETTER, "1"),
        lines("numerals", 500_000, LETTER, "二"),
        lines("one long word", 500_000, LETTER, "清"),
        lines("one long sentence", 100_000, LETTER, "检查内容，"),
        lines("many sentences", 100_000, LETTER, "检查内容。"));
  }

  private static Growing lines(String name, int size, String before, String unit) {
    return new Growing(name, size, n -> before + unit.repeat(n));
  }

  private static Growing counted(String name, int size, IntFunction<String> line) {
    return counted(name, size, LETTER, line);
  }

  private static Growing counted(String name, int size, String before, IntFunction<String> line) {
    return new Growing(
        name,
        size,
        n -> {
          StringBuilder text = new StringBuilder(before);
          IntStream.rangeClosed(1, n).forEach(i -> text.append(line.apply(i)));
          return text.toString();
        });
  }

  /** 1, 1.1, 1.1.1 and so on: the length of the text grows with the square of the depth. */
  private static Growing deep(String name, int depth) {
    return new Growing(
        name,
        depth,
        n -> {
          StringBuilder text = new StringBuilder(LETTER);
          int levels = (int) (depth * Math.sqrt((double) n / depth));
          IntStream.range(0, levels).forEach(i -> text.append("1.".repeat(i)).append("1 检查\n"));
          return text.toString();
        });
  }

  private static Growing contents(String name, int size) {
    return new Growing(
        name,
        size,
        n -> {
          StringBuilder text = new StringBuilder("目　录\n");
          IntStream.range(0, n)
              .forEach(i -> text.append("关于第" + i + "次检查的通知………… " + i % 900 + "\n"));
          IntStream.range(0, n).forEach(i -> text.append("关于第" + i + "次检查的通知\n各县人民政府：\n现通知如下。\n"));
          return text.toString();
        });
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void timeGrowsWithTheLength(Growing growing) {
    String small = growing.text().apply(growing.size() / 4);
    String large = growing.text().apply(growing.size());
    double ratio = Double.MAX_VALUE;
    for (int i = 0; i < 3 && ratio > STEEPEST; i++) {
      double before = millis(small);
      double after = millis(large);
      ratio = Math.min(ratio, after < SHORTEST_MILLIS ? 1 : after / before);
    }
    assertThat(ratio).as("time of what is four times as long").isLessThan(STEEPEST);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aLineOfTenMegabytesIsRead() {
    assertThat(millis("检查内容和要求，".repeat(430_000))).isLessThan(30_000);
    assertThat(millis(LETTER + "检查。（责任单位：市财政局）《通知》".repeat(180_000))).isLessThan(30_000);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aMillionLinesAreRead() {
    assertThat(millis("清河市人民政府大事记\n（2021年11月）\n" + "△\n".repeat(1_000_000))).isLessThan(30_000);
    assertThat(millis(LETTER + "一、\n".repeat(200_000))).isLessThan(30_000);
    assertThat(millis(LETTER + "1\t检查\t市财政局\n".repeat(200_000))).isLessThan(30_000);
  }

  /** With {@code -Dproof.huge=true}; it needs a heap of some gigabytes. */
  @Test
  @EnabledIfSystemProperty(named = "proof.huge", matches = "true")
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aTextOfTwoHundredMegabytesIsRead() {
    String text = String.join("\n", InventedTexts.all());
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    double small = millis(text.repeat(50_000_000 / bytes));
    double large = millis(text.repeat(200_000_000 / bytes));
    System.out.printf("proof: 50 MB in %.0f ms, 200 MB in %.0f ms%n", small, large);
    assertThat(large / small).isLessThan(STEEPEST);
  }

  private static double millis(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long start = CPU.getCurrentThreadCpuTime();
    try {
      Issue issue = GazetteParser.parse(bytes, "growing.txt", "UTF-8");
      IssueJson.write(issue, OutputStream.nullOutputStream(), true);
    } catch (NotTextException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (CPU.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
