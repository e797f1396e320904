package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.model.Furniture;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which blocks carry no content. */
public final class FurnitureKinds {
  private FurnitureKinds() {}

  /**
   * The index from which all blocks are the lower frame of a web page: who runs the site stands
   * there among its links. The number of blocks when there is none.
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
      case HTML_TABLE -> isOnlyTags(block) ? Furniture.Kind.MARKUP : null;
      case PAGE_NUMBER ->
          block.lines().get(0).mark().rule().equals("running.head")
              ? Furniture.Kind.RUNNING_HEAD
              : Furniture.Kind.PAGE_NUMBER;
      default -> null;
    };
  }

  /** A block without the furniture inside it: a page may end in the middle of a box. */
  static Block takenOut(Block block, List<Furniture> furniture) {
    if (block.children().isEmpty()) {
      return block;
    }
    List<Block> kept = new ArrayList<>();
    for (Block child : block.children()) {
      Furniture.Kind kind = of(child);
      if (kind == null) {
        kept.add(takenOut(child, furniture));
      } else {
        furniture.add(new Furniture(kind, new Span(child.first(), child.last())));
      }
    }
    return block.holding(kept);
  }

  private static boolean isOnlyTags(Block block) {
    for (MarkedLine line : block.lines()) {
      if (!line.content().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The lines of a table that hold nothing but tags, for a part in which tables are read as text.
   */
  static List<Furniture> tagLines(List<Block> blocks) {
    List<Furniture> found = new ArrayList<>();
    for (Block block : blocks) {
      for (MarkedLine line : block.isTable() ? block.lines() : List.<MarkedLine>of()) {
        if (line.content().isEmpty() && line.kind() != LineKind.TABLE_RULER) {
          found.add(new Furniture(Furniture.Kind.MARKUP, Span.of(line.number())));
        }
      }
      found.addAll(tagLines(block.children()));
    }
    return found;
  }

  /** Adds the lines that only draw a table: {@code |---|---|} below its header. */
  static void addRulers(List<Block> blocks, List<Furniture> furniture) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == LineKind.TABLE_ROW) {
        for (MarkedLine line : block.lines()) {
          if (line.kind() == LineKind.TABLE_RULER) {
            furniture.add(new Furniture(Furniture.Kind.TABLE_RULE, Span.of(line.number())));
          }
        }
      }
      if (!block.children().isEmpty()) {
        addRulers(block.children(), furniture);
      }
    }
  }
}
