package gazette.notation;

import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the kind of a document (文种) from its title: its last noun. The first fifteen are the
 * statutory kinds of the 党政机关公文处理工作条例 (2012, article 8); the others are what gazettes print
 * besides.
 */
public final class Genres {
  private static final String[] STATUTORY = {
    "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要"
  };

  /** A kind of its own until 1993: {@code 关于开展冬修水利运动的指示}; not what a 重要指示 says. */
  private static final String INSTRUCTION = "指示";

  private static final String[] OTHERS = {
    "办法", "条例", "规定", "细则", "规则", "规程", "规范", "准则", "守则", "导则", "制度", "章程", "方案", "规划", "计划", "纲要",
    "大纲", "要点", "安排", "措施", "政策", "解读", "清单", "目录", "名单", "预案", "标准", "指南", "指引", "讲话", "致辞", "发言",
    "说明", "总结", "公示", "布告", "声明", "倡议书", "协议", "问答", "图解", "名录", "提案", "建议", "答记者问", "白皮书", "基准",
        "手册",
    "解释", "公约", "议程", "更正", "决定书"
  };

  /** The same in traditional characters, where they differ; statutory kinds first. */
  private static final String[] TRADITIONAL_STATUTORY = {
    "決議", "決定", "公報", "意見", "通報", "報告", "請示", "批覆", "批復", "議案", "紀要"
  };

  private static final String[] TRADITIONAL = {
    "辦法", "條例", "規定", "細則", "規則", "規程", "規範", "準則", "導則", "規劃", "計劃", "綱要", "大綱", "要點", "解讀", "清單",
    "目錄", "名單", "預案", "標準", "講話", "說明", "總結", "聲明", "協議", "建議"
  };

  /** Stages of a draft that stand after its kind without brackets: {@code 条例草案}. */
  private static final String[] DRAFTS = {"征求意见稿", "草案", "送审稿", "修订稿", "讨论稿"};

  private static final String LAST = lastCharacters();
  private static final CharSet OPENING = CharSet.of("（([［〔【");
  private static final String CLOSING = "）)]］〕】";
  private static final String QUOTES = "》”」』〉";

  private Genres() {}

  /**
   * The kind of the document with a title: {@code 关于印发《…办法》的通知} gives 通知, {@code …实施细则（试行）} gives
   * 细则, {@code 清河市人民政府令} gives 令; null when the title ends in none of the table.
   */
  public static @Nullable String of(String title) {
    char last = Text.at(title, Text.skipBlanksBack(title, title.length()) - 1);
    if (LAST.indexOf(last) < 0 && !Text.isOneOf(last, CLOSING + QUOTES + "。号")) {
      return null;
    }
    String text = Blanks.without(title.substring(0, beforeNumber(title)));
    int end = nounEnd(text);
    if (end <= 0 || LAST.indexOf(text.charAt(end - 1)) < 0) {
      return null;
    }
    for (String draft : DRAFTS) {
      end = endsWith(text, end, draft) ? end - draft.length() : end;
    }
    String kind = endingIn(STATUTORY, text, end);
    kind = kind == null ? endingIn(TRADITIONAL_STATUTORY, text, end) : kind;
    kind = kind == null ? endingIn(OTHERS, text, end) : kind;
    kind = kind == null ? endingIn(TRADITIONAL, text, end) : kind;
    if (kind == null && isOrder(text, end)) {
      return "令";
    }
    if (kind == null && endsWith(text, end, "的" + INSTRUCTION)) {
      return INSTRUCTION;
    }
    return kind == null && isLaw(text, end) ? "法" : kind;
  }

  /**
   * Whether the kind is one of those that official documents have by rule: true of 通知, false of 方案.
   */
  public static boolean isStatutory(String genre) {
    return genre.equals("令")
        || genre.equals(INSTRUCTION)
        || List.of(STATUTORY).contains(genre)
        || List.of(TRADITIONAL_STATUTORY).contains(genre);
  }

  /**
   * The end of the last noun: endings in brackets, （试行） （2018—2020年）, and closing quotation marks
   * are passed.
   */
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

  /** {@code …令第82号} and {@code …通告 清政通〔2023〕2号}: a number after the noun is passed. */
  private static int beforeNumber(String title) {
    int end = Text.skipBlanksBack(title, title.length());
    NumberReading number =
        Text.at(title, end - 1) == '号' ? DocumentNumbers.endingAt(title, end) : null;
    if (number == null) {
      return title.length();
    }
    if (number.number().agency() != null) {
      return number.start();
    }
    int serial = title.lastIndexOf('第', end);
    int year = Text.skipBlanksBack(title, serial) - 5;
    boolean dated = Text.at(title, year + 4) == '年' && Digits.isDigitAt(title, year);
    return dated ? year : Math.max(serial, 0);
  }

  private static int opening(String text, int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      if (Text.isOneOf(text.charAt(i), CLOSING)) {
        depth++;
      } else if (OPENING.has(text.charAt(i)) && --depth == 0) {
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

  private static String lastCharacters() {
    StringBuilder last = new StringBuilder("令法稿案");
    for (String[] kinds : new String[][] {STATUTORY, OTHERS, TRADITIONAL_STATUTORY, TRADITIONAL}) {
      for (String kind : kinds) {
        last.append(kind.charAt(kind.length() - 1));
      }
    }
    return last.toString();
  }
}
