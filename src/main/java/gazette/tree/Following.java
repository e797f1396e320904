package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import java.util.List;

/**
 * What follows a block of a document: many an element is told by its neighbours.
 *
 * @param blocks all blocks of the document
 */
record Following(List<Block> blocks) {
  /** How many lines of signers a date may have above it. */
  private static final int MOST_SIGNERS = 4;

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

  /** Whether the text ends with the block: a note that more text follows is a paragraph of it. */
  boolean isEnd(int at) {
    for (int i = at + 1; i < blocks.size(); i++) {
      switch (blocks.get(i).kind()) {
        case UNIT -> {
          return false;
        }
        case TEXT -> {
          if (!HeadShape.isTitle(blocks.get(i))) {
            return false;
          }
        }
        case ANNEX_LABEL, PRINTED, COPIES, DATE, AGENCY -> {
          return true;
        }
        default -> {}
      }
    }
    return true;
  }
}
