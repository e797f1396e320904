package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Agencies;
import gazette.notation.Genres;
import gazette.notation.RoleLabels;
import gazette.source.Blanks;
import java.util.List;

/**
 * Decides whether a text goes on in another line. Page breaks, column breaks and hard wraps cut a
 * paragraph anywhere; what tells a cut is how the text ends, how the lines around it are filled,
 * and how its neighbours in the same list end.
 */
final class Flow {
  private static final int LONGEST_UNIT = 16;
  private static final int CENTRED = 3;

  final Wrap wrap;
  final Indents indents;
  final Items items;

  Flow(List<MarkedLine> lines) {
    this.wrap = new Wrap(lines);
    this.indents = new Indents(lines);
    this.items = new Items(lines);
  }

  /** Whether the draft cannot be complete as it stands. */
  boolean expectsMore(Draft draft) {
    return isCut(draft) || isOpenProse(draft);
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
    Ends end = Ends.of(text);
    if (draft.isUnclosed() || end == Ends.COMMA || draft.hasOpenTag()) {
      return flows(draft.kind);
    }
    if (draft.kind != LineKind.HISTORY && DraftShape.dangles(draft)) {
      return flows(draft.kind);
    }
    if (!flows(draft.kind) || draft.kind == LineKind.MEMBER) {
      return false;
    }
    boolean clause = text.endsWith("；") && wrap.isFull(index(last), false);
    return clause || end != Ends.SENTENCE && wrap.isFull(index(last), draft.lines.size() == 1);
  }

  private boolean isOpenProse(Draft draft) {
    MarkedLine last = draft.last();
    if (!flows(draft.kind) || Ends.of(last.text()) != Ends.OPEN) {
      return false;
    }
    if (draft.kind == LineKind.TEXT && opensSentence(draft.first().text())) {
      return !draft.belowLabel;
    }
    if (wrap.isWrapped(index(last))) {
      return draft.kind == LineKind.UNIT && items.isCut(draft);
    }
    return switch (draft.kind) {
      case ENTRY -> true;
      case UNIT -> items.isOpen(draft);
      case SUBTITLE -> !last.text().endsWith("上") && draft.lines.size() < 4;
      case RESPONSIBILITY -> !endsWithUnit(last.text()) && !isDeadline(last.text());
      case COPIES -> true;
      case ANNEX_LIST, MEMBER -> false;
      default -> !draft.belowLabel && draft.holds("，。；：、！？", 0) && !DraftShape.isTitle(draft);
    };
  }

  /** {@code 《…》已经区人大会议}: a title that its line goes on with a verb. */
  private static boolean opensSentence(String text) {
    int close = text.startsWith("《") ? text.indexOf('》') : -1;
    return close > 0 && (text.startsWith("已", close + 1) || text.startsWith("业经", close + 1));
  }

  /** Whether a line may go on a draft that expects more. */
  boolean mayContinue(Draft draft, MarkedLine next, boolean numberFits) {
    if (neverFollows(draft, next)) {
      return false;
    }
    boolean strong = isCut(draft);
    boolean admitted =
        switch (next.kind()) {
          case TEXT -> true;
          case UNIT -> !numberFits;
          case RESPONSIBILITY -> draft.isUnclosed();
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
                      && !(next.kind() == LineKind.MEMBER && draft.kind == LineKind.MEMBER)
                  || next.kind() == LineKind.ENTRY && !numberFits
                  || next.kind() == LineKind.AGENCY && draft.kind == LineKind.SUBTITLE
                  || next.kind() == LineKind.ADDRESS && isRightBelow(draft, next);
          default -> false;
        };
    return admitted
        && !(next.kind() == LineKind.ADDRESS && DraftShape.isTitle(draft))
        && !opensParagraph(next.text())
        && !isCentred(draft, next)
        && !(indents.areMostly() && !strong && Indents.isIndented(next))
        && !(draft.kind == LineKind.UNIT
            && DraftShape.isHeadLine(draft)
            && indents.opens(index(next)));
  }

  /**
   * Whether a line begins a paragraph by its looks: with the mark of an item, or indented where
   * paragraphs are.
   */
  boolean opensByLooks(MarkedLine line) {
    String text = line.text();
    boolean item =
        text.startsWith("——") || !text.isEmpty() && "●■◆★▲◇□".indexOf(text.charAt(0)) >= 0;
    return item || indents.areMostly() && Indents.isIndented(line);
  }

  /** A line set in much farther than the paragraph above it stands in the middle, as titles do. */
  private static boolean isCentred(Draft draft, MarkedLine next) {
    boolean prose = draft.kind == LineKind.TEXT || draft.kind == LineKind.UNIT;
    return prose
        && next.kind() == LineKind.TEXT
        && !draft.isUnclosed()
        && Indents.width(next) - Indents.width(draft.first()) >= CENTRED;
  }

  /** Footnotes, signers below a list of annexes, and the first members of a list of names. */
  private static boolean neverFollows(Draft draft, MarkedLine next) {
    return switch (next.kind()) {
      case NOTE -> next.text().startsWith("[");
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

  /** Words with which a paragraph of its own begins. */
  private static boolean opensParagraph(String text) {
    return text.startsWith("特此")
        || text.startsWith("此复")
        || text.startsWith("一是")
        || text.startsWith("本")
            && text.length() < 60
            && (text.contains("起施行") || text.contains("起执行") || text.contains("起实施"));
  }

  /**
   * Where paragraphs begin with an indent, a filled line goes on in one without, whatever stands at
   * its end.
   */
  boolean isUnbroken(Draft draft, MarkedLine next, boolean pageEnded) {
    MarkedLine last = draft.last();
    boolean filled = wrap.isFull(index(last), draft.lines.size() == 1);
    return next.kind() == LineKind.TEXT
        && flows(draft.kind)
        && (next.place() - last.place() == 1 || pageEnded && Ends.isProse(next.text(), 0))
        && (filled || goesOnDuty(draft, next))
        && !Indents.isIndented(next)
        && indents.mark(index(next));
  }

  /** The last words of a list of units that an indent opens. */
  private static boolean goesOnDuty(Draft draft, MarkedLine next) {
    return draft.kind == LineKind.RESPONSIBILITY
        && Indents.isIndented(draft.first())
        && Ends.of(draft.last().text()) != Ends.SENTENCE
        && next.text().length() <= LONGEST_UNIT
        && !Ends.isProse(next.text(), 0)
        && Genres.of(Blanks.without(next.text())) == null;
  }

  /** Whether a line goes on the name of an annex above it: set off by as wide an indent. */
  static boolean isAnnexName(Draft draft, MarkedLine next) {
    return draft.kind == LineKind.ANNEX_LIST
        && next.kind() == LineKind.TEXT
        && next.place() - draft.last().place() == 1
        && Indents.width(next) > 4
        && Ends.of(draft.last().text()) == Ends.OPEN;
  }

  /**
   * Whether a page break stands in the middle of a sentence that ends on a closing mark, or of an
   * item whose neighbours are whole sentences.
   */
  boolean isCutByPage(Draft draft, MarkedLine next) {
    String text = draft.last().text();
    boolean prose =
        draft.kind == LineKind.TEXT || draft.kind == LineKind.UNIT || draft.kind == LineKind.ENTRY;
    if (next.kind() != LineKind.TEXT || !prose || opensParagraph(next.text())) {
      return false;
    }
    if (Ends.of(text) == Ends.OPEN) {
      return draft.kind == LineKind.UNIT
          && items.isOpen(draft)
          && !(indents.areMostly() && Indents.isIndented(next));
    }
    return Ends.of(text) == Ends.CLOSED
        && "”》".indexOf(text.charAt(text.length() - 1)) >= 0
        && draft.holds("，。；", 0);
  }

  private static boolean isNear(Draft draft, MarkedLine next) {
    return next.kind() != LineKind.ADDRESS && next.kind() != LineKind.AGENCY
        || next.place() - draft.last().place() <= 2;
  }

  private static boolean endsWithUnit(String text) {
    int from =
        Math.max(
                Math.max(text.lastIndexOf('、'), text.lastIndexOf('，')),
                Math.max(text.lastIndexOf('：'), text.lastIndexOf(':')))
            + 1;
    String unit = Blanks.without(text.substring(from));
    return unit.isEmpty() || Agencies.endsLikeAgency(unit);
  }

  private static boolean isDeadline(String text) {
    RoleLabels.Match label = RoleLabels.at(text, 0);
    return label != null && label.isDeadline();
  }

  private static boolean flows(LineKind kind) {
    return switch (kind) {
      case TEXT,
          UNIT,
          ENTRY,
          RESPONSIBILITY,
          ANNEX_LIST,
          COPIES,
          NOTE,
          SUBTITLE,
          HISTORY,
          MEMBER,
          DISCLOSURE ->
          true;
      default -> false;
    };
  }

  private int index(MarkedLine line) {
    return line.place();
  }
}
