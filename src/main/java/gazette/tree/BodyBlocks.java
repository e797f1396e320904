package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.notation.UnitMarker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a block of a body: by that an unnumbered title is told. */
final class BodyBlocks {
  /** What closes a whole text stands in no unit of it. */
  private static final List<String> CLOSING =
      List.of("名词解释", "名词注释", "相关名词解释", "术语解释", "有关名词解释", "注释", "附注");

  private static final int SHORTEST_BODY = 24;

  private final List<Block> blocks;

  BodyBlocks(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** An unnumbered title stands above text of its own, and not below a line that could be one. */
  boolean isTitle(int at) {
    if (at + 1 >= blocks.size() || !HeadShape.headsPart(blocks.get(at))) {
      return false;
    }
    LineKind next = blocks.get(at + 1).kind();
    if (closesText(blocks.get(at))) {
      return next == LineKind.TEXT || next == LineKind.UNIT || next == LineKind.NOTE;
    }
    boolean above = next == LineKind.UNIT || next == LineKind.TEXT && isBody(at);
    return above && !(at > 0 && isListed(at));
  }

  /** Whether a block is the title of notes or explanations below a text. */
  static boolean closesText(Block block) {
    return CLOSING.contains(block.title());
  }

  /** Names that stand below one another are a list: its last is no title of what follows. */
  private boolean isListed(int at) {
    Block before = blocks.get(at - 1);
    boolean name = HeadShape.headsPart(before) || Words.isInColumns(before.text().text());
    return name && blocks.get(at).first() - before.last() == 1;
  }

  /** Below a title a paragraph stands: long, or a sentence that blank lines part from it. */
  private boolean isBody(int at) {
    String below = blocks.get(at + 1).text().text();
    return below.length() > SHORTEST_BODY || below.endsWith("。") && isApart(at);
  }

  /** Whether blank lines stand above and below a block. */
  boolean isApart(int at) {
    Block block = blocks.get(at);
    return (at == 0 || block.first() - blocks.get(at - 1).last() > 1)
        && (at + 1 == blocks.size() || blocks.get(at + 1).first() - block.last() > 1);
  }

  /** The next number among some blocks behind one; null when there is none. */
  @Nullable UnitMarker nextUnit(int at, int reach) {
    for (int i = at + 1; i < Math.min(blocks.size(), at + 1 + reach); i++) {
      UnitMarker unit = blocks.get(i).unit();
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }
}
