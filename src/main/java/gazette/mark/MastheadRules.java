package gazette.mark;

import gazette.notation.Agencies;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.Digits;
import gazette.source.CharSet;
import gazette.source.WordSet;
import java.util.List;

/** The front of an issue, its colophon, and the 目录. */
enum MastheadRules implements LineRule {
  CONTENTS(
      new Rule(
          "contents.heading",
          LineKind.CONTENTS_HEADING,
          "The heading of the table of contents.",
          Reach.upTo(12).firsts("目本总要C【"),
          List.of("目 录", "目　次", "本期目录", "## 目 录", "目　　录"),
          List.of("三、目录", "重大行政决策事项目录"))),

  SECTION(
      new Rule(
          "section.label",
          LineKind.SECTION_LABEL,
          "A section of the 目录, alone or with its page.",
          Reach.any().firsts(MastheadRules.LABEL_OPEN + "▍■◆◎" + MastheadRules.DOTS),
          List.of(
              "【市政府文件】",
              "【大事记】\t52",
              "〖人事任免〗",
              "【政府工作报告】24",
              "▍市政府文件",
              "◎ 市政府文件",
              "【大事记】 .....\t40",
              "〔区政府文件〕",
              "· 市政府文件 ·",
              "·市政府文件·"),
          List.of(
              "【6月1日】市长到市特殊教育学校看望儿童。",
              "【同日】市政府新闻办召开发布会。",
              "【发布日期】1985-05-04",
              "【打印本页】",
              "◎ 5日，市政府召开常务会议。",
              "〔2021〕57号",
              "【索引号】2023-00217",
              "·5·"))),

  TITLE(
      new Rule(
          "masthead.title",
          LineKind.MASTHEAD_TITLE,
          "The title of a gazette.",
          Reach.upTo(40).lasts("报"),
          List.of(
              "清河市人民政府公报",
              "清河市人民政府 公报",
              "长岭省人民政府公报",
              "中华人民共和国水土资源部公报",
              "清　河　政　报",
              "清河省人民委员会公报",
              "清河省市场监督管理局公报",
              "清河市人民代表大会常务委员会公报"),
          List.of("清河市2022年国民经济和社会发展统计公报", "公报", "清河市人民政府公报编辑部", "清河市水资源公报", "统计局公报"))),

  ISSUE(
      new Rule(
          "issue.number",
          LineKind.ISSUE_NUMBER,
          "The number or the year of an issue.",
          Reach.upTo(40).needs("第总12１２"),
          List.of(
              "第2期（总第19期）",
              "2024 年第 2 期",
              "第1-3期（总第121-123期）",
              "２０１８年第１期",
              "（总第４７期）",
              "2024",
              "二○一八年第一期",
              "２０１６年第９号",
              "１９９４",
              "2016·5",
              "2021年第4号（总号：58）",
              "（季刊  总第21期）",
              "（总号：５１２）",
              "2021年第4号（总号：58）"),
          List.of("2024年", "第一期工程", "（第二期）一行来我市调研", "第五条　新建住宅的业主，应当交存首期"))),

  PUBLISHED(
      new Rule(
          "published",
          LineKind.PUBLISHED,
          "The date of publication.",
          Reach.upTo(30).needs("版"),
          List.of(
              "6 月 30 日出版",
              "总第101期　2019年5月25日出版",
              "2024年4月10日出版",
              "二○一八年四月十日出版",
              "出版日期：2023年6月30日"),
          List.of("编辑出版：清河市人民政府办公室", "2024年4月10日"))),

  IMPRINT(
      new Rule(
          "imprint",
          LineKind.IMPRINT,
          "A labelled line of the imprint.",
          Reach.upTo(120).needs("：:"),
          List.of(
              "主管主办：清河市人民政府", "联系电话：(0537) 5661703", "编辑：清河市人民政府办公室", "邮编：416028", "社　　址：清河市滨河路6号"),
          List.of("牵头单位：市财政局", "主办单位要强化责任。")));

  /** The brackets in which the names of sections stand. */
  private static final String LABEL_OPEN = "【〖〔";

  /** Before they were called 公报 many gazettes were called 政报. */
  private static final int LONGEST_OLD_NAME = 12;

  private static final WordSet OFFICES = WordSet.of("局", "厅", "委员会", "法院", "检察院");

  private static final CharSet PLACES = CharSet.of("省市县区州旗盟");

  private static final String DOTS = "·•・";

  private static final String LABEL_CLOSE = "】〗〕";

  private final Rule row;

  MastheadRules(Rule row) {
    this.row = row;
  }

  @Override
  public Rule row() {
    return row;
  }

  @Override
  public boolean matches(LineView line) {
    return switch (this) {
      case CONTENTS -> isContents(line.bare());
      case SECTION -> isSectionLabel(line);
      case TITLE -> isMastheadTitle(line.bare());
      case ISSUE -> IssueNumbers.is(line);
      case PUBLISHED -> mayBePublished(line) && isPublished(line.bare());
      case IMPRINT -> ImprintWords.isLabelled(line) && !line.hasSentence();
    };
  }

  private static boolean isContents(String bare) {
    return bare.equals("目录")
        || bare.equals("目次")
        || bare.equals("本期目录")
        || bare.equals("总目录")
        || bare.equals("要目")
        || bare.equals("本期要目")
        || bare.equals("目錄")
        || bare.equals("CONTENTS")
        || bare.equals("【目录】");
  }

  private static boolean isSectionLabel(LineView line) {
    char first = line.first();
    String bare = line.bare();
    if (first == '▍' || first == '■' || first == '◆') {
      return bare.length() > 2
          && bare.length() <= 20
          && !Words.hasSentence(bare)
          && bare.indexOf('，') < 0;
    }
    if (first == '◎') {
      return isBetweenDots(bare + first); // the mark stands before entries of other lists too
    }
    if (DOTS.indexOf(first) >= 0 && DOTS.indexOf(line.last()) >= 0) {
      return isBetweenDots(bare);
    }
    int pair = LABEL_OPEN.indexOf(first);
    if (pair < 0) {
      return false;
    }
    int close = bare.indexOf(LABEL_CLOSE.charAt(pair));
    if (close < 2
        || close > 20
        || Digits.value(bare.charAt(1)) >= 0
        || isDay(bare.substring(1, close))
        || isWebWord(bare.substring(1, close))
        || MetadataWords.isWord(bare.substring(1, close))) {
      return false;
    }
    for (int i = close + 1; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (".…·-—/P第页（）()".indexOf(c) < 0 && Digits.value(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code ·市政府文件·}: a short name, no number and no leader of a page. */
  private static boolean isBetweenDots(String bare) {
    int last = bare.length() - 1;
    if (last < 3 || last > 16) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      if (bare.charAt(i) < 0x4E00 || bare.charAt(i) > 0x9FFF) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDay(String label) {
    char last = label.charAt(label.length() - 1);
    return last == '日' || last == '月' || last == '旬' || label.contains("日期");
  }

  private static boolean isWebWord(String label) {
    return label.startsWith("打印") || label.startsWith("关闭") || label.startsWith("字");
  }

  private static boolean isMastheadTitle(String bare) {
    if (bare.endsWith("政报")) {
      return bare.length() > 3 && bare.length() <= LONGEST_OLD_NAME && !bare.contains("财政");
    }
    return bare.endsWith("公报")
        && (bare.contains("政府公报")
            || bare.endsWith("国务院公报")
            || bare.endsWith("人民委员会公报")
            || bare.endsWith("常务委员会公报")
            || bare.endsWith("人大常委会公报")
            || isOfOffice(bare))
        && !bare.contains("关于")
        && bare.indexOf('>') < 0
        && bare.length() > 4;
  }

  /** A ministry or an office of a place has a gazette of its own: 清河省市场监督管理局公报. */
  private static boolean isOfOffice(String bare) {
    String office = bare.substring(0, bare.length() - 2);
    boolean placed = office.startsWith("中华人民共和国") || OFFICES.ends(office) && PLACES.isIn(office);
    return placed && Agencies.endsLikeAgency(office);
  }

  private static boolean mayBePublished(LineView line) {
    return line.first() == '出' || line.last() == '版' || line.last() == '）';
  }

  private static boolean isPublished(String bare) {
    if (bare.startsWith("出版日期：") || bare.startsWith("出版日期:")) {
      return true;
    }
    if (!bare.endsWith("出版") && !bare.endsWith("出版）")) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      DateReading date = Dates.at(bare, i);
      if (date != null && date.month() != null) {
        return date.end() >= bare.length() - 3;
      }
    }
    return false;
  }
}
