package gazette.audit;

import gazette.source.Passage;
import gazette.source.Span;
import java.util.BitSet;
import java.util.List;

/** On which line the text of each line goes on, and which lines hold none, as the tree says. */
final class ReadingOrder {
  private final int[] next;
  private final BitSet furniture = new BitSet();

  private ReadingOrder(int lines) {
    next = new int[lines + 1];
  }

  /** The order in which the leaves of a tree read its lines. */
  static ReadingOrder of(List<Leaf> leaves, int lines) {
    ReadingOrder order = new ReadingOrder(lines);
    for (Leaf leaf : leaves) {
      if (leaf.text() != null) {
        order.add(leaf.text());
      } else if (leaf.isFurniture()) {
        for (Span span : leaf.whole()) {
          order.furniture.set(span.first(), span.last() + 1);
        }
      }
    }
    return order;
  }

  /** Whether the text of a line goes on, without a break, on another. */
  boolean join(int line, int other) {
    return next[line] == other;
  }

  /** Whether a line is a rule, a page number, a running head or the like. */
  boolean isFurniture(int line) {
    return furniture.get(line);
  }

  private void add(Passage text) {
    if (text.firstLine() == text.lastLine()) {
      return;
    }
    text.forEachRun(
        new Passage.RunVisitor() {
          private int before;

          @Override
          public void run(int line, int column, int length, int at) {
            if (before != 0 && line != before) {
              next[before] = line;
            }
            before = line;
          }
        });
  }
}
