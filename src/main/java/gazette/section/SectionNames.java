package gazette.section;

import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.source.Blanks;
import gazette.source.WordSet;

/** The names of the sections of a gazette (栏目). */
final class SectionNames {
  /** How the names of sections end (栏目). */
  private static final WordSet SECTION_ENDS =
      WordSet.of(
          "文件", "政府令", "省令", "市令", "任免", "大事记", "要闻", "解读", "选登", "选载", "选编", "讲话", "规章", "法规",
          "统计资料", "统计数据", "重要报告", "文告", "公文", "机构编制", "会议纪要", "公示公告", "政务信息", "政务动态", "人事信息",
          "人事工作", "发布", "公告栏", "专题", "附录", "领导讲话", "工作报告", "政策法规", "经济指标", "人大决议", "调研报告", "工作交流",
          "机构设置", "公告", "通告", "通知公告", "令");

  private SectionNames() {}

  /** Whether a text without blanks ends as the names of sections do. */
  static boolean isName(String bare) {
    return SECTION_ENDS.ends(bare);
  }

  /** A name without the months that stand in brackets behind it: {@code 大事记（5月—6月）}. */
  static String withoutDates(String bare) {
    int open = Math.max(bare.indexOf('（'), bare.indexOf('('));
    boolean closed = open > 0 && "）)".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return closed && bare.indexOf('月', open) > 0 ? bare.substring(0, open) : bare;
  }

  /** A name without the numeral of its section, {@code 一、市政府文件}; with it where there is none. */
  static String withoutNumeral(String label) {
    Numeral numeral =
        label.isEmpty() || !Numerals.isChinese(label.charAt(0)) ? null : Numerals.at(label, 0);
    if (numeral == null || numeral.end() >= label.length() || label.charAt(numeral.end()) != '、') {
      return label;
    }
    return Blanks.without(label.substring(numeral.end() + 1));
  }

  /** The bare name that stands in brackets, between middle dots or behind a square. */
  static String of(String label) {
    String text = withoutNumeral(Blanks.without(label));
    int pair = text.isEmpty() ? -1 : "【〖〔".indexOf(text.charAt(0));
    int close = pair < 0 ? -1 : text.indexOf("】〗〕".charAt(pair));
    if (close > 0) {
      return text.substring(1, close);
    }
    if (text.length() > 2 && "·•・".indexOf(text.charAt(0)) >= 0) {
      boolean closed = "·•・".indexOf(text.charAt(text.length() - 1)) >= 0;
      return closed ? text.substring(1, text.length() - 1) : text;
    }
    return text.isEmpty() || "▍■◆◎".indexOf(text.charAt(0)) < 0 ? text : text.substring(1);
  }
}
