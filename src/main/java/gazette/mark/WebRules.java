package gazette.mark;

import gazette.notation.Digits;
import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.WordSet;
import java.util.List;
import java.util.Locale;

/**
 * Lines of the frame that a web page puts around a text: its path, its time stamp, its buttons and
 * links.
 */
enum WebRules implements LineRule {
  FOOT(
      new Rule(
          "web.foot",
          LineKind.WEB,
          "Who runs a web site, with the number of its registration.",
          Reach.upTo(WebRules.LONGEST).needs("备标术"),
          List.of("主办单位：清河市人民政府办公室　备案号：清ICP备05000000号", "清河市人民政府主办  清河市信息中心承办  技术支持电话：5550126"),
          List.of("主办：清河市人民政府办公室", "比赛由清河市人民政府主办，县农技站提供技术支持。"))),

  WEB(
      new Rule(
          "web",
          LineKind.WEB,
          "What a web page puts around a text.",
          Reach.upTo(WebRules.LONGEST),
          List.of(
              "【字体：大 中 小】  打印  关闭",
              "分享到：",
              "上一篇：清河市人民政府通告",
              "首页 > 政务公开 > 政府公报",
              "清河市人民政府门户网站　政府信息公开平台",
              "【打印本页】 【关闭窗口】",
              "【列印本頁】 【關閉視窗】",
              "发布日期：2021-10-08 09:12　来源：市教育局　字号：[大] [中] [小]",
              "信息来源：市教育局　发布日期：2021-10-08　浏览量：216",
              "发布时间: 2021-10-08  来源: 市教育局  浏览: 216次",
              "字体: [大] [中] [小]  浏览: 216次",
              "相关新闻：",
              "附件下载: [清政办发〔2023〕11号.pdf](/upload/20230427/093012.pdf)",
              "上一条：清河市人民政府通告",
              "[首页](/) / [政务公开](/zwgk/) / [政府文件](/zwgk/zfwj/)",
              "[ 打印 ] [ 收藏 ] 【字体: 大 中 小】",
              "www.qinghe.gov.cn",
              "1.重点任务分解表.docx"),
          List.of(
              "打印机、复印机等办公设备由市财政局统一采购。",
              "下载量突破100万次的应用由市大数据中心管理。",
              "加大稳岗补贴发放力度，引导企业吸纳高校毕",
              "相关文件要求，现就防汛工作有关事项通知如下：",
              "时间：2021年7月6日（星期二）",
              "1.每年5月底前，县教育局在市人民政府门户网站发布公",
              "报名人员登录清河市人民政府门户网站",
              "报名网址为www.qinghe.gov.cn，报名时间为5月",
              "下一条规定的情形除外，由市水利局组织实施",
              "[1]下载量以平台统计为准",
              "附件：1.重点任务分解表.docx")));

  private static final int LONGEST = 120;
  private static final int LONGEST_BUTTON = 40;

  /** The words with which such a line begins. */
  private static final WordSet OPENINGS =
      WordSet.of(
          "字号", "【字号", "【字体", "[字体", "[字号", "字体：", "打印", "【打印", "【列印", "【关闭", "关闭窗口", "下载", "全屏",
          "收藏", "【大】", "加大", "还原", "减小", "分享到", "扫一扫", "扫描二维码", "微信扫一扫", "上一篇", "下一篇", "上一条", "下一条",
          "相关链接", "相关报道", "相关阅读", "相关稿件", "相关附件", "相关解读", "相关文件", "相关新闻", "相关信息", "相关文章", "附件下载",
          "当前位置", "您当前的位置", "您现在的位置", "浏览次数", "网站标识码", "网站地图", "联系我们", "版权所有", "责任编辑", "（责任编辑",
          "返回顶部", "首页", "来源：", "（来源：", "来源:", "（来源:", "(来源:", "发布时间：", "发布时间:", "字体:", "时间：", "时间:",
          "编辑：", "编辑:", "微信公众号", "视力保护色", "智能朗读", "无障碍阅读", "无障碍浏览");

  /** Those of them that are words of sentences too: buttons stand by themselves. */
  private static final WordSet BUTTONS =
      WordSet.of("打印", "下载", "全屏", "收藏", "加大", "还原", "减小", "首页", "相关", "上一条", "下一条");

  /** With these words lists of links begin, however long their names are. */
  private static final WordSet LINKS = WordSet.of("相关", "附件下载");

  /** What a button may act on. */
  private static final WordSet ACTED_ON =
      WordSet.of("本页", "此页", "本文", "此文", "本站", "全文", "正文", "文章", "附件", "本网");

  private static final String PORTAL = "政府门户网站";

  /** What may stand right before the name of a site in a sentence: 登录清河市政府门户网站. */
  private static final CharSet BEFORE_SITES = CharSet.of("登通过在由经向至见到访问于，、。（《");

  private static final CharSet IN_ADDRESS = CharSet.of("户w");
  private static final CharSet ARROWS = CharSet.of(">&＞");
  private static final CharSet STOPS = CharSet.of("。；");
  private static final CharSet BARS = CharSet.of("|");
  private static final CharSet DOTS = CharSet.of(".");
  private static final CharSet COLONS = CharSet.of("：:");

  /** What only the foot of a page says. */
  private static final List<String> SITE = List.of("网安备", "ICP备", "网站标识码");

  /** The ends of names of files. */
  private static final List<String> FILES =
      List.of(
          ".doc", ".docx", ".xls", ".xlsx", ".pdf", ".wps", ".ofd", ".zip", ".rar", ".ppt", ".pptx",
          ".jpg", ".png");

  private final Rule row;

  WebRules(Rule row) {
    this.row = row;
  }

  @Override
  public Rule row() {
    return row;
  }

  @Override
  public boolean matches(LineView line) {
    return switch (this) {
      case FOOT -> contains(line.text(), SITE) || isCarrier(line.text());
      case WEB -> isWeb(line);
    };
  }

  private static boolean isWeb(LineView line) {
    String text = line.text();
    if (text.equals("】") || isCredit(line) || isTimestamp(line)) {
      return true;
    }
    boolean stopped =
        line.last() == '。'
            || line.mayHold(STOPS) && (text.indexOf('。') >= 0 || text.indexOf('；') >= 0);
    if (stopped) {
      return false;
    }
    return line.mayHold(ARROWS) && isPath(text)
        || line.mayHold(BARS) && isBar(line)
        || opens(text)
        || line.first() == '【' && opens(line.bare())
        || line.first() == '[' && (opens(line.bare().substring(1)) || areLinks(text))
        || line.mayHold(DOTS) && isFile(text)
        || line.mayHold(IN_ADDRESS) && isSite(text)
        || line.mayHold(COLONS) && PageData.is(text);
  }

  private static boolean isPath(String text) {
    boolean path =
        text.indexOf(" > ") > 0
            || text.indexOf(">>") > 0
            || text.contains("&gt;")
            || text.indexOf('＞') > 0;
    return path && (text.contains("首页") || text.contains("当前位置"));
  }

  private static boolean isBar(LineView line) {
    return line.within(60) && (line.text().indexOf(" | ") > 0 || line.text().endsWith(" |"));
  }

  private static boolean opens(String text) {
    String word = OPENINGS.at(text, 0);
    if (word == null || BUTTONS.at(word, 0) != null && !isButton(text, word.length())) {
      return false;
    }
    boolean link = word.endsWith("篇") || word.endsWith("条") || LINKS.begins(word);
    return (link || text.length() <= LONGEST_BUTTON)
        && (!word.startsWith("时间") || isDay(text, word.length()));
  }

  /** Who runs a site: 清河市人民政府主办　清河市信息中心承办　技术支持：…. */
  private static boolean isCarrier(String text) {
    return text.contains("技术支持")
        && (text.contains("主办") || text.contains("承办"))
        && text.indexOf('。') < 0
        && !hasComma(text);
  }

  /** Nothing but links with signs between them, as Markdown has them: [首页](/) / [政务公开](/zwgk/). */
  private static boolean areLinks(String text) {
    int links = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '[') {
        int name = text.indexOf("](", at);
        int end = name < 0 ? -1 : text.indexOf(')', name);
        if (end < 0) {
          return false;
        }
        links++;
        at = end + 1;
      } else if (isBetweenWords(c) || c == '/') {
        at++;
      } else {
        return false;
      }
    }
    return links > 0;
  }

  /** Whether a word of the frame ends where it ends: 打印, 打印本页, 相关链接：…; not 加大投入. */
  private static boolean isButton(String text, int end) {
    return end == text.length()
        || Blanks.isBlank(text.charAt(end))
        || "：:/|】］]）)【［[（(>＞&".indexOf(text.charAt(end)) >= 0
        || ACTED_ON.at(text, end) != null;
  }

  /** A day as machines write it: 2026-02-01. The minutes of a meeting write 2026年2月1日. */
  private static boolean isDay(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at + 4 < text.length()
        && Digits.value(text.charAt(at)) >= 0
        && "-/.".indexOf(text.charAt(at + 4)) >= 0;
  }

  /** The name or the address of a site, not a sentence that names it. */
  private static boolean isSite(String text) {
    int portal = text.indexOf(PORTAL);
    if (portal >= 0) {
      int end = portal + PORTAL.length();
      boolean ends = end == text.length() || isBetweenWords(text.charAt(end));
      boolean greets = text.startsWith("欢迎") || text.startsWith("您好");
      return ends && (greets || !BEFORE_SITES.isIn(text.substring(0, portal)));
    }
    int address = text.indexOf("www.");
    int scheme = address < 0 ? -1 : text.lastIndexOf("http", address);
    int from = scheme >= 0 && address - scheme <= 8 ? scheme : address;
    return from == 0 || from > 0 && Blanks.isBlank(text.charAt(from - 1)) && !hasComma(text);
  }

  private static boolean isBetweenWords(char c) {
    return Blanks.isBlank(c) || "-—_|>＞·》】".indexOf(c) >= 0;
  }

  private static boolean hasComma(String text) {
    return text.indexOf('，') >= 0 || text.indexOf('、') >= 0;
  }

  private static boolean isFile(String text) {
    if (text.charAt(text.length() - 1) > 'z' || text.startsWith("附件")) {
      return false;
    }
    int dot = text.lastIndexOf('.');
    return dot > 0
        && dot >= text.length() - 5
        && FILES.contains(text.substring(dot).toLowerCase(Locale.ROOT));
  }

  private static boolean contains(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Who took a photograph: 本报记者 林某 摄. */
  private static boolean isCredit(LineView line) {
    return (line.last() == '摄' || line.last() == '影')
        && line.within(60)
        && (line.bare().endsWith("摄") || line.bare().endsWith("摄影"))
        && line.bare().contains("记者");
  }

  /** When a page went on line: 2026-01-31 07:00:44. */
  private static boolean isTimestamp(LineView line) {
    String text = line.text();
    if (!line.within(24)
        || text.length() < 14
        || Digits.value(line.first()) < 0
        || text.indexOf(':') < 0) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Digits.value(c) < 0 && "-/.: 年月日　".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
