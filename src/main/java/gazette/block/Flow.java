package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Digits;
import gazette.notation.UnitMarker;
import java.util.List;

/**
 * Decides whether a text goes on in another line. Page breaks, column breaks and hard wraps cut a
 * paragraph anywhere; what tells a cut is how the text ends, how the lines around it are filled,
 * and how its neighbours in the same list end.
 */
final class Flow {
  private static final int CENTRED = 3;

  private static final int CLAUSES = Look.bits("，。；");

  /** No heading is as long as this. */
  private static final int LONG_SENTENCE = 32;

  final Wrap wrap;
  final Indents indents;
  final Items items;
  final Lines lines;
  private final Gaps gaps;

  Flow(Lines lines, Landmarks landmarks) {
    this.lines = lines;
    this.wrap = new Wrap(lines);
    this.indents = new Indents(lines);
    this.gaps = new Gaps(lines);
    this.items = new Items(lines, landmarks);
  }

  /** Whether the draft cannot be complete as it stands. */
  boolean expectsMore(Draft draft) {
    return isCut(draft) || isOpenProse(draft);
  }

  /** Whether a note at the foot of the page may stand in the middle of the draft. */
  boolean isOpenAtPageEnd(Draft draft) {
    return draft.holds(CLAUSES, 0) && (expectsMore(draft) || draft.end() == Ends.OPEN);
  }

  /** Whether the draft ends on a line that the text around it would have filled. */
  boolean endsShort(Draft draft) {
    int at = index(draft.last());
    return wrap.isWrapped(at) && !wrap.isFull(at, draft.lines.size() == 1) && !draft.isUnclosed();
  }

  /** Whether the draft breaks off in a way that leaves no doubt. */
  boolean isCut(Draft draft) {
    MarkedLine last = draft.last();
    String text = last.text();
    if (text.isEmpty()) {
      return false;
    }
    Ends end = draft.end();
    if (draft.isUnclosed() || end == Ends.COMMA || draft.hasOpenTag()) {
      return DraftShape.flows(draft.kind);
    }
    if (draft.kind != LineKind.HISTORY && DraftShape.dangles(draft)) {
      return DraftShape.flows(draft.kind);
    }
    if (!DraftShape.flows(draft.kind) || draft.kind == LineKind.MEMBER) {
      return false;
    }
    if (DutyLines.isWhole(draft)) {
      return false;
    }
    boolean clause = text.endsWith("；") && wrap.isFull(index(last), false);
    return clause
        || end != Ends.SENTENCE
            && !draft.endsWithAside()
            && wrap.isFull(index(last), draft.lines.size() == 1);
  }

  private boolean isOpenProse(Draft draft) {
    MarkedLine last = draft.last();
    if (!DraftShape.flows(draft.kind) || draft.end() != Ends.OPEN) {
      return false;
    }
    if (draft.kind == LineKind.TEXT && Openings.ofSentence(draft.first().text())) {
      return !draft.belowLabel;
    }
    if (wrap.isWrapped(index(last)) && draft.kind != LineKind.SUBTITLE) {
      return draft.kind == LineKind.UNIT && items.isCut(draft);
    }
    return switch (draft.kind) {
      case ENTRY -> !last.text().endsWith("旬");
      case UNIT -> items.isOpen(draft);
      case SUBTITLE -> !last.text().endsWith("上") && draft.lines.size() < 4;
      case RESPONSIBILITY ->
          !DutyLines.endsWithUnit(last.text()) && !DutyLines.isDeadline(last.text());
      case COPIES -> true;
      case ANNEX_LIST, MEMBER -> false;
      default -> !draft.belowLabel && draft.holds(Look.ALL_MARKS, 0) && !DraftShape.isTitle(draft);
    };
  }

  /** Whether a line may go on a draft that expects more. */
  boolean mayContinue(Draft draft, MarkedLine next, boolean numberFits) {
    if (neverFollows(draft, next)) {
      return false;
    }
    boolean strong = isCut(draft);
    return admits(draft, next, numberFits, strong)
        && !(next.kind() == LineKind.ADDRESS && DraftShape.isTitle(draft))
        && !Openings.ofParagraph(next.text())
        && !isCentred(draft, next)
        && (strong || draft.kind == LineKind.SUBTITLE || !opensByIndent(draft, next))
        && !(draft.kind == LineKind.UNIT
            && DraftShape.isHeadLine(draft)
            && indents.opens(index(next)));
  }

  /** Whether a line of such a kind may go on a draft at all. */
  private boolean admits(Draft draft, MarkedLine next, boolean numberFits, boolean strong) {
    return switch (next.kind()) {
      case TEXT -> draft.kind != LineKind.COPIES || !DraftShape.isOfDocument(next.text());
      case UNIT -> !numberFits;
      case RESPONSIBILITY -> draft.isUnclosed() || Digits.isDigit(next.text().charAt(0));
      case DATE -> strong && next.text().endsWith("。");
      case ENTRY,
          HISTORY,
          SPEAKER,
          MEMBER,
          ISSUE_NUMBER,
          IMPRINT,
          METADATA,
          WEB,
          NOTE,
          AGENCY,
          ADDRESS,
          SUBTITLE ->
          strong
                  && isNear(draft, next)
                  && !(next.kind() == LineKind.AGENCY && draft.last().text().endsWith("）"))
                  && !(next.kind() == LineKind.MEMBER && draft.kind == LineKind.MEMBER)
              || next.kind() == LineKind.ENTRY && !numberFits
              || next.kind() == LineKind.AGENCY && draft.kind == LineKind.SUBTITLE
              || next.kind() == LineKind.ADDRESS && isRightBelow(draft, next);
      default -> false;
    };
  }

  /** Whether a line below an open paragraph begins one by its looks: its mark or its indent. */
  boolean opensByLooks(Draft cut, MarkedLine line) {
    String text = line.text();
    boolean item =
        text.startsWith("——") || !text.isEmpty() && "●■◆★▲◇□".indexOf(text.charAt(0)) >= 0;
    return item || opensByIndent(cut, line);
  }

  /** Whether a line is indented as paragraphs are, and no less than the one that waits for more. */
  private boolean opensByIndent(Draft open, MarkedLine line) {
    Look look = lines.look(line);
    return indents.areMostly() && look.indented && look.indent >= open.opening.indent;
  }

  /** A line set in much farther than the paragraph above it stands in the middle, as titles do. */
  private boolean isCentred(Draft draft, MarkedLine next) {
    boolean prose = draft.kind == LineKind.TEXT || draft.kind == LineKind.UNIT;
    return prose
        && next.kind() == LineKind.TEXT
        && !draft.isUnclosed()
        && lines.look(next).indent - draft.opening.indent >= CENTRED;
  }

  /**
   * Notes that say so, signers below a list of annexes, and the first members of a list of names.
   */
  private static boolean neverFollows(Draft draft, MarkedLine next) {
    return switch (next.kind()) {
      case NOTE -> next.text().startsWith("[") || next.text().startsWith("注");
      case AGENCY ->
          draft.kind == LineKind.ANNEX_LIST
              && next.number() - draft.last().number() > 1
              && !draft.isUnclosed();
      case MEMBER -> draft.belowLabel || draft.last().text().endsWith("名单");
      default -> false;
    };
  }

  private static boolean isRightBelow(Draft draft, MarkedLine next) {
    return draft.kind == LineKind.TEXT && next.place() - draft.last().place() == 1;
  }

  /**
   * Where paragraphs begin with an indent, a filled line goes on in one without, whatever stands at
   * its end; and where blank lines part them, in one right below it.
   */
  boolean isUnbroken(Draft draft, MarkedLine next, boolean pageEnded) {
    MarkedLine last = draft.last();
    boolean below = next.place() - last.place() == 1;
    boolean near = below || pageEnded && lines.look(next).isProse();
    if (!near || !DraftShape.flows(draft.kind) || lines.look(next).indented) {
      return false;
    }
    if (isCutBeforeNumber(draft, next)
        || indents.mark(index(next)) && DutyLines.goesOn(draft, next, lines.look(next))) {
      return true;
    }
    if (DutyLines.isWhole(draft)) {
      return false;
    }
    boolean ended = draft.end() == Ends.SENTENCE || draft.endsWithAside();
    if (next.kind() != LineKind.TEXT || ended && !isPartOfParagraph(next)) {
      return false;
    }
    boolean full = wrap.isFull(index(last), draft.lines.size() == 1);
    boolean filled = gaps.isFilled(index(last));
    return indents.mark(index(next)) && (full || filled)
        || below && gaps.mark(index(next)) && filled;
  }

  /** A number is never parted: the line above ends early when it does not fit. */
  private boolean isCutBeforeNumber(Draft draft, MarkedLine next) {
    int end = Openings.numberEnd(next.text());
    return end > 0
        && isWeak(next)
        && draft.end() == Ends.OPEN
        && draft.holds(CLAUSES, 0)
        && wrap.isFullBefore(index(draft.last()), end + 2);
  }

  private static boolean isWeak(MarkedLine line) {
    return line.kind() == LineKind.TEXT
        || line.kind() == LineKind.UNIT && areWeak(line.mark().units());
  }

  private static boolean areWeak(List<UnitMarker> markers) {
    for (UnitMarker marker : markers) {
      if (!marker.weak()) {
        return false;
      }
    }
    return true;
  }

  /** A line of a paragraph is filled, or it ends with the end of a sentence. */
  private boolean isPartOfParagraph(MarkedLine line) {
    Ends end = lines.look(line).end;
    if (end == Ends.OPEN && !lines.look(line).isProse() && DraftShape.isOfDocument(line.text())) {
      return false;
    }
    return wrap.isFull(index(line), true)
        || gaps.isFilled(index(line))
        || end == Ends.SENTENCE
        || end == Ends.CLOSED;
  }

  /** Whether a line goes on the name of an annex above it: set off by as wide an indent. */
  boolean isAnnexName(Draft draft, MarkedLine next) {
    return draft.kind == LineKind.ANNEX_LIST
        && next.kind() == LineKind.TEXT
        && next.place() - draft.last().place() == 1
        && lines.look(next).indent > 4
        && draft.end() == Ends.OPEN;
  }

  /**
   * Whether a page break stands in the middle of a sentence: one that ends on a closing mark, one
   * too long for a heading, or an item whose neighbours are whole sentences.
   */
  boolean isCutByPage(Draft draft, MarkedLine next) {
    boolean prose =
        draft.kind == LineKind.TEXT || draft.kind == LineKind.UNIT || draft.kind == LineKind.ENTRY;
    if (next.kind() != LineKind.TEXT || !prose || Openings.ofParagraph(next.text())) {
      return false;
    }
    String text = draft.last().text();
    return switch (draft.end()) {
      case CLOSED -> "”》".indexOf(text.charAt(text.length() - 1)) >= 0 && draft.holds(CLAUSES, 0);
      case OPEN -> isOpenOverPage(draft, next);
      default -> false;
    };
  }

  private boolean isOpenOverPage(Draft draft, MarkedLine next) {
    boolean indented = lines.look(next).indented;
    boolean sentence = draft.last().text().length() >= LONG_SENTENCE || indents.mark(index(next));
    return draft.kind == LineKind.UNIT && items.isOpen(draft) && !(indents.areMostly() && indented)
        || sentence
            && !indented
            && draft.holds(Look.COMMA, 0)
            && lines.look(next).end == Ends.SENTENCE;
  }

  private static boolean isNear(Draft draft, MarkedLine next) {
    return next.kind() != LineKind.ADDRESS && next.kind() != LineKind.AGENCY
        || next.place() - draft.last().place() <= 2;
  }

  private int index(MarkedLine line) {
    return line.place();
  }
}
