package gazette.mark;

import gazette.notation.Digits;
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
          Reach.upTo(WebRules.LONGEST).needs("备标"),
          List.of("主办单位：清河市人民政府办公室　备案号：清ICP备05000000号"),
          List.of("主办：清河市人民政府办公室"))),

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
              "发布日期：2021-10-08 09:12　来源：市教育局　字号：[大] [中] [小]",
              "信息来源：市教育局　发布日期：2021-10-08　浏览量：216",
              "1.重点任务分解表.docx"),
          List.of("打印机、复印机等办公设备由市财政局统一采购。", "下载量突破100万次的应用由市大数据中心管理。", "附件：1.重点任务分解表.docx")));

  private static final int LONGEST = 120;
  private static final int LONGEST_BUTTON = 40;

  /** The words with which such a line begins. */
  private static final WordSet OPENINGS =
      WordSet.of(
          "字号", "【字号", "【字体", "[字体", "[字号", "字体：", "打印", "【打印", "【关闭", "关闭窗口", "下载", "全屏", "收藏",
          "【大】", "加大", "还原", "减小", "分享到", "扫一扫", "扫描二维码", "微信扫一扫", "上一篇", "下一篇", "相关链接", "相关报道",
          "相关阅读", "相关稿件", "相关附件", "相关解读", "相关文件", "附件下载", "当前位置", "您当前的位置", "您现在的位置", "浏览次数",
          "网站标识码", "网站地图", "联系我们", "版权所有", "责任编辑", "（责任编辑", "返回顶部", "首页", "来源：", "（来源：", "发布时间：",
          "时间：", "编辑：", "微信公众号", "视力保护色", "智能朗读", "无障碍阅读", "无障碍浏览");

  /** What a page says of itself; two of them on one line are its data. */
  private static final List<String> LABELS =
      List.of(
          "发布时间", "发布日期", "更新时间", "来源", "作者", "编辑", "点击", "浏览", "阅读", "访问", "字号", "字体", "打印", "分享",
          "【大】");

  private static final WordSet LABEL_WORDS = WordSet.of(LABELS.toArray(new String[0]));

  /** So far before a colon a label begins: its four characters and two more. */
  private static final int LONGEST_LABEL = 6;

  /** What only a page says of itself, never the block of metadata above a document. */
  private static final List<String> PAGE_LABELS =
      List.of("来源", "字号", "字体", "浏览", "点击", "阅读", "访问", "打印", "分享");

  /** What pages and imprints say. */
  private static final List<String> ADDRESS = List.of("政府门户网站", "www.");

  private static final CharSet IN_ADDRESS = CharSet.of("户w");
  private static final CharSet ARROWS = CharSet.of(">&＞");
  private static final CharSet STOPS = CharSet.of("。；");
  private static final CharSet BARS = CharSet.of("|");
  private static final CharSet DOTS = CharSet.of(".");
  private static final CharSet COLON = CharSet.of("：");

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
      case FOOT -> contains(line.text(), SITE);
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
        || line.mayHold(DOTS) && isFile(text)
        || line.mayHold(IN_ADDRESS) && contains(text, ADDRESS)
        || line.mayHold(COLON) && isPageData(text);
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
    return word != null
        && (text.length() <= LONGEST_BUTTON || word.endsWith("篇") || word.startsWith("相关"));
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

  /** 发布时间：2021-09-14 16:20　来源：市政府办公室　点击数：1208. */
  private static boolean isPageData(String text) {
    if (!hasLabel(text)) {
      return false;
    }
    int found = 0;
    for (String label : LABELS) {
      int at = text.indexOf(label);
      boolean labels =
          at >= 0
              && (text.indexOf('：', at) >= 0 && text.indexOf('：', at) <= at + label.length() + 2
                  || label.endsWith("】"));
      found += labels ? 1 : 0;
    }
    return found >= 2;
  }

  /**
   * Whether a label stands close before some colon, as one of any two does: all have one but 【大】.
   */
  private static boolean hasLabel(String text) {
    for (int colon = text.indexOf('：'); colon >= 0; colon = text.indexOf('：', colon + 1)) {
      for (int i = Math.max(0, colon - LONGEST_LABEL); i < colon; i++) {
        if (LABEL_WORDS.at(text, i) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line that begins like metadata (发布日期：…) goes on with what only a page says. */
  static boolean isPageBar(String text) {
    if (!text.startsWith("发布") || text.length() > LONGEST || !isPageData(text)) {
      return false;
    }
    for (String label : PAGE_LABELS) {
      int at = text.indexOf(label);
      if (at > 0 && " \t　\u00A0【[|".indexOf(text.charAt(at - 1)) >= 0) {
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
