package gazette.mark;

import gazette.list.ChronicleReader;
import gazette.list.RosterReader;
import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.notation.UnitMarkers;
import gazette.source.Blanks;
import gazette.source.WordSet;
import gazette.task.LineTasks;
import java.util.List;

/** What a body is made of: tables, boxes, numbered units, lists. */
enum BodyRules implements LineRule {
  HTML_TABLE(
      new Rule(
          "table.html",
          LineKind.HTML_TABLE,
          "A line of an HTML table.",
          Reach.any().needs("<"),
          List.of(
              "<table border=\"1\">",
              "<tr><td>1</td><td>老旧小区</td></tr>",
              "  </tbody>",
              "<td rowspan=\"2\">特困人员</td>"),
          List.of("<p>正文</p>", "<b>一、各地自查</b>", "<title>"))),

  TABLE_ROW(
      new Rule(
          "table.row",
          LineKind.TABLE_ROW,
          "Cells between tabs, pipes or the strokes of a frame.",
          Reach.any().needs("|\t" + RowShape.BARS),
          List.of(
              "序号\t项目名称\t承办单位",
              "| 序号 | 名称 |",
              "- | 王某 | 某局局长 |",
              "\t\t3.落实部门责任。\t2024.05",
              "│清河县│20│"),
          List.of("│清河县", "关于印发清河市总体规划的通知\t52", "\t\t\t中国清河", "清河市人民政府|清河市统计公报"))),

  BOX(
      new Rule(
          "box.title",
          LineKind.BOX_TITLE,
          "The title of a framed text (专栏).",
          Reach.upTo(60).firsts("专附信"),
          List.of("专栏1 “十四五”主要指标", "专栏 2　重点工程", "专栏三：重大项目", "专栏9 基础设施、人才队伍、信息化和科技创新项目"),
          List.of("（见专栏1）", "专栏作家座谈会召开。", "专栏1所列项目由市财政局保障。"))),

  CHRONICLE(
      new Rule(
          "chronicle.title",
          LineKind.CHRONICLE_TITLE,
          "The title of a chronicle (大事记).",
          Reach.upTo(50).lasts("记" + Words.CLOSING).needs("记"),
          List.of("清河市人民政府大事记", "岚州市人民政府大事记（2023年6月）", "大事记", "2021年7-9月区政府大事记"),
          List.of("《清河市大事记》首发式举行。", "8.清河区大事记（2018年1月—3月）", "首页 > 市情 > 大事记"))),

  APPOINTMENTS(
      new Rule(
          "appointments.title",
          LineKind.APPOINTMENTS_TITLE,
          "The title of a list of appointments (人事任免).",
          Reach.upTo(50).lasts("单表免项员息态况").needs("任人"),
          List.of("清河市人民政府任免的工作人员名单", "人事任免", "人事任免名单", "任免名单", "清河市人民政府任免工作人员"),
          List.of("（二）任免", "关于林远等同志任免职的通知", "安全总监的任免应当书面报告。", "首页 > 人事信息 > 人事任免"))),

  RESPONSIBILITY(
      new Rule(
          "responsibility",
          LineKind.RESPONSIBILITY,
          "Who is responsible, on a line of its own.",
          Reach.any().needs("：:︰∶﹕】]〕］"),
          List.of("牵头单位：市发展改革委", "责任单位：市财政局、市审计局", "完成时限：2025年12月底"),
          List.of("各责任单位要加强协作。", "（牵头单位：市财政局）"))),

  MEMBER(
      new Rule(
          "roster.member",
          LineKind.MEMBER,
          "A member of a leading group with the role.",
          Reach.any().needs("：:"),
          List.of("组　长：林　远　市长", "- 副组长：盛明 市政府副市长", "成 员：张 健 市公安局政委", "召 集 人：蒋正（副市长）"),
          List.of("联系人：周工", "牵头单位：市财政局", "主任会议：每月召开一次。"))),

  ENTRY(
      new Rule(
          "chronicle.entry",
          LineKind.ENTRY,
          "A dated or marked entry, if the text is a chronicle.",
          Reach.any().firsts(ChronicleReader.ENTRY_FIRSTS).needs(ChronicleReader.ENTRY_NEEDS),
          List.of(
              "1日 全市重点项目观摩会召开。",
              "△ 市政府召开常务会议。",
              "8-10日 市人民代表大会召开。",
              "【6月1日】市长看望儿童。",
              "☆同日　新春座谈会召开。"),
          List.of("2024年全区第1次会议召开。", "12345热线开通。"))),

  UNIT(
      new Rule(
          "unit",
          LineKind.UNIT,
          "A numbered unit, if its number fits (结构层次序数, 7.3.3).",
          Reach.any(),
          List.of(
              "一、总体要求",
              "（一）指导思想。坚持稳中求进。",
              "1.完善政策体系。",
              "（1）存在重大隐患的；",
              "①开展培训；",
              "第一条 为了规范管理，制定本办法。",
              "第一章　总　则",
              "1.1 编制目的",
              "第一阶段：调查摸底期。"),
          List.of("2025年，全市完成改造412个。", "一是优化用地政策。", "20万平方米"))),

  BLANK(
      new Rule(
          "blank",
          LineKind.BLANK,
          "A blank line.",
          Reach.any().firsts("\0"),
          List.of("", "　 \t"),
          List.of("。"))),

  TEXT(
      new Rule(
          "text",
          LineKind.TEXT,
          "Any other text.",
          Reach.any(),
          List.of("各级各部门要提高思想认识。"),
          List.of()));

  /** So many characters hold a role and its colon. */
  private static final int ROLE_LENGTH = 15;

  private static final List<String> BOX_WORDS = List.of("专栏", "专 栏", "附栏", "专题", "信息框");

  private static final WordSet APPOINTMENT_ENDS =
      WordSet.of(
          "人事任免",
          "人事任免名单",
          "人事任免事项",
          "任免工作人员",
          "任免人员",
          "干部任免",
          "任免情况",
          "任免事项",
          "任免国家机关工作人员",
          "任免国家工作人员");

  private final Rule row;

  BodyRules(Rule row) {
    this.row = row;
  }

  @Override
  public Rule row() {
    return row;
  }

  @Override
  public boolean matches(LineView line) {
    return switch (this) {
      case HTML_TABLE -> isTableTag(line.line().text());
      case TABLE_ROW -> RowShape.isRow(line.line());
      case BOX -> isBox(line.text());
      case CHRONICLE -> isChronicle(line.bare());
      case APPOINTMENTS -> !line.hasSentence() && isAppointments(line.bare());
      case RESPONSIBILITY -> LineTasks.isLine(line.text());
      case MEMBER ->
          Words.colon(line.text(), ROLE_LENGTH) > 0 && RosterReader.isMemberLine(line.text());
      case ENTRY -> ChronicleReader.opensEntry(line.text(), line.units());
      case UNIT -> !line.units().isEmpty();
      case BLANK -> line.line().isBlank();
      case TEXT -> true;
    };
  }

  private static boolean isTableTag(String raw) {
    int at = raw.indexOf('<');
    if (at < 0 || !Blanks.isBlank(raw.substring(0, at))) {
      return false;
    }
    int name = raw.startsWith("</", at) ? at + 2 : at + 1;
    for (String tag :
        List.of(
            "table", "tbody", "thead", "tfoot", "tr", "td", "th", "col", "colgroup", "caption")) {
      int end = name + tag.length();
      if (raw.regionMatches(true, name, tag, 0, tag.length())
          && end < raw.length()
          && !Character.isLetterOrDigit(raw.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBox(String text) {
    for (String word : BOX_WORDS) {
      if (text.startsWith(word)) {
        int at = word.length();
        while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
          at++;
        }
        Numeral number = Numerals.at(text, at);
        if (number == null || Words.hasSentence(text)) {
          return false;
        }
        int end = number.end();
        return end == text.length()
            || Blanks.isBlank(text.charAt(end))
            || "：:“《".indexOf(text.charAt(end)) >= 0
            || text.length() <= 30 && "所中的为第".indexOf(text.charAt(end)) < 0;
      }
    }
    return false;
  }

  private static boolean isChronicle(String bare) {
    int at = bare.indexOf("大事记");
    if (at < 0
        || Words.hasSentence(bare)
        || isPath(bare)
        || bare.indexOf('《') >= 0
        || bare.indexOf('，') >= 0) {
      return false;
    }
    int end = at + 3;
    boolean closed =
        end == bare.length()
            || "（(".indexOf(bare.charAt(end)) >= 0 && Words.isBracketed(bare.substring(end));
    return closed
        && (UnitMarkers.at(bare).isEmpty() || bare.startsWith("二〇") || bare.startsWith("二○"));
  }

  private static boolean isAppointments(String bare) {
    boolean named =
        bare.contains("任免") && (bare.endsWith("名单") || bare.endsWith("一览表"))
            || bare.length() <= 20 && APPOINTMENT_ENDS.ends(bare)
            || bare.equals("人事信息")
            || bare.equals("人事动态");
    return named && UnitMarkers.at(bare).isEmpty() && bare.indexOf('【') < 0 && !isPath(bare);
  }

  /** The path of a web page ends in the name of a section: 首页 > 人事信息 > 人事任免. */
  private static boolean isPath(String bare) {
    return bare.indexOf('>') >= 0 || bare.indexOf('＞') >= 0;
  }
}
