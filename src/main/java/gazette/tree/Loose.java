package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** The texts of a block that belongs nowhere, whatever it is. */
final class Loose {
  private Loose() {}

  static List<Passage> texts(Block block) {
    List<Passage> texts = new ArrayList<>();
    if (block.isTable()) {
      for (MarkedLine line : block.lines()) {
        if (!line.content().isEmpty() && line.kind() != LineKind.TABLE_RULER) {
          texts.add(line.content());
        }
      }
    } else {
      texts.add(block.text());
    }
    for (Block child : block.children()) {
      texts.addAll(texts(child));
    }
    return texts;
  }
}
