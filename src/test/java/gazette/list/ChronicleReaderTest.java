package gazette.list;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Diagnostics;
import gazette.model.Chronicle;
import gazette.model.Element;
import gazette.notation.UnitMarkers;
import gazette.source.CharSet;
import gazette.source.Line;
import gazette.source.Markup;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChronicleReaderTest {
  private final Diagnostics said = new Diagnostics();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1日 市长林海主持召开市政府常务会议。",
        "1日，全市防汛工作会议召开。",
        "1日,0时17分,清河水电站2号机组并网。",
        "1日\t全市春季造林现场会召开。",
        "　　4日至5日　省调研组来清河。",
        "8-10日 市第九届人民代表大会召开。",
        "2 — 4 日 区委副书记到园区调研。",
        "15~17日，招商活动举行。",
        "1 月 15~17 日，全市劳动模范表彰会召开。",
        "11 月21 ~23 日 评估组到县检查。",
        "6月3日 新桥通车。",
        "2019年3月3日　医院启用。",
        "4 月 县委书记赴省城汇报工作。",
        "8 月中旬，省派工作队来县。",
        "同月 县志办成立。",
        "同日　学校开学。",
        "当日，供水恢复。",
        "【6月1日】六一慰问。",
        "【同日】慰问继续。",
        "[7日] 全市会议召开。",
        "（9日）全市会议召开。",
        "☆2日　全区会议召开。",
        "☆同日召开第二次会议。",
        "△全区会议召开。",
        "△5日，书记调研。",
        "● 首期培训班开班。",
        "1日（星期一） 元旦升旗仪式举行。",
        "**3日** 全市会议召开。",
        "三日 全市会议召开。",
        "十二日，全市会议召开。",
        "6月1日下午，全市会议召开。",
        "3.6月5日，全市会议召开。",
        "一、7日 全市会议召开。",
        "1日"
      })
  void aDateThatIsSetOffOrAMarkOpensAnEntry(String line) {
    assertThat(ChronicleReader.opensEntry(line, UnitMarkers.at(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年全区经济工作会议召开。",
        "2024清河（上海）推介会举行。",
        "6月份全市工业增加值增长8%。",
        "6月份，全市工业增加值增长8%。",
        "5日内办结的事项占九成。",
        "3日前完成整改。",
        "12345热线受理群众诉求1200件。",
        "1.5亿元投资到位。",
        "3月以来，全市无重大事故。",
        "一是加强领导。",
        "同时要求各部门抓好落实。",
        "当前形势总体平稳。",
        "（一）会议听取了汇报。",
        "第三次会议召开。",
        "会议于5日召开。",
        "下午，代表分组讨论。",
        "2.主要任务已经完成。",
        ""
      })
  void aSentenceOpensNoEntry(String line) {
    assertThat(ChronicleReader.opensEntry(line, UnitMarkers.at(line))).isFalse();
  }

  @Test
  void aDateAloneHeadsTheMarkedEntriesBelowIt() {
    Chronicle chronicle =
        read(
            1,
            """
            清河市大事记（2007年11月）
            1日
            ▲市长会见客商。
            ▲全市会议召开。
            2日
            市人大视察。
            29日
            △30日 市政府召开会议。
            """);

    assertThat(chronicle.entries())
        .extracting(entry -> entry.from() + entry.text().text())
        .containsExactly(
            "2007-11-01市长会见客商。",
            "2007-11-01全市会议召开。",
            "2007-11-02市人大视察。",
            "2007-11-2929日",
            "2007-11-30市政府召开会议。");
    assertThat(kinds(chronicle)).containsExactly("title", "date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7月",
        "１月",
        "2024年2月",
        "2018年",
        "1988 年",
        "（2018年1月—3月）",
        "1-3月",
        "二〇二一年十一月",
        "十二月",
        "2024年6月份",
        "2024年第一季度",
        "第二季度",
        "2023年12月—2024年1月",
        "## 3月",
        "（6月1日—30日）",
        "2024年上半年",
        "元月"
      })
  void aMonthOrYearAloneIsAHeading(String line) {
    assertThat(ChronicleReader.isMonthHeading(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7日", "7月3日", "【6月1日】", "6月上旬", "6月 全市会议", "2024年全区会议", "清河市大事记", "3", ""})
  void aDayOrASentenceIsNoMonthHeading(String line) {
    assertThat(ChronicleReader.isMonthHeading(line)).isFalse();
  }

  @Test
  void entriesTakeTheYearAndMonthFromTheTitlesAndTheDayFromAbove() {
    Chronicle chronicle =
        read(
            2,
            """
            清河市人民政府大事记
            2021年11月
            1日 全市招商工作会议召开。
            △市政府与银行签约。
            4日至5日 市长赴岚州考察。
            　　8—10日，　人代会召开。
            同日 闭幕式举行。
            30日 会议召开。
            （清河市人民政府办公室整理）
            """);

    assertThat(chronicle.title()).isEqualTo("清河市人民政府大事记");
    assertThat(chronicle.compiler()).isEqualTo("清河市人民政府办公室整理");
    assertThat(entries(chronicle))
        .containsExactly(
            "2021-11-01..2021-11-01 [1日] 全市招商工作会议召开。",
            "2021-11-01..2021-11-01 [null] 市政府与银行签约。",
            "2021-11-04..2021-11-05 [4日至5日] 市长赴岚州考察。",
            "2021-11-08..2021-11-10 [8—10日] 人代会召开。",
            "2021-11-08..2021-11-10 [同日] 闭幕式举行。",
            "2021-11-30..2021-11-30 [30日] 会议召开。");
    assertThat(kinds(chronicle)).containsExactly("title", "date", "compiler");
    assertThat(said.inOrder()).isEmpty();
  }

  @Test
  void monthsThatChangeInsideTheListAndTheEndOfAYearAreFollowed() {
    Chronicle chronicle =
        read(
            2,
            """
            岚州区大事记
            （2018年10月—2019年1月）
            １０月
            ☆2日　会议召开。
            １２月
            ☆同月　普查启动。
            ☆30日—1月2日　慰问活动举行。
            １月
            ☆3日　会议召开。
            """);

    assertThat(entries(chronicle))
        .containsExactly(
            "2018-10-02..2018-10-02 [2日] 会议召开。",
            "2018-12-01..2018-12-31 [同月] 普查启动。",
            "2018-12-30..2019-01-02 [30日—1月2日] 慰问活动举行。",
            "2019-01-03..2019-01-03 [3日] 会议召开。");
    assertThat(said.inOrder()).isEmpty();
  }

  @Test
  void aYearOverMonthsThatEveryEntryPrintsAndADayThatGoesIntoTheNextMonth() {
    Chronicle chronicle =
        read(
            1,
            """
            清河县大事记
            按：本志下限为1987年，续记于此。
            1988 年
            1 月 15~17 日，表彰会召开。
            4 月 县委书记调研。
            8 月中旬 工作队来县。
            同月下旬 工作队离县。
            11 月29 ~2 日 评估组到县。
            1989年
            2月 县志办成立。
            """);

    assertThat(entries(chronicle))
        .containsExactly(
            "1988-01-15..1988-01-17 [1 月 15~17 日] 表彰会召开。",
            "1988-04-01..1988-04-30 [4 月] 县委书记调研。",
            "1988-08-11..1988-08-20 [8 月中旬] 工作队来县。",
            "1988-08-21..1988-08-31 [同月下旬] 工作队离县。",
            "1988-11-29..1988-12-02 [11 月29 ~2 日] 评估组到县。",
            "1989-02-01..1989-02-28 [2月] 县志办成立。");
    assertThat(kinds(chronicle)).containsExactly("title", "preamble", "date", "date");
  }

  @Test
  void datesInBracketsAndTheMonthInsideTheTitle() {
    Chronicle chronicle =
        read(
            1,
            """
            岚州市人民政府大事记（2023年6月）
            发布时间：2022-07-04 09:12　来源：市政府办公室
            【6月1日】市长慰问儿童。
            【同日】新闻发布会召开。
            【6月7日—9日】市长巡视考点。
            """);

    assertThat(entries(chronicle))
        .containsExactly(
            "2023-06-01..2023-06-01 [6月1日] 市长慰问儿童。",
            "2023-06-01..2023-06-01 [同日] 新闻发布会召开。",
            "2023-06-07..2023-06-09 [6月7日—9日] 市长巡视考点。");
    assertThat(kinds(chronicle)).containsExactly("title", "note");
  }

  @Test
  void aDateOnALineOfItsOwnStandsOverTheEntriesBelowIt() {
    Chronicle chronicle =
        read(
            1,
            """
            清河市2007年1月大事记
            1日
            市委书记看望值勤民警。
            △市长到工地慰问工人。
            3日
            市长调研文化旅游设施。
            全市交通工作会议召开。
            """);

    assertThat(entries(chronicle))
        .containsExactly(
            "2007-01-01..2007-01-01 [1日] 市委书记看望值勤民警。",
            "2007-01-01..2007-01-01 [null] 市长到工地慰问工人。",
            "2007-01-03..2007-01-03 [3日] 市长调研文化旅游设施。全市交通工作会议召开。");
    assertThat(chronicle.entries().get(0).printed().text()).startsWith("1日");
  }

  @Test
  void paragraphsUnderADateAreEntriesWhereNothingMarksFurtherEntriesOfADay() {
    Chronicle chronicle =
        read(
            1,
            """
            清河市2022年7月大事记
            1日　全市防汛会议召开。
            市长到水库检查。
            2日　新医院启用，市领导
            出席仪式。
            """);

    assertThat(entries(chronicle))
        .containsExactly(
            "2022-07-01..2022-07-01 [1日] 全市防汛会议召开。",
            "2022-07-01..2022-07-01 [null] 市长到水库检查。",
            "2022-07-02..2022-07-02 [2日] 新医院启用，市领导出席仪式。");
  }

  @Test
  void paragraphsWithoutMarkGoOnTheEntryAboveWhereMarksStandForFurtherEntries() {
    Chronicle chronicle =
        read(
            1,
            """
            清河市2022年7月大事记
            1日 全市防汛会议召开。
            会议通报了上半年情况。
            △市长到水库检查。
            12日 会议将于5月
            8日，在清河举行。
            """);

    assertThat(entries(chronicle))
        .containsExactly(
            "2022-07-01..2022-07-01 [1日] 全市防汛会议召开。会议通报了上半年情况。",
            "2022-07-01..2022-07-01 [null] 市长到水库检查。",
            "2022-07-12..2022-07-12 [12日] 会议将于5月8日，在清河举行。");
  }

  @Test
  void datesGluedToTheirTextOpenEntriesWhereTheListIsPrintedSo() {
    Chronicle chronicle =
        read(
            1,
            """
            清河市2022年7月大事记
            1日全市防汛会议召开。
            2日市长调研。3日前完成整改。
            5日内办结事项通报。
            7日上午，书记接访。
            """);

    assertThat(entries(chronicle))
        .containsExactly(
            "2022-07-01..2022-07-01 [1日] 全市防汛会议召开。",
            "2022-07-02..2022-07-02 [2日] 市长调研。3日前完成整改。",
            "2022-07-02..2022-07-02 [null] 5日内办结事项通报。",
            "2022-07-07..2022-07-07 [7日] 上午，书记接访。");
  }

  @Test
  void aMarkInsideAParagraphOpensAnEntry() {
    Chronicle chronicle = read(1, "清河市2022年7月大事记\n1日 会议召开。△市长调研。　△签约。\n");

    assertThat(entries(chronicle))
        .containsExactly(
            "2022-07-01..2022-07-01 [1日] 会议召开。",
            "2022-07-01..2022-07-01 [null] 市长调研。",
            "2022-07-01..2022-07-01 [null] 签约。");
  }

  @Test
  void monthsOfAQuarterWithoutDaysLastFromTheFirstToTheLastDay() {
    Chronicle chronicle = read(1, "清河区2021年7-9月区政府大事记\n8月\n△普查启动。\n△学校开学。\n");

    assertThat(entries(chronicle))
        .containsExactly(
            "2021-08-01..2021-08-31 [null] 普查启动。", "2021-08-01..2021-08-31 [null] 学校开学。");
  }

  @Test
  void withoutAnyYearTheIssueGivesItOrNoDayIsKnown() {
    List<Passage> lines = Printed.lines("清河市大事记\n6月3日 新桥通车。\n");
    Chronicle unknown = ChronicleReader.read("c1", lines.subList(0, 1), lines.subList(1, 2), said);
    Chronicle known =
        ChronicleReader.read("c1", lines.subList(0, 1), lines.subList(1, 2), 2020, said);

    assertThat(entries(unknown)).containsExactly("null..null [6月3日] 新桥通车。");
    assertThat(entries(known)).containsExactly("2020-06-03..2020-06-03 [6月3日] 新桥通车。");
  }

  @Test
  void impossibleAndBackwardDatesAreSaid() {
    read(1, "清河市2022年2月大事记\n1日 甲。\n30日 乙。\n8日 丙。\n6日 丁。\n9日 戊。\n");

    assertThat(said.inOrder())
        .extracting(Diagnostic::code, Diagnostic::lines)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Code.DATE_IMPOSSIBLE, gazette.source.Span.of(3)),
            org.assertj.core.groups.Tuple.tuple(Code.DATE_OUT_OF_ORDER, gazette.source.Span.of(5)));
  }

  @Test
  void overlappingRangesAndListsThatRunBackwardsAreInOrder() {
    read(1, "清河市2022年2月大事记\n5日 甲。\n4日至5日 乙。\n22-26日 丙。\n23日 丁。\n");
    read(1, "清河市2022年2月大事记\n25日 甲。\n14日 乙。\n12日 丙。\n1日 丁。\n");

    assertThat(said.inOrder()).isEmpty();
  }

  @Test
  void noCharacterIsLost() {
    String text =
        """
        清河市大事记
        （2021年11月）
        编者按：本刊选登。
        1日 会议召开。△签约。
        继续。
        7月
        2日
        3日前完成
        （政府办整理）
        注：以上由各部门提供
        ☆
        """;
    List<Passage> lines = Printed.lines(text);
    Chronicle chronicle =
        ChronicleReader.read("c1", lines.subList(0, 2), lines.subList(2, 11), said);
    List<Passage> owned = new ArrayList<>();
    chronicle.elements().forEach(e -> owned.add(e.text()));
    chronicle.entries().forEach(e -> owned.add(e.printed()));

    assertThat(Printed.characters(owned)).isEqualTo(Printed.characters(lines));
  }

  @Test
  void everyOpeningHoldsWhatIsLookedForBeforeItIsRead() {
    Random random = new Random(19);
    String letters = "0123１２年月日旬号同当本上中下元十二〇-/.－／．–—至、，：　 【】（）△○※市召周|*";
    for (int i = 0; i < 100_000; i++) {
      StringBuilder any = new StringBuilder();
      for (int j = 1 + random.nextInt(12); j > 0; j--) {
        any.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = Markup.strip(new Line(1, any.toString())).text();
      if (ChronicleReader.opensEntry(text, UnitMarkers.at(text))) {
        assertThat(ChronicleReader.ENTRY_FIRSTS).as(text).contains(text.substring(0, 1));
        assertThat(CharSet.of(ChronicleReader.ENTRY_NEEDS).isIn(text)).as(text).isTrue();
      }
    }
  }

  private Chronicle read(int titles, String block) {
    List<Passage> lines = Printed.lines(block);
    return ChronicleReader.read(
        "c1", lines.subList(0, titles), lines.subList(titles, lines.size()), said);
  }

  private static List<String> entries(Chronicle chronicle) {
    return chronicle.entries().stream()
        .map(e -> e.from() + ".." + e.to() + " [" + e.label() + "] " + e.text().text())
        .toList();
  }

  private static List<String> kinds(Chronicle chronicle) {
    return chronicle.elements().stream().map(Element::kind).toList();
  }
}
