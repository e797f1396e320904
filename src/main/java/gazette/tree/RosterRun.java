package gazette.tree;

import gazette.block.Block;
import gazette.diagnostic.Diagnostics;
import gazette.list.RosterReader;
import gazette.mark.LineKind;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a roster together: member by member. */
final class RosterRun {
  private final List<Block> blocks;
  private final @Nullable String title;
  private final DocumentParts parts;
  private final Diagnostics said;

  RosterRun(List<Block> blocks, @Nullable String title, DocumentParts parts, Diagnostics said) {
    this.blocks = blocks;
    this.title = title;
    this.parts = parts;
    this.said = said;
  }

  boolean begins(int at) {
    return blocks.get(at).kind() == LineKind.MEMBER;
  }

  int read(int at, UnitNode node) {
    List<Passage> lines = new ArrayList<>();
    int next = at;
    while (next < blocks.size() && blocks.get(next).kind() == LineKind.MEMBER) {
      lines.add(blocks.get(next).text());
      next++;
    }
    node.add(RosterReader.read(parts.nextRoster(), title, lines, said));
    return next;
  }
}
