package gazette.mark;

import gazette.notation.Digits;
import java.util.List;

/** Lines without content: rules, rulers, page numbers, the frame of a web page. */
final class FurnitureRules {
  private FurnitureRules() {}

  /** The words with which the frame of a web page begins a line of its own. */
  private static final List<String> WEB_WORDS =
      List.of(
          "字号", "【字号", "【字体", "[字体", "[字号", "字体：", "打印", "【打印", "【关闭", "关闭窗口", "下载", "全屏", "收藏",
          "加大", "还原", "减小", "分享到", "扫一扫", "微信扫一扫", "上一篇", "下一篇", "相关链接", "相关报道", "相关阅读", "相关稿件",
          "相关附件", "当前位置", "您当前的位置", "您现在的位置", "浏览次数", "网站标识码", "网站地图", "联系我们", "版权所有", "责任编辑",
          "（责任编辑", "返回顶部", "首页", "来源：", "（来源：", "发布时间：", "时间：", "编辑：", "微信公众号", "视力保护色", "智能朗读",
          "无障碍阅读");

  static final Rule MARKUP =
      new Rule(
          "markup",
          LineKind.MARKUP,
          "A line of nothing but tags, comments or marks of emphasis.",
          line -> line.text().isEmpty(),
          List.of("<p>&nbsp;</p>", "<!-- INFO END -->", "</div>"),
          List.of("<p>正文</p>"));

  static final Rule RULE =
      new Rule(
          "rule",
          LineKind.RULE,
          "A rule drawn over the line.",
          FurnitureRules::isRule,
          List.of("---", "－－－－－－", "————————", "══════"),
          List.of("——2024年1月8日在清河市第十届人民代表大会第三次会议上", "-", "1-3"));

  static final Rule RULER =
      new Rule(
          "table.ruler",
          LineKind.TABLE_RULER,
          "The underline of a table header, or a row of empty cells.",
          FurnitureRules::isRuler,
          List.of("--------------\t----", "|-----|------|", "| | | | |"),
          List.of("---", "| 序号 | 名称 |", "1\t2"));

  static final Rule PAGE =
      new Rule(
          "page.number",
          LineKind.PAGE_NUMBER,
          "A page number alone on its line.",
          FurnitureRules::isPageNumber,
          List.of("— 12 —", "- 31 -", "·5·", "第 3 页", "第3页 共12页"),
          List.of("2024", "12日", "—— 12", "1.5"));

  static final Rule WEB =
      new Rule(
          "web",
          LineKind.WEB,
          "What a web page puts around a text.",
          FurnitureRules::isWeb,
          List.of(
              "【字体：大 中 小】  打印  关闭",
              "分享到：",
              "上一篇：清河市人民政府通告",
              "首页 > 政务公开 > 政府公报",
              "清河市人民政府门户网站　政府信息公开平台",
              "【打印本页】 【关闭窗口】"),
          List.of("打印机、复印机等办公设备由市财政局统一采购。", "下载量突破100万次的应用由市大数据中心管理。"));

  private static boolean isRule(LineView line) {
    String bare = line.bare();
    if (bare.length() < 3 || !isStroke(bare.charAt(0))) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      if (!isStroke(bare.charAt(i))) {
        return false;
      }
    }
    return line.line().text().indexOf('\t') < 0;
  }

  private static boolean isStroke(char c) {
    return "-—－_=＿─━═*~～".indexOf(c) >= 0;
  }

  private static boolean isRuler(LineView line) {
    String raw = line.line().text();
    if (raw.indexOf('|') < 0 && raw.indexOf('\t') < 0 && raw.indexOf('+') < 0) {
      return false;
    }
    boolean any = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if ("-—─━=|+:".indexOf(c) >= 0) {
        any = true;
      } else if (!gazette.source.Blanks.isBlank(c)) {
        return false;
      }
    }
    return any;
  }

  private static boolean isPageNumber(LineView line) {
    String bare = line.bare();
    int length = bare.length();
    if (length < 3 || length > 12) {
      return false;
    }
    if (bare.charAt(0) == '第' && bare.indexOf('页') > 1) {
      return Digits.value(bare.charAt(1)) >= 0 && !hasSentence(bare);
    }
    int from = 0;
    int to = length;
    while (from < to && "-—－–·•－一".indexOf(bare.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "-—－–·•－一".indexOf(bare.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from == 0 || to == length || to == from || to - from > 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Digits.value(bare.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWeb(LineView line) {
    if (!line.within(120)) {
      return false;
    }
    String text = line.text();
    if (text.equals("】")) {
      return true;
    }
    if (text.indexOf(" > ") > 0 || text.indexOf(">>") > 0 || text.indexOf("＞") > 0) {
      return text.contains("首页") || text.contains("当前位置");
    }
    if (isCredit(line) || isTimestamp(line)) {
      return true;
    }
    if (text.indexOf(" | ") > 0 || text.endsWith(" |")) {
      return line.within(60) && !hasSentence(text);
    }
    if (text.contains("网安备")
        || text.contains("ICP备")
        || text.contains("政府门户网站")
        || text.contains("www.")) {
      return !hasSentence(text);
    }
    for (String word : WEB_WORDS) {
      if (text.startsWith(word)) {
        return !hasSentence(text)
            && (text.length() <= 40 || word.endsWith("篇") || word.startsWith("相关"));
      }
    }
    return false;
  }

  /** Who took a photograph: 本报记者 林某 摄. */
  private static boolean isCredit(LineView line) {
    String bare = line.bare();
    return line.within(60) && (bare.endsWith("摄") || bare.endsWith("摄影")) && bare.contains("记者");
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

  private static boolean hasSentence(String text) {
    return text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
  }
}
