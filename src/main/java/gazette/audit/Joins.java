package gazette.audit;

import gazette.source.Passage;
import java.util.List;

/** On which line the text of each line goes on, as the tree says. */
final class Joins {
  private final int[] next;

  private Joins(int lines) {
    next = new int[lines + 1];
  }

  /** The joins that the leaves of a tree make among its lines. */
  static Joins of(List<Leaf> leaves, int lines) {
    Joins joins = new Joins(lines);
    for (Leaf leaf : leaves) {
      if (leaf.text() != null) {
        joins.add(leaf.text());
      }
    }
    return joins;
  }

  /** Whether the text of a line goes on, without a break, on another. */
  boolean join(int line, int other) {
    return next[line] == other;
  }

  private void add(Passage text) {
    if (text.firstLine() == text.lastLine()) {
      return;
    }
    int[] before = {0};
    text.forEachRun(
        (line, column, length, at) -> {
          if (before[0] != 0 && line != before[0]) {
            next[before[0]] = line;
          }
          before[0] = line;
        });
  }
}
