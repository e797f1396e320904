package gazette.mark;

import gazette.notation.Agencies;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.HeadNumbers;
import gazette.notation.Numerals;
import gazette.source.Blanks;
import gazette.source.WordSet;
import java.util.List;

/** The elements above the body of a document (GB/T 9704-2012, 7.2 and 7.3.1-7.3.2). */
enum HeadRules implements LineRule {
  METADATA(
      new Rule(
          "metadata",
          LineKind.METADATA,
          "A field of the metadata block above a published document.",
          Reach.upTo(200).needs("：:【"),
          List.of(
              "索引号：014005438/2023-00217",
              "• 索引号:",
              "主题分类：城乡建设/城市更新",
              "【发布日期】1985-05-04",
              "【索 引 号】014005438/2023-00217",
              "公文时效：有效",
              "公开目录：会议纪要",
              "清河市规范性文件统一编号：清府规2023-3",
              "发文字号：清政发〔2023〕8号"),
          List.of("标题要简明扼要。", "有效期：五年。本办法自发布之日起施行。"))),

  METADATA_ROW(
      new Rule(
          "metadata.row",
          LineKind.METADATA,
          "A row of a metadata block that is printed as a table.",
          Reach.any().needs("|\t"),
          List.of(
              "| 索引号： | 014005438/2023-00217 | 主题分类： | 城乡建设 |",
              "| 文号 | 清政函〔2020〕15号 | 成文日期 | 2020-03-12 |",
              "索引号\t014005438/2023-00217\t发布日期\t2023-06-05"),
          List.of("| 序号 | 名称 |", "| 标题 | 发文机关 | 文号 | 有效性 |", "名称\t单位\t数量", "标题：关于清河市规划的批复"))),

  NUMBER(
      new Rule(
          "document.number",
          LineKind.DOCUMENT_NUMBER,
          "A document number alone on its line (发文字号, 7.2.5).",
          Reach.upTo(90).needs("号號"),
          List.of(
              "清政字〔2021〕57号",
              "清政发〔2024〕4 号",
              "( 清府发〔2003〕37号 )",
              "清政[2009]34号",
              "第707号",
              "〔57〕清农字第14号",
              "清水函〔2024〕15 号   签发人：林远"),
          List.of("清政字〔2021〕57号文件规定", "第3条", "2024"))),

  DATE(
      new Rule(
          "date",
          LineKind.DATE,
          "A complete date alone on its line, or one beside the other (成文日期, 7.3.5.2).",
          Reach.upTo(90).firsts(Numerals.OPENERS).lasts(Numerals.OPENERS + "日号號。"),
          List.of(
              "2021年10月24日",
              "二〇二一年十一月十八日",
              "2024 年 4 月 7 日",
              "二○一八年四月十日",
              "2022年5月9日　　　　2022年5月9日"),
          List.of("2021年11月", "2021年10月24日起施行", "2021年10月24日    清河市"))),

  ORDER(
      new Rule(
          "order.title",
          LineKind.ORDER,
          "The title of an order (命令格式, 10.2).",
          Reach.upTo(40).lasts("令"),
          List.of("清河市人民政府令", "中华人民共和国国务院令", "岚州省人民政府令"),
          List.of("责令", "关于公布清河市人民政府令的通知", "市人民政府下令"))),

  AGENCY(
      new Rule(
          "agency",
          LineKind.AGENCY,
          "The name of an organ alone on its line: red head, issuer or signer.",
          Reach.upTo(60).lasts(Agencies.LAST_OF_RED_HEADS),
          List.of("清河市人民政府", "# 清河市人民政府文件", "清河市人民政府办公室", "清河区发展和改革局", "国务院办公厅"),
          List.of("区政府各部门", "成立工作专班办公室。", "市财政局、市审计局", "一、市财政局", "加强社会救助办公室"))),

  SUBTITLE(
      new Rule(
          "subtitle",
          LineKind.SUBTITLE,
          "The line under the title of a report that says when and where it was given.",
          Reach.upTo(90).firsts("—―－-─（("),
          List.of(
              "——2024年1月8日在清河市第十届人民代表大会第三次会议上",
              "――2026年1月27日在岚州省第十四届",
              "（2026年1月27日在岚州省第十四届人民代表大会第四次会议上）",
              "（2023年4月12日）"),
          List.of("——经济保持平稳增长。", "（2023年4月）"))),

  SALUTATION(
      new Rule(
          "salutation",
          LineKind.SALUTATION,
          "The words by which a speaker turns to the hearers.",
          Reach.upTo(20).lasts("：:"),
          List.of("各位代表：", "同志们：", "各位委员、同志们："),
          List.of("各位代表！过去一年", "各位代表，蓝图绘就千般景"))),

  HISTORY(
      new Rule(
          "history",
          LineKind.HISTORY,
          "How a regulation was adopted, approved or amended.",
          Reach.any().firsts("（(" + Numerals.OPENERS).needs("年" + Dates.FIGURE_SEPARATORS),
          List.of(
              "2017年2月27日 清河市第十五届人民代表大会常务委员会第三十六次会议通过",
              "（1994年1月28日清河市人民政府令第142号发布　根据2005年12月19日《决定》修订）",
              "（2021年8月27日清河市第六届人民代表大会常务委员会第三十三次"),
          List.of("2017年2月27日，市政府常务会议通过了该方案。", "（2018年1月—3月）")));

  private static final WordSet ADOPTION =
      WordSet.of("通过", "批准", "公布", "发布", "修订", "修正", "施行", "根据");

  private final Rule row;

  HeadRules(Rule row) {
    this.row = row;
  }

  @Override
  public Rule row() {
    return row;
  }

  @Override
  public boolean matches(LineView line) {
    return switch (this) {
      case METADATA -> isMetadata(line);
      case METADATA_ROW -> MetadataWords.isRow(line.line());
      case NUMBER -> isNumber(line.text());
      case DATE ->
          line.within(30) && Dates.whole(line.text()) != null
              || line.mayHold(Blanks.ALL) && Dates.sideBySide(line.text()) != null;
      case ORDER -> isOrder(line.bare());
      case AGENCY -> isAgency(line);
      case SUBTITLE -> isSubtitle(line.text());
      case SALUTATION -> isSalutation(line.bare());
      case HISTORY -> isHistory(line);
    };
  }

  private static boolean isMetadata(LineView line) {
    String text = line.text();
    if (line.hasSentence() && text.indexOf('。') >= 0) {
      return false;
    }
    if (line.first() == '【') {
      int close = text.indexOf('】');
      int next = close + 1;
      return close > 0
          && next < text.length()
          && MetadataWords.isBracketed(text.substring(0, next));
    }
    return MetadataWords.isLabelled(line) && !PageData.isBar(text);
  }

  private static boolean isNumber(String text) {
    return (text.indexOf('号') > 0 || text.indexOf('號') > 0) && HeadNumbers.of(text) != null;
  }

  private static boolean isOrder(String bare) {
    return bare.length() > 3
        && bare.endsWith("令")
        && !bare.contains("关于")
        && Agencies.endsLikeAgency(
            bare.substring(0, bare.length() - (bare.endsWith("命令") ? 2 : 1)));
  }

  private static boolean isAgency(LineView line) {
    if (startsLikeGroup(line.first())) {
      return false;
    }
    String bare = line.bare();
    String name = bare.endsWith("文件") ? bare.substring(0, bare.length() - 2) : bare;
    return name.length() >= 3
        && !name.contains("转发")
        && !name.contains("批转")
        && isPlain(name)
        && (bare.length() == line.text().length() || areOrgans(line.text()))
        && Agencies.ofRedHead(line.text()) != null;
  }

  /**
   * Between blanks stands one organ after another, or one letter-spaced character after another;
   * not a name and a post.
   */
  private static boolean areOrgans(String text) {
    boolean spaced = true;
    boolean organs = true;
    for (String part : Blanks.words(text)) {
      String name = part.endsWith("、") ? part.substring(0, part.length() - 1) : part;
      spaced &= part.length() == 1;
      organs &= Agencies.endsLikeAgency(name) || name.equals("文件");
    }
    return spaced || organs;
  }

  private static boolean startsLikeGroup(char first) {
    return "各有由在加成关将抄建完强设".indexOf(first) >= 0;
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 0x3400 && c != '（' && c != '）' && c != '(' && c != ')' && c != '·' && c != '〇'
          || c >= 0xFF00) {
        return c == '（' || c == '）';
      }
    }
    return true;
  }

  private static boolean isSubtitle(String text) {
    int from = 0;
    while (from < text.length() && "—―－-─".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    boolean bracketed =
        from == 0 && text.length() > 8 && (text.charAt(0) == '（' || text.charAt(0) == '(');
    if (from < 2 && !bracketed) {
      return false;
    }
    int at = bracketed ? 1 : from;
    DateReading date = Dates.at(text, at);
    if (bracketed && date != null && date.isComplete() && date.end() == text.length() - 1) {
      return true;
    }
    return date != null
        && date.month() != null
        && date.end() < text.length()
        && text.charAt(skipBlank(text, date.end())) == '在';
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() - 1 && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSalutation(String bare) {
    if (bare.length() < 3 || !Words.isColon(bare.charAt(bare.length() - 1))) {
      return false;
    }
    String core = bare.substring(0, bare.length() - 1);
    return core.endsWith("代表") && core.startsWith("各位")
        || core.endsWith("同志们")
        || core.startsWith("各位委员")
        || core.startsWith("主任、各位")
        || core.startsWith("尊敬的")
        || core.endsWith("朋友们");
  }

  /** The first line of a longer history: {@code （2021年8月27日清河市第六届人民代表大会常务委员会第三十三次}. */
  private static boolean namesAssembly(String text) {
    int assembly = text.indexOf("人民代表大会");
    return assembly > 0 && text.indexOf('届') > 0 && text.indexOf('，') < 0;
  }

  private static boolean isHistory(LineView line) {
    String text = line.text();
    boolean open = line.first() == '（' || line.first() == '(';
    DateReading date = Dates.at(text, open ? 1 : 0);
    if (date == null
        || date.day() == null
        || date.year() == null
        || date.end() + 4 > text.length()) {
      return false;
    }
    char next = text.charAt(date.end());
    if ("，印起在出前至—、".indexOf(next) >= 0 || text.indexOf('。') >= 0) {
      return false;
    }
    String end = open ? text : text.substring(Math.max(0, text.length() - 12));
    boolean adopted = ADOPTION.isIn(end);
    if (open && !adopted && text.indexOf('）') < 0 && text.indexOf(')') < 0) {
      return namesAssembly(text.substring(date.end()));
    }
    return adopted && (open || text.contains("会议") || text.contains("令"));
  }
}
