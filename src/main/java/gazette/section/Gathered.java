package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a part that still grows, and what was seen among them. */
final class Gathered {
  private final List<Block> blocks = new ArrayList<>();
  private boolean signed;
  private boolean issued;
  private boolean annex;
  private boolean mixed;

  void add(Block block) {
    LineKind kind = block.kind();
    mixed = mixed || !blocks.isEmpty() && blocks.get(0).kind() != kind;
    issued |= signed && kind == LineKind.UNIT;
    signed |= kind == LineKind.DATE;
    annex |= kind == LineKind.ANNEX_LABEL;
    blocks.add(block);
  }

  void addAll(List<Block> more) {
    for (Block block : more) {
      add(block);
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** Whether a text that was sent along has begun: numbered units stand below the date. */
  boolean hasIssued() {
    return issued;
  }

  /** Whether an annex has begun. */
  boolean hasAnnex() {
    return annex;
  }

  /** Whether all blocks are of one kind. */
  boolean isOnly(@Nullable LineKind kind) {
    return blocks.isEmpty() || !mixed && blocks.get(0).kind() == kind;
  }
}
