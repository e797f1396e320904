package gazette.tree;

import gazette.block.Block;
import gazette.diagnostic.Diagnostics;
import gazette.list.ChronicleReader;
import gazette.mark.LineKind;
import gazette.model.Chronicle;
import gazette.section.Part;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands the paragraphs of a chronicle to their reader. */
final class Chronicles {
  private Chronicles() {}

  static Chronicle read(String id, Part part, @Nullable Integer year, Diagnostics said) {
    List<Passage> titles = new ArrayList<>();
    List<Passage> paragraphs = new ArrayList<>();
    for (Block block : part.blocks()) {
      if (block.kind() == LineKind.CHRONICLE_TITLE && paragraphs.isEmpty()) {
        titles.add(block.text());
      } else {
        paragraphs.addAll(Loose.texts(block));
      }
    }
    return ChronicleReader.read(id, titles, paragraphs, year, said);
  }
}
