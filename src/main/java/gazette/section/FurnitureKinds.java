package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.model.Furniture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which blocks carry no content. */
public final class FurnitureKinds {
  private FurnitureKinds() {}

  /**
   * The index from which all blocks are the lower frame of a web page: who runs the site stands there among its links. The number
   * of blocks when there is none.
   */
  static int frameFrom(List<Block> blocks) {
    int from = blocks.size();
    boolean web = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      LineKind kind = blocks.get(i).kind();
      if (kind != LineKind.WEB && kind != LineKind.IMPRINT) {
        break;
      }
      web |= kind == LineKind.WEB;
      from = web ? i : from;
    }
    return from;
  }

  /** The kind of furniture that a block is; null when it carries content. */
  public static Furniture.@Nullable Kind of(Block block) {
    return switch (block.kind()) {
      case MARKUP -> Furniture.Kind.MARKUP;
      case RULE -> Furniture.Kind.RULE;
      case TABLE_RULER -> Furniture.Kind.TABLE_RULE;
      case WEB -> Furniture.Kind.WEB;
      case PAGE_NUMBER ->
          block.lines().get(0).mark().rule().equals("running.head")
              ? Furniture.Kind.RUNNING_HEAD
              : Furniture.Kind.PAGE_NUMBER;
      default -> null;
    };
  }
}
