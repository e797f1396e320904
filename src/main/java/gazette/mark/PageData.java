package gazette.mark;

import gazette.source.WordSet;
import java.util.List;

/** What a web page says of itself: {@code 发布时间：2021-09-14 16:20　来源：市教育局　点击数：1208}. */
final class PageData {
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

  private static final int LONGEST = 120;

  private PageData() {}

  /** 发布时间：2021-09-14 16:20　来源：市政府办公室　点击数：1208. */
  static boolean is(String text) {
    if (!hasLabel(text)) {
      return false;
    }
    int found = 0;
    for (String label : LABELS) {
      int at = text.indexOf(label);
      int colon = at < 0 ? -1 : colon(text, at);
      boolean labels =
          at >= 0 && (colon >= 0 && colon <= at + label.length() + 2 || label.endsWith("】"));
      found += labels ? 1 : 0;
    }
    return found >= 2;
  }

  /**
   * Whether a label stands close before some colon, as one of any two does: all have one but 【大】.
   */
  private static boolean hasLabel(String text) {
    for (int colon = colon(text, 0); colon >= 0; colon = colon(text, colon + 1)) {
      for (int i = Math.max(0, colon - LONGEST_LABEL); i < colon; i++) {
        if (LABEL_WORDS.at(text, i) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** The index of the next colon, wide or narrow; -1 when there is none. */
  private static int colon(String text, int from) {
    int wide = text.indexOf('：', from);
    int narrow = text.indexOf(':', from);
    return wide < 0 || narrow >= 0 && narrow < wide ? narrow : wide;
  }

  /** Whether a line that begins like metadata (发布日期：…) goes on with what only a page says. */
  static boolean isBar(String text) {
    if (!text.startsWith("发布") || text.length() > LONGEST || !is(text)) {
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
}
