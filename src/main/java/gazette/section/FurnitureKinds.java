package gazette.section;

import gazette.block.Block;
import gazette.model.Furniture;
import org.jspecify.annotations.Nullable;

/** Which blocks carry no content. */
public final class FurnitureKinds {
  private FurnitureKinds() {}

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
