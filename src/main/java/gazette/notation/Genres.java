package gazette.notation;

import gazette.source.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Reads the kind of a document (文种) from its title: its last noun. The first fifteen are the statutory kinds of the
 * 党政机关公文处理工作条例 (2012, article 8); the others are what gazettes print besides.
 */
public final class Genres {
  private static final String[] STATUTORY = {
    "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要"
  };

  private static final String[] OTHERS = {
    "办法", "条例", "规定", "细则", "规则", "规程", "规范", "准则", "守则", "导则", "制度", "章程", "方案", "规划", "计划",
    "纲要", "大纲", "要点", "安排", "措施", "政策", "解读", "清单", "目录", "名单", "预案", "标准", "指南", "指引", "讲话",
    "致辞", "发言", "说明", "总结", "公示", "声明", "倡议书", "公约", "协议", "问答", "图解", "名录", "台账", "记录",
    "汇编", "提案", "建议", "指标", "设置", "大事记", "任免", "答记者问", "白皮书", "裁量基准", "操作手册", "实施手册"
  };

  /** Kinds whose printed name is longer or other than the kind: longest first. */
  private static final String[][] OTHER_NAMES = {
    {"答记者问", "解读"}, {"图解", "解读"}, {"解读材料", "解读"}, {"解释", "解释"}, {"会议纪要", "纪要"}
  };

  private static final String OPENING = "（([［〔【";
  private static final String CLOSING = "）)]］〕】";
  private static final String QUOTES = "》”」』〉";

  private Genres() {}

  /**
   * The kind of the document with a title: {@code 关于印发《…办法》的通知} gives 通知, {@code …实施细则（试行）} gives 细则,
   * {@code 清河市人民政府令} gives 令; null when the title ends in none of the table.
   */
  public static @Nullable String of(String title) {
    String text = Blanks.without(title);
    int end = nounEnd(text);
    for (String[] name : OTHER_NAMES) {
      if (endsWith(text, end, name[0])) {
        return name[1];
      }
    }
    String kind = endingIn(STATUTORY, text, end);
    if (kind == null) {
      kind = endingIn(OTHERS, text, end);
    }
    if (kind == null && isOrder(text, end)) {
      return "令";
    }
    return kind == null && isLaw(text, end) ? "法" : kind;
  }

  /** Whether the kind is one of those that official documents have by rule: true of 通知, false of 方案. */
  public static boolean isStatutory(String genre) {
    return genre.equals("令") || endingIn(STATUTORY, genre, genre.length()) == genre
        || isIn(STATUTORY, genre);
  }

  /** The end of the last noun: endings in brackets, （试行） （2018—2020年）, and closing quotation marks are passed. */
  private static int nounEnd(String text) {
    int end = text.length();
    while (end > 0) {
      char last = text.charAt(end - 1);
      if (Text.isOneOf(last, CLOSING)) {
        int open = opening(text, end - 1);
        if (open <= 0) {
          return end;
        }
        end = open;
      } else if (Text.isOneOf(last, QUOTES) || last == '。') {
        end--;
      } else {
        return end;
      }
    }
    return end;
  }

  private static int opening(String text, int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      if (Text.isOneOf(text.charAt(i), CLOSING)) {
        depth++;
      } else if (Text.isOneOf(text.charAt(i), OPENING) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** 令 after the name of an organ or office: not 法令 or 禁令. */
  private static boolean isOrder(String text, int end) {
    if (!endsWith(text, end, "令") || end < 2) {
      return false;
    }
    String before = text.substring(0, end - 1);
    return Agencies.endsLikeAgency(before)
        || before.endsWith("主席")
        || before.endsWith("省长")
        || before.endsWith("市长")
        || before.endsWith("政府")
        || before.endsWith("总理");
  }

  /** {@code 中华人民共和国…法}. */
  private static boolean isLaw(String text, int end) {
    return endsWith(text, end, "法") && text.startsWith("中华人民共和国");
  }

  private static @Nullable String endingIn(String[] kinds, String text, int end) {
    for (String kind : kinds) {
      if (endsWith(text, end, kind)) {
        return kind;
      }
    }
    return null;
  }

  private static boolean endsWith(String text, int end, String word) {
    return end >= word.length() && text.startsWith(word, end - word.length());
  }

  private static boolean isIn(String[] kinds, String genre) {
    for (String kind : kinds) {
      if (kind.equals(genre)) {
        return true;
      }
    }
    return false;
  }
}
