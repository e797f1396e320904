package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import java.util.List;

/** Tells whether the item of a list is cut, from how its neighbours in the list end. */
final class Items {
  private static final int SIBLINGS = 4;
  private static final int CLOSED_SIBLINGS = 2;

  /** How many lines away a sibling is looked for. */
  private static final int FAR = 300;

  private final List<MarkedLine> lines;

  Items(List<MarkedLine> lines) {
    this.lines = lines;
  }

  /**
   * A unit without an end is cut when a sentence ended in it, or when its neighbours in the list
   * are whole sentences.
   */
  boolean isOpen(Draft draft) {
    int marker = draft.unit == null ? 0 : draft.unit.end();
    if (draft.holds("。！？；", marker)) {
      return true;
    }
    int at = draft.first().place();
    return siblings(draft, at, -1) + siblings(draft, at, 1) > 0 || lacksBracket(draft, at);
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
    return draft.holds("。！？；", marker)
        || draft.holds("，", marker)
            && siblings(draft, at, -1) + siblings(draft, at, 1) >= CLOSED_SIBLINGS;
  }

  /** How many neighbours of the same style are closed, less those that are not. */
  private int siblings(Draft draft, int at, int step) {
    if (draft.unit == null) {
      return 0;
    }
    int vote = 0;
    int seen = 0;
    int from = Math.max(0, at - FAR);
    int to = Math.min(lines.size(), at + FAR);
    for (int i = at + step; i >= from && i < to && seen < SIBLINGS; i += step) {
      MarkedLine line = lines.get(i);
      if (line.kind() != LineKind.UNIT || line.mark().units().isEmpty()) {
        if (isBoundary(line.kind())) {
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
        vote += isClosed(line.text(), unit.end()) ? 1 : -1;
      }
    }
    return vote;
  }

  private static boolean isClosed(String text, int from) {
    return Ends.of(text) != Ends.OPEN && Ends.of(text) != Ends.CLOSED
        || text.indexOf('。', from) >= 0;
  }

  private static boolean isBoundary(LineKind kind) {
    return switch (kind) {
      case DOCUMENT_NUMBER, ADDRESS, ANNEX_LABEL, DATE, PRINTED, CHRONICLE_TITLE, BOX_TITLE -> true;
      default -> false;
    };
  }
}
