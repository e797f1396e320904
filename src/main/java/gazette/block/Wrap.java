package gazette.block;

import gazette.list.RosterReader;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import org.jspecify.annotations.Nullable;

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

  /** How many cut lines outweigh a single wider one. */
  private static final int SUPPORT = 4;

  private static final int WIDEST = 130;

  /** How many lines before and after a line are looked at. */
  private static final int NEAR = 8;

  /** How many lines of text away the lines may stand that tell the width. */
  private static final int FAR = 150;

  private final int[] widths;
  private final int[] indents;
  private final boolean[] prose;

  /** How each line of prose ends; null of any other line. */
  private final @Nullable Ends[] ends;

  /** Whether a line begins an item, so that the line above it is the last of its own. */
  private final boolean[] opens;

  private final int[] wraps;

  Wrap(Lines lines) {
    int size = lines.size();
    widths = new int[size];
    wraps = new int[size];
    indents = new int[size];
    prose = new boolean[size];
    ends = new Ends[size];
    opens = new boolean[size + 1];
    boolean member = false;
    for (int i = 0; i < size; i++) {
      if (isProse(lines.kind(i))) {
        take(i, lines.get(i), lines.look(i));
        opens[i] = opensItem(lines.get(i), member);
        member = lines.kind(i) == LineKind.MEMBER || member && opens[i];
      } else {
        member = false;
      }
    }
    if (measureRuns()) {
      spread();
    }
  }

  private void take(int at, MarkedLine line, Look look) {
    widths[at] = isDivision(line) ? Look.width(line.line().text().stripTrailing()) : look.width;
    indents[at] = look.indented ? INDENT : 0;
    prose[at] = look.isProse();
    ends[at] = look.end;
  }

  /** Measures the lines of each run of prose, and says whether any of them are filled. */
  private boolean measureRuns() {
    boolean any = false;
    int size = ends.length;
    int from = 0;
    for (int i = 0; i <= size; i++) {
      if (i == size || ends[i] == null) {
        for (int j = from; j < i; j++) {
          wraps[j] = measure(Math.max(from, j - NEAR), Math.min(i, j + NEAR + 1));
          any |= wraps[j] > 0;
        }
        from = i + 1;
      }
    }
    return any;
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

  /** Whether the line stands in hard-wrapped text and has no place for a word of some width. */
  boolean isFullBefore(int index, int word) {
    return wraps[index] > 0 && widths[index] + indents[index] + word >= wraps[index] - SLACK;
  }

  /** The width to which the lines are filled; 0 when they are not. */
  private int measure(int from, int to) {
    if (to - from < 3) {
      return 0;
    }
    int widest = widest(from, to);
    int punctuated = 0;
    for (int i = from; i < to; i++) {
      punctuated += prose[i] ? 1 : 0;
    }
    boolean filled = widest >= NARROWEST && widest <= WIDEST && punctuated * 2 >= to - from;
    if (!filled) {
      return 0;
    }
    int full = 0;
    int cut = 0;
    for (int i = from; i < to; i++) {
      if (widths[i] + indents[i] >= widest - SLACK) {
        full++;
        cut += isCut(i, to) ? 1 : 0;
      }
    }
    return full >= 2 && full * 5 >= (to - from) * 2 && cut >= 2 && cut * 2 >= full ? widest : 0;
  }

  private boolean isCut(int at, int to) {
    return at + 1 < to && ends[at] != Ends.SENTENCE && !opens[at + 1];
  }

  /**
   * The width of the widest line. A single one may be wider than all that are cut: the title of the
   * next text, which nobody wrapped.
   */
  private int widest(int from, int to) {
    int widest = 0;
    int cut = 0;
    for (int i = from; i < to; i++) {
      widest = Math.max(widest, widths[i]);
      cut = Math.max(cut, isCut(i, to) ? widths[i] : 0);
    }
    int wider = 0;
    int support = 0;
    for (int i = from; i < to; i++) {
      wider += widths[i] > cut + 2 ? 1 : 0;
      support += isCut(i, to) && widths[i] + indents[i] >= cut - SLACK ? 1 : 0;
    }
    return wider == 1 && support >= SUPPORT ? cut : widest;
  }

  private static boolean opensItem(MarkedLine line, boolean belowMember) {
    return switch (line.kind()) {
      case UNIT, ENTRY, MEMBER, RESPONSIBILITY, ANNEX_LIST -> true;
      case TEXT -> belowMember && RosterReader.isMemberLine(line.text());
      default -> false;
    };
  }

  private static boolean isProse(LineKind kind) {
    return switch (kind) {
      case TEXT, UNIT, ENTRY, ADDRESS, NOTE, ANNEX_LIST, RESPONSIBILITY, MEMBER, HISTORY -> true;
      default -> false;
    };
  }

  /** The title of a chapter is centred: its indent counts. */
  private static boolean isDivision(MarkedLine line) {
    return line.kind() == LineKind.UNIT && line.mark().units().get(0).style().isDivision();
  }
}
