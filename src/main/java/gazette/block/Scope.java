package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Digits;
import gazette.notation.UnitMarker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of drafts that grows, of the text or of a box in it, with the numbers that stand open
 * there.
 */
final class Scope {
  final List<Draft> drafts;

  /** Where the box stands; null of the text itself. */
  final @Nullable Scope outer;

  Sequences sequences = new Sequences();

  /** The last text, which may go on. */
  @Nullable Draft open;

  Scope(List<Draft> drafts, @Nullable Scope outer) {
    this.drafts = drafts;
    this.outer = outer;
  }

  /** Whether a line that follows a box stands outside it again. */
  boolean isLeftBy(MarkedLine line, @Nullable UnitMarker fitting, Flow flow) {
    Scope around = outer;
    if (around == null) {
      return false;
    }
    return switch (line.kind()) {
      case UNIT -> isLeftByUnit(line, fitting, around, flow);
      case TEXT, ENTRY -> isLeftByText(line, around, flow);
      case RESPONSIBILITY, NOTE, MEMBER -> false;
      default -> true;
    };
  }

  /**
   * A unit that goes on a sequence outside the box, and none inside, ends it, unless a paragraph
   * outside waits for its rest.
   */
  private boolean isLeftByUnit(
      MarkedLine line, @Nullable UnitMarker fitting, Scope around, Flow flow) {
    if (fitting != null && sequences.fit(fitting) == Sequences.Fit.NEXT) {
      return false;
    }
    UnitMarker outside = around.sequences.best(line.mark().units());
    boolean next = outside != null && around.sequences.fit(outside) == Sequences.Fit.NEXT;
    boolean suspended = around.open != null && flow.expectsMore(around.open);
    return !suspended && (fitting == null || next && !drafts.isEmpty());
  }

  /**
   * A text that goes on the paragraph which the box cut in two ends the box; so does any text after
   * a box that is one table.
   */
  private boolean isLeftByText(MarkedLine line, Scope around, Flow flow) {
    boolean inside = open != null && flow.expectsMore(open) && flow.mayContinue(open, line, false);
    if (inside || drafts.isEmpty()) {
      return false;
    }
    if (around.open != null
        && flow.expectsMore(around.open)
        && flow.opensByLooks(around.open, line)) {
      return false;
    }
    if (around.open != null && flow.expectsMore(around.open)) {
      return flow.mayContinue(around.open, line, false);
    }
    LineKind last = drafts.get(drafts.size() - 1).kind;
    return last == LineKind.TABLE_ROW || last == LineKind.HTML_TABLE || isBelowItems(line.text());
  }

  /**
   * Whether a box of nothing but marked items (01 …, ● …) is followed by a sentence without a mark.
   */
  private boolean isBelowItems(String text) {
    return drafts.size() > 1
        && text.endsWith("。")
        && !isMarked(text)
        && drafts.stream().allMatch(draft -> isMarked(draft.first().text()));
  }

  private static boolean isMarked(String text) {
    boolean counted =
        text.length() > 2
            && text.charAt(0) == '0'
            && Digits.isDigit(text.charAt(1))
            && !Digits.isDigit(text.charAt(2));
    return counted || !text.isEmpty() && "●■◆★▲◇□○".indexOf(text.charAt(0)) >= 0;
  }
}
