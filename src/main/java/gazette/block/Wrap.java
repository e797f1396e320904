package gazette.block;

import gazette.list.RosterReader;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import java.util.List;

/**
 * Finds hard-wrapped text: neighbouring lines of prose that are filled to the same width. There a
 * line that is filled goes on, and one that is not ends its paragraph. Widths are compared with the
 * lines around, since each column and each document of an issue may have its own.
 */
final class Wrap {
  /**
   * A CJK character is two wide; punctuation that may not begin a line moves an end by up to two
   * characters.
   */
  private static final int SLACK = 5;

  private static final int INDENT = 4;
  private static final int NARROWEST = 24;
  private static final int WIDEST = 130;

  /** How many lines before and after a line are looked at. */
  private static final int NEAR = 8;

  /** How many lines of text away the lines may stand that tell the width. */
  private static final int FAR = 150;

  private final int[] widths;
  private final int[] indents;
  private final boolean[] prose;
  private final Ends[] ends;

  /** Whether a line begins an item, so that the line above it is the last of its own. */
  private final boolean[] opens;

  private final int[] wraps;

  Wrap(List<MarkedLine> lines) {
    int size = lines.size();
    widths = new int[size];
    wraps = new int[size];
    indents = new int[size];
    prose = new boolean[size];
    ends = new Ends[size];
    opens = new boolean[size + 1];
    int from = 0;
    while (from < size) {
      int to = from;
      boolean member = false;
      while (to < size && isProse(lines.get(to))) {
        String text = lines.get(to).text();
        widths[to] =
            width(isDivision(lines.get(to)) ? lines.get(to).line().text().stripTrailing() : text);
        indents[to] = Indents.isIndented(lines.get(to)) ? INDENT : 0;
        prose[to] = Ends.isProse(text, 0);
        ends[to] = Ends.of(text);
        opens[to] = opensItem(lines.get(to), member);
        member = lines.get(to).kind() == LineKind.MEMBER || member && opens[to];
        to++;
      }
      for (int i = from; i < to; i++) {
        wraps[i] = measure(Math.max(from, i - NEAR), Math.min(to, i + NEAR + 1));
      }
      from = Math.max(to, from + 1);
    }
    spread();
  }

  /**
   * Paragraphs of a line or two say nothing by themselves; they are filled like the text around
   * them.
   */
  private void spread() {
    int[] below = new int[wraps.length + 1];
    for (int i = wraps.length - 1; i >= 0; i--) {
      below[i] = wraps[i] > 0 ? i : below[i + 1] > 0 ? below[i + 1] : 0;
    }
    int above = -1;
    boolean[] measured = new boolean[wraps.length];
    int[] texts = new int[wraps.length + 1];
    for (int i = 0; i < wraps.length; i++) {
      measured[i] = wraps[i] > 0;
      texts[i + 1] = texts[i] + (widths[i] > 0 ? 1 : 0);
    }
    for (int i = 0; i < wraps.length; i++) {
      if (measured[i]) {
        above = i;
      } else if (widths[i] > 0 && (prose[i] || i + 1 < prose.length && prose[i + 1])) {
        int width = near(i, above, below[i], texts);
        wraps[i] = widths[i] <= width + 2 ? width : 0;
      }
    }
  }

  /** The width of the wrapped lines above and below a line, or of the nearer when they differ. */
  private int near(int at, int above, int below, int[] texts) {
    int up = above < 0 ? FAR + 1 : texts[at] - texts[above];
    int down = below == 0 ? FAR + 1 : texts[below] - texts[at];
    int before = up <= FAR ? wraps[above] : 0;
    int after = down <= FAR ? wraps[below] : 0;
    boolean same = before == 0 || after == 0 || Math.abs(before - after) <= 4;
    return same ? Math.max(before, after) : up <= down ? before : after;
  }

  /** Whether the line stands in hard-wrapped text. */
  boolean isWrapped(int index) {
    return wraps[index] > 0;
  }

  /**
   * Whether the line stands in hard-wrapped text and is filled; the first line of a paragraph has
   * lost its indent.
   */
  boolean isFull(int index, boolean first) {
    return wraps[index] > 0 && widths[index] >= wraps[index] - SLACK - (first ? INDENT : 0);
  }

  /** Whether the line reaches the very end to which the lines around it are filled. */
  boolean isFilled(int index) {
    return wraps[index] > 0 && widths[index] >= wraps[index] - 1;
  }

  /** The width to which the lines are filled; 0 when they are not. */
  private int measure(int from, int to) {
    if (to - from < 3) {
      return 0;
    }
    int widest = 0;
    int punctuated = 0;
    for (int i = from; i < to; i++) {
      widest = Math.max(widest, widths[i]);
      punctuated += prose[i] ? 1 : 0;
    }
    if (widest < NARROWEST || widest > WIDEST || punctuated * 2 < to - from) {
      return 0;
    }
    int full = 0;
    int cut = 0;
    for (int i = from; i < to; i++) {
      if (widths[i] + indents[i] >= widest - SLACK) {
        full++;
        cut += i + 1 == to || ends[i] == Ends.SENTENCE || opens[i + 1] ? 0 : 1;
      }
    }
    return full >= 2 && full * 5 >= (to - from) * 2 && cut >= 2 && cut * 2 >= full ? widest : 0;
  }

  private static boolean opensItem(MarkedLine line, boolean belowMember) {
    return switch (line.kind()) {
      case UNIT, ENTRY, MEMBER, RESPONSIBILITY, ANNEX_LIST -> true;
      case TEXT -> belowMember && RosterReader.isMemberLine(line.text());
      default -> false;
    };
  }

  private static boolean isProse(MarkedLine line) {
    return switch (line.kind()) {
      case TEXT, UNIT, ENTRY, ADDRESS, NOTE, ANNEX_LIST, RESPONSIBILITY, MEMBER, HISTORY -> true;
      default -> false;
    };
  }

  /** The title of a chapter is centred: its indent counts. */
  private static boolean isDivision(MarkedLine line) {
    return line.kind() == LineKind.UNIT && line.mark().units().get(0).style().isDivision();
  }

  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x2000 ? 1 : 2;
    }
    return width;
  }
}
