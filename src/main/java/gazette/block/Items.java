package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Style;

/** Tells whether the item of a list is cut, from how its neighbours in the list end. */
final class Items {
  private static final int SIBLINGS = 4;
  private static final int CLOSED_SIBLINGS = 2;
  private static final int LONGEST_HEADING = 16;
  private static final int LONGEST_REST = 12;

  /** How many lines away a sibling is looked for. */
  private static final int FAR = 300;

  private static final int SENTENCES = Look.bits("。！？；");
  private static final int CLAUSES = Look.bits("。！？；，");

  private final Lines lines;
  private final Landmarks landmarks;

  Items(Lines lines, Landmarks landmarks) {
    this.lines = lines;
    this.landmarks = landmarks;
  }

  /**
   * A unit without an end is cut when a sentence ended in it, or when its neighbours in the list
   * are whole sentences; an article (条) is one itself.
   */
  boolean isOpen(Draft draft) {
    int marker = draft.unit == null ? 0 : draft.unit.end();
    boolean article = draft.unit != null && draft.unit.style() == Style.ARTICLE;
    if (draft.holds(article ? CLAUSES : SENTENCES, marker)) {
      return true;
    }
    int at = draft.first().place();
    if (isLikeHeading(draft, marker) && hasRunInAbove(draft, at) && !endsBelow(draft)) {
      return false;
    }
    return siblings(draft, at, false) + siblings(draft, at, true) > 0 || lacksBracket(draft, at);
  }

  /** Whether a unit is read as a heading, though its neighbours in the list are whole sentences. */
  boolean isClose(Draft draft) {
    int at = draft.first().place();
    return isLikeHeading(draft, draft.unit == null ? 0 : draft.unit.end())
        && siblings(draft, at, false) + siblings(draft, at, true) > 0
        && hasRunInAbove(draft, at)
        && !endsBelow(draft);
  }

  /** A unit of a few words and no punctuation at all. */
  private static boolean isLikeHeading(Draft draft, int marker) {
    return draft.lines.size() == 1
        && draft.first().text().length() - marker <= LONGEST_HEADING
        && !draft.holds(Look.ALL_MARKS, marker);
  }

  /** Whether the line below soon ends a sentence and goes on: the rest of a heading, 加稳固。各级…. */
  private boolean endsBelow(Draft draft) {
    int next = draft.last().place() + 1;
    while (next < lines.size() && isBetween(lines.kind(next))) {
      next++;
    }
    String text = next < lines.size() ? lines.text(next) : "";
    int stop = text.indexOf('。');
    return stop >= 0 && stop <= LONGEST_REST && stop + 1 < text.length();
  }

  private static boolean isBetween(LineKind kind) {
    return kind == LineKind.BLANK || kind == LineKind.PAGE_NUMBER || kind == LineKind.RULE;
  }

  /** Whether the unit before it in the list begins with a heading as short, 抓好落实。各级…. */
  private boolean hasRunInAbove(Draft draft, int at) {
    int last = Math.max(0, at - FAR);
    for (int i = landmarks.above(at); i >= last && draft.unit != null; i = landmarks.above(i)) {
      MarkedLine line = lines.get(i);
      if (line.kind() == LineKind.UNIT && !line.mark().units().isEmpty()) {
        var unit = line.mark().units().get(0);
        int stop = line.text().indexOf('。', unit.end());
        return unit.style() == draft.unit.style()
            && stop > 0
            && stop - unit.end() <= LONGEST_HEADING
            && stop + 1 < line.text().length();
      }
      if (Landmarks.isBoundary(line.kind())) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where the items above all end with a bracket, as names with numbers do, this one goes on to its
   * own.
   */
  private boolean lacksBracket(Draft draft, int at) {
    int closed = 0;
    for (int i = at - 1; i >= 0 && closed < CLOSED_SIBLINGS && draft.unit != null; i--) {
      MarkedLine line = lines.get(i);
      boolean sibling =
          line.kind() == LineKind.UNIT
              && !line.mark().units().isEmpty()
              && line.mark().units().get(0).style() == draft.unit.style();
      if (!sibling || "）)".indexOf(line.text().charAt(line.text().length() - 1)) < 0) {
        return false;
      }
      closed++;
    }
    return closed == CLOSED_SIBLINGS;
  }

  /**
   * In filled text a unit that ends on a short line without an end is cut when more of its
   * neighbours than one are whole sentences and it holds a comma itself.
   */
  boolean isCut(Draft draft) {
    int at = draft.first().place();
    int marker = draft.unit == null ? 0 : draft.unit.end();
    return draft.holds(SENTENCES, marker)
        || draft.holds(Look.COMMA, marker)
            && siblings(draft, at, false) + siblings(draft, at, true) >= CLOSED_SIBLINGS;
  }

  /** How many neighbours of the same style are closed, less those that are not. */
  private int siblings(Draft draft, int at, boolean below) {
    if (draft.unit == null) {
      return 0;
    }
    int vote = 0;
    int seen = 0;
    int from = Math.max(0, at - FAR);
    int to = Math.min(lines.size(), at + FAR);
    int i = next(at, below);
    for (; i >= from && i < to && seen < SIBLINGS; i = next(i, below)) {
      MarkedLine line = lines.get(i);
      if (line.kind() != LineKind.UNIT || line.mark().units().isEmpty()) {
        if (Landmarks.isBoundary(line.kind())) {
          break;
        }
        continue;
      }
      var unit = line.mark().units().get(0);
      if (unit.style().rank() < draft.unit.style().rank()) {
        break;
      }
      if (unit.style() == draft.unit.style()) {
        seen++;
        vote += isClosed(line, unit.end()) ? 1 : -1;
      }
    }
    return vote;
  }

  private int next(int at, boolean below) {
    return below ? landmarks.below(at) : landmarks.above(at);
  }

  private boolean isClosed(MarkedLine line, int from) {
    Look look = lines.look(line);
    return look.end != Ends.OPEN && look.end != Ends.CLOSED
        || look.holds(Look.STOP, line.text(), from);
  }
}
