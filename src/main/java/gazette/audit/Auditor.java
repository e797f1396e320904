package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.model.Issue;
import gazette.source.Erasures;
import gazette.source.Line;
import gazette.source.Markup;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.BitSet;
import java.util.List;

/**
 * Proves at the end of every run that nothing was lost: every non-blank line has an owner, no
 * character is owned twice, and no character is missing but those that {@link Markup} declares as
 * erased.
 */
public final class Auditor {
  private final List<Line> lines;

  /**
   * Where each line begins among the bits; behind its last character, a clear and a set bit end
   * every search.
   */
  private final int[] offsets;

  private final BitSet owned;
  private final Diagnostics said;

  private Auditor(List<Line> lines, Diagnostics said) {
    this.lines = lines;
    this.said = said;
    this.offsets = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      offsets[i + 1] = offsets[i] + lines.get(i).text().length() + 2;
    }
    this.owned = new BitSet(offsets[lines.size()]);
    for (int i = 1; i < offsets.length; i++) {
      owned.set(offsets[i] - 1);
    }
  }

  /** Says what is wrong with the tree of a text; nothing when all is well. */
  public static void audit(List<Line> lines, Issue issue, Diagnostics said) {
    Auditor auditor = new Auditor(lines, said);
    for (Leaf leaf : Leaves.of(issue)) {
      auditor.own(leaf);
    }
    for (Line line : lines) {
      auditor.check(line);
    }
  }

  private void own(Leaf leaf) {
    Passage text = leaf.text();
    if (text != null) {
      text.forEachRun(new Owner(this, leaf));
    }
    for (Span span : leaf.whole()) {
      for (int line = span.first(); line <= span.last(); line++) {
        own(leaf, line, 0, lines.get(line - 1).text().length(), -1);
      }
    }
  }

  /** Notes the runs of a leaf as owned. */
  private record Owner(Auditor auditor, Leaf leaf) implements Passage.RunVisitor {
    @Override
    public void run(int line, int column, int length, int at) {
      auditor.own(leaf, line, column, length, at);
    }
  }

  private void own(Leaf leaf, int line, int column, int length, int at) {
    int from = offsets[line - 1] + column;
    if (isOwned(from, from + length) && !lines.get(line - 1).isBlank()) {
      said.say(Code.AUDIT_LOST_TEXT, "characters are owned twice, at last by " + leaf.path(), line);
    }
    Passage text = leaf.text();
    if (at >= 0
        && text != null
        && !lines.get(line - 1).text().regionMatches(column, text.text(), at, length)) {
      said.say(Code.AUDIT_LOST_TEXT, "characters were changed in " + leaf.path(), line);
    }
    owned.set(from, from + length);
  }

  private boolean isOwned(int from, int to) {
    int next = owned.nextSetBit(from);
    return next >= 0 && next < to;
  }

  private void check(Line line) {
    int from = offsets[line.number() - 1];
    int to = offsets[line.number()] - 2;
    int missing = owned.nextClearBit(from);
    if (missing >= to || line.isBlank()) {
      return;
    }
    int first = owned.nextSetBit(from);
    if (first < 0 || first >= to) {
      said.say(Code.AUDIT_UNOWNED, "no node owns this line", line.number());
      return;
    }
    Erasures erasures = Markup.erasures(line);
    while (missing < to) {
      int end = owned.nextSetBit(missing);
      end = end < 0 || end > to ? to : end;
      if (!erasures.covers(missing - from, end - from)) {
        said.say(
            Code.AUDIT_LOST_TEXT,
            "lost: " + line.text().substring(missing - from, end - from),
            line.number());
        return;
      }
      missing = owned.nextClearBit(end);
    }
  }
}
