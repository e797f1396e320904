package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.source.WordSet;
import java.util.List;

/**
 * Tells fields of metadata that some gazettes print below a document (公开方式：主动公开) from the block
 * that stands above one (索引号：…).
 */
public final class TailFields {
  private static final WordSet WORDS = WordSet.of("公开方式", "公开属性", "公开类别", "信息公开", "公开选项");

  private TailFields() {}

  /** Whether a field can stand below a document. */
  static boolean mayClose(Block block) {
    return block.kind() == LineKind.METADATA && WORDS.begins(block.title());
  }

  /** Whether a field can stand among those below a document. */
  public static boolean mayGoWith(Block block) {
    return mayClose(block) || block.kind() == LineKind.METADATA && block.title().contains("统一编号");
  }

  /**
   * The index after such fields, when no field of another kind goes with them; else the index
   * itself.
   */
  static int end(List<Block> blocks, int at) {
    if (!mayClose(blocks.get(at))) {
      return at;
    }
    int end = at + 1;
    while (end < blocks.size() && blocks.get(end).kind() == LineKind.METADATA) {
      if (!mayGoWith(blocks.get(end))) {
        return at;
      }
      end++;
    }
    return end;
  }
}
