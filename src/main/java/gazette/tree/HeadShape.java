package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;

/** What the title of an attachment looks like: a line without an end, not too long. */
final class HeadShape {
  private static final int LONGEST = 100;

  private HeadShape() {}

  /** 《…》已经市政府同意 begins a sentence, however short its line is. */
  private static boolean namesInSentence(String text) {
    int close = text.indexOf('》');
    return text.charAt(0) == '《' && close > 0 && text.startsWith("已", close + 1);
  }

  static boolean isTitle(Block block) {
    String text = block.text().text();
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    if (block.kind() != LineKind.TEXT
        && block.kind() != LineKind.AGENCY
        && block.kind() != LineKind.ORDER) {
      return false;
    }
    if (text.startsWith("单位") || namesInSentence(text)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return "。；：:;，,、！？".indexOf(last) < 0 && text.indexOf('。') < 0 && text.indexOf('；') < 0;
  }
}
