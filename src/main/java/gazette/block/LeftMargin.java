package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;

/**
 * The left margin of a page, where extraction kept it as blanks before every line: {@code 　　　落实责任。}
 * below {@code 　　　　　各县（区）要}. Indents are counted from there.
 */
final class LeftMargin {
  /** A margin is told by lines of prose, which are long. */
  private static final int LONG = 20;

  private static final int DEEPEST = 24;
  private static final int SHALLOWEST = 2;

  /** So much deeper than the lines of a paragraph stands its first. */
  private static final int INDENT = 3;

  private static final int LEAST = 5;
  private static final int FIRST_LINES = 3;

  private LeftMargin() {}

  /** The ideographic blanks that stand before nearly all lines of prose; 0 when none do. */
  static int of(MarkedLine[] lines) {
    int[] all = new int[DEEPEST + INDENT + 1];
    int[] goingOn = new int[DEEPEST + INDENT + 1];
    int size = 0;
    String above = "";
    for (MarkedLine line : lines) {
      String text = line.text();
      boolean prose = text.length() >= LONG && isProse(line.kind());
      if (prose) {
        int depth = Math.min(Indents.width(line), DEEPEST + INDENT);
        all[depth]++;
        goingOn[depth] += depth >= SHALLOWEST && breaksOff(above) ? 1 : 0;
        size++;
      }
      above = prose ? text : "";
    }
    return margin(all, goingOn, size);
  }

  private static boolean isProse(LineKind kind) {
    return kind == LineKind.TEXT || kind == LineKind.UNIT || kind == LineKind.ENTRY;
  }

  private static boolean breaksOff(String text) {
    Ends end = Ends.of(text);
    return end == Ends.OPEN || end == Ends.COMMA;
  }

  private static int margin(int[] all, int[] goingOn, int size) {
    int best = 0;
    for (int depth = SHALLOWEST; depth <= DEEPEST; depth++) {
      best = goingOn[depth] > goingOn[best] ? depth : best;
    }
    int left = 0;
    for (int depth = 0; depth < best; depth++) {
      left += all[depth];
    }
    int first = 0;
    for (int depth = best + 1; depth <= best + INDENT; depth++) {
      first += all[depth];
    }
    boolean margin =
        goingOn[best] >= LEAST
            && goingOn[best] * 2 >= all[best]
            && first >= FIRST_LINES
            && left * 4 <= size;
    return margin ? best : 0;
  }
}
