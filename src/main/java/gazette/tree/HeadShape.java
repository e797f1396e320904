package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;

/** What the title of an attachment looks like: a line without an end, not too long. */
final class HeadShape {
  private static final int LONGEST = 100;

  private HeadShape() {}

  static boolean isTitle(Block block) {
    String text = block.text().text();
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    if (block.kind() != LineKind.TEXT && block.kind() != LineKind.AGENCY && block.kind() != LineKind.ORDER) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return "。；：:;，,、！？".indexOf(last) < 0 && text.indexOf('。') < 0 && text.indexOf('；') < 0;
  }
}
