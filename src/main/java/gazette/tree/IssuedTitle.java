package gazette.tree;

import gazette.block.Block;
import gazette.section.Likeness;
import gazette.source.CharSet;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely the title of the issued text is named by the letter: used to find it without a
 * signature above it.
 */
final class IssuedTitle {
  private static final double NAMED = 0.72;
  private static final CharSet OPENING = CharSet.of("《");

  private final List<Block> blocks;
  private final List<String> names = new ArrayList<>();

  IssuedTitle(String title, List<Block> blocks) {
    this.blocks = blocks;
    int from = title.indexOf("印发");
    from = from < 0 ? title.indexOf("公布") : from;
    from = from < 0 ? title.indexOf("转发") : from;
    from = from < 0 ? title.indexOf("下达") : from;
    if (from >= 0) {
      String rest = title.substring(from + 2);
      names.add(rest.endsWith("的通知") ? rest.substring(0, rest.length() - 3) : rest);
    }
    for (int i = 0; i < Math.min(3, blocks.size()); i++) {
      Passage text = blocks.get(i).text();
      if (text.mayHold(OPENING)) {
        addNames(text.text());
      }
    }
  }

  private void addNames(String text) {
    int open = text.indexOf('《');
    while (open >= 0) {
      int close = text.indexOf('》', open);
      if (close < 0) {
        return;
      }
      names.add(text.substring(open + 1, close));
      open = text.indexOf('《', close);
    }
  }

  /**
   * Whether the title of the letter or a block names a text of such a title: 《…》, 〈…〉, or all that
   * the block says.
   */
  static boolean isNamed(String title, List<Block> blocks, String name) {
    String inner = "〈" + name + "〉";
    String outer = "《" + name + "》";
    if (title.contains(inner) || title.contains(outer)) {
      return true;
    }
    for (Block block : blocks) {
      String text = block.text().text();
      if (text.contains(outer) || text.contains(inner) || text.endsWith("、" + name)) {
        return true;
      }
    }
    return false;
  }

  boolean begins(int at) {
    StringBuilder title = new StringBuilder();
    for (int i = at; i < Math.min(blocks.size(), at + 4) && HeadShape.isTitle(blocks.get(i)); i++) {
      title.append(blocks.get(i).title());
      for (String name : names) {
        if (Likeness.of(title.toString(), name) >= NAMED) {
          return true;
        }
      }
    }
    return false;
  }
}
