package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.notation.ActTitles;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows a block of a document: many an element is told by its neighbours. */
final class Following {
  /** How many lines of signers a date may have above it. */
  private static final int MOST_SIGNERS = 4;

  private final List<Block> blocks;

  /** Whether the text ends with the block at each index; null until a note asks. */
  private @Nullable BitSet ends;

  Following(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The kind of the block at an index; blank behind the last. */
  LineKind kindAt(int at) {
    return at < blocks.size() ? blocks.get(at).kind() : LineKind.BLANK;
  }

  /** Whether a date follows, with nothing but signers between. */
  boolean isBeforeDate(int at) {
    for (int i = at + 1; i <= at + MOST_SIGNERS; i++) {
      LineKind kind = kindAt(i);
      if (kind == LineKind.DATE) {
        return true;
      }
      if (kind != LineKind.AGENCY && kind != LineKind.SPEAKER) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the organ at an index stands above a title that only says what it does: 转发…的通知, 关于…的意见.
   */
  boolean isIssuer(int at) {
    if (kindAt(at) != LineKind.AGENCY || kindAt(at + 1) != LineKind.TEXT) {
      return false;
    }
    Block next = blocks.get(at + 1);
    return HeadShape.isTitle(next) && ActTitles.OPENINGS.begins(next.title());
  }

  /** Whether the text ends with the block: a note that more text follows is a paragraph of it. */
  boolean isEnd(int at) {
    if (ends == null) {
      ends = ends();
    }
    return ends.get(at);
  }

  private BitSet ends() {
    BitSet found = new BitSet(blocks.size());
    boolean end = true;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      found.set(i, end);
      end = isEndAbove(blocks.get(i), end);
    }
    return found;
  }

  private static boolean isEndAbove(Block block, boolean below) {
    return switch (block.kind()) {
      case UNIT -> false;
      case TEXT -> HeadShape.isTitle(block) && below;
      case ANNEX_LABEL, PRINTED, COPIES, DATE, AGENCY -> true;
      default -> below;
    };
  }
}
