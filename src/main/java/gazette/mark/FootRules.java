package gazette.mark;

import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.Digits;
import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.source.Blanks;
import java.util.List;

/** The elements below the body of a document (GB/T 9704-2012, 7.3.4-7.4). */
enum FootRules implements LineRule {
  PRINTED(
      new Rule(
          "printed",
          LineKind.PRINTED,
          "Who printed a document and when (印发机关和印发日期, 7.4.3).",
          Reach.upTo(60).lasts("印发發份" + Words.CLOSING).needs("印"),
          List.of(
              "（2021年10月24日印发）",
              "(2020年8月15日印发)",
              "2023年1月16日印发",
              "（共印80份）",
              "清河市人民政府办公室 2023年1月16日印发"),
          List.of("2021年6月21日，市政府办公室印发", "现将方案印发给你们"))),

  COPIES(
      new Rule(
          "copies",
          LineKind.COPIES,
          "To whom copies go (抄送机关, 7.4.2).",
          Reach.any().firsts("抄分"),
          List.of("抄送：市委各部门，市人大常委会办公室，市政协办公室。", "抄报：省人民政府。"),
          List.of("抄送范围由市政府办公室确定。"))),

  SUBJECT_WORDS(
      new Rule(
          "subject.words",
          LineKind.SUBJECT_WORDS,
          "Subject words, printed until 2012 (主题词).",
          Reach.any().firsts("主"),
          List.of("主题词：经济管理 规划 通知", "主 题 词：农业 水利 通知"),
          List.of("主题词表由市政府办公室编制。"))),

  DISCLOSURE(
      new Rule(
          "disclosure",
          LineKind.DISCLOSURE,
          "How far a document is public (附注, 7.3.6).",
          Reach.upTo(30).firsts("此" + Words.OPENING).needs("此"),
          List.of("（此件公开发布）", "(此件主动公开)", "（此件删减后公开）", "此件依申请公开"),
          List.of("（试行）", "（本文有删减）"))),

  NOTE(
      new Rule(
          "note",
          LineKind.NOTE,
          "A note below a text or a table.",
          Reach.any().firsts("（(注备说附填资编按"),
          List.of(
              "注：本表一式三份。",
              "注：本文附件详见市政府网站",
              "注意：本方案按国家标准制定任务。",
              "（本文有删减）",
              "（附件请登录清河市人民政府网站下载）",
              "（联系人：林远 联系电话：0100-5550123）",
              "资料来源："),
          List.of("注册资本：500万元", "说明有关情况。"))),

  ANNEX_LABEL(
      new Rule(
          "annex.label",
          LineKind.ANNEX_LABEL,
          "The label of an annex, alone on its line (附件, 7.3.7).",
          Reach.upTo(14).firsts("附"),
          List.of("附件", "附件1", "附件 2", "附 件：", "附表", "附件一", "附件1：", "附件3-1", "附："),
          List.of("附件：1.项目汇总表", "附则", "附件1项目表"))),

  ANNEX_LIST(
      new Rule(
          "annex.list",
          LineKind.ANNEX_LIST,
          "The list of annexes below a letter (附件说明, 7.3.4).",
          Reach.any().firsts("附"),
          List.of(
              "附件：2023年重点民生实事项目汇总表",
              "附件：1.领导小组成员名单",
              "附：清河市重点项目表",
              "附件:1.2018年重点任务",
              "- 附件：1.成员名单"),
          List.of("附件", "附件1", "附件内容由市财政局解释。"))),

  FOOTNOTE(
      new Rule(
          "footnote",
          LineKind.NOTE,
          "A note at the foot of a page, behind its number in square brackets.",
          Reach.any().firsts("[［"),
          List.of("[1] “双核”：指主城区和新区。", "［12］全员劳动生产率：指地区生产总值与从业人员之比。"),
          List.of("[2009]12号", "[1]", "[1] 下列情形")));

  private static final List<String> COPY_WORDS = List.of("抄送", "抄报", "分送", "抄 送");
  private static final List<String> NOTE_WORDS =
      List.of("注", "注意", "备注", "说明", "附注", "填表说明", "注释", "资料来源", "编者按", "按");
  private static final List<String> ANNEX_WORDS = List.of("附件", "附表", "附录", "附图", "附");

  private final Rule row;

  FootRules(Rule row) {
    this.row = row;
  }

  @Override
  public Rule row() {
    return row;
  }

  @Override
  public boolean matches(LineView line) {
    return switch (this) {
      case PRINTED -> isPrinted(line.bare()) || isPrintRun(line.bare());
      case COPIES -> COPY_WORDS.contains(line.label());
      case SUBJECT_WORDS -> line.label().equals("主题词");
      case DISCLOSURE -> isDisclosure(line.bare());
      case NOTE -> isNote(line);
      case ANNEX_LABEL -> isAnnexLabel(line.bare());
      case ANNEX_LIST -> isAnnexList(line.text());
      case FOOTNOTE -> isFootnote(line);
    };
  }

  private static boolean isPrinted(String bare) {
    String core = Words.isBracketed(bare) ? bare.substring(1, bare.length() - 1) : bare;
    if (!core.endsWith("印发") && !core.endsWith("印") && !core.endsWith("印發")) {
      return false;
    }
    int year = core.indexOf('年');
    if (year < 2) {
      return false;
    }
    int from = year;
    while (from > 0 && isYearChar(core.charAt(from - 1))) {
      from--;
    }
    DateReading date = Dates.at(core, from);
    return date != null && date.day() != null && date.end() >= core.length() - 3;
  }

  private static boolean isPrintRun(String bare) {
    String core = Words.isBracketed(bare) ? bare.substring(1, bare.length() - 1) : bare;
    return core.length() <= 12
        && core.endsWith("份")
        && (core.startsWith("共印")
            || core.startsWith("印") && !core.startsWith("印数")
            || core.startsWith("（共印"));
  }

  private static boolean isYearChar(char c) {
    return Digits.value(c) >= 0 || "〇○零一二三四五六七八九OＯ".indexOf(c) >= 0;
  }

  private static boolean isDisclosure(String bare) {
    String core = Words.isBracketed(bare) ? bare.substring(1, bare.length() - 1) : bare;
    return core.startsWith("此件")
        && core.length() >= 5
        && core.length() <= 24
        && core.indexOf('。') < 0;
  }

  private static boolean isFootnote(LineView line) {
    String text = line.text();
    Numeral number = Numerals.at(text, 1);
    int close = number == null ? -1 : number.end();
    return close > 1
        && close <= 3
        && close + 3 < text.length()
        && "]］".indexOf(text.charAt(close)) >= 0
        && text.indexOf('：', close) > 0
        && text.indexOf('：', close) - close < 30;
  }

  private static boolean isNote(LineView line) {
    char first = line.first();
    if (first == '（' || first == '(') {
      return line.within(80) && Words.isBracketed(line.text()) && isRemark(line.bare());
    }
    String label = line.label();
    return NOTE_WORDS.contains(label)
        && (first != '附' || line.bare().charAt(label.length()) == '：');
  }

  private static boolean isRemark(String bare) {
    return bare.startsWith("联系", 1)
        || bare.contains("有删减")
        || bare.contains("附件请")
        || bare.contains("附件略")
        || bare.contains("见附件下载")
        || bare.contains("图略")
        || bare.contains("附件详见")
        || bare.contains("附件此略")
        || bare.contains("附件见");
  }

  private static boolean isAnnexLabel(String bare) {
    int at = label(bare);
    if (at < 0) {
      return false;
    }
    if (at == bare.length()) {
      return true;
    }
    boolean colon = Words.isColon(bare.charAt(at));
    if (colon && at + 1 == bare.length()) {
      return true;
    }
    Numeral number = Numerals.at(bare, at);
    if (number == null) {
      return false;
    }
    int end = number.end();
    if (end < bare.length() && (bare.charAt(end) == '-' || bare.charAt(end) == '—')) {
      Numeral second = Numerals.at(bare, end + 1);
      end = second == null ? end : second.end();
    }
    return end == bare.length() || end + 1 == bare.length() && Words.isColon(bare.charAt(end));
  }

  private static boolean isAnnexList(String text) {
    String bare = text.length() > 12 ? Blanks.without(text.substring(0, 12)) : text;
    int at = label(bare);
    return at > 0 && at < bare.length() && Words.isColon(bare.charAt(at)) && text.length() > at + 1;
  }

  private static int label(String bare) {
    for (String word : ANNEX_WORDS) {
      if (bare.startsWith(word)) {
        return word.length();
      }
    }
    return -1;
  }
}
