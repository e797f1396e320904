package gazette.notation;

import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pairs brackets and quotation marks, and cuts lists at separators outside them. */
public final class Brackets {
  private static final String OPENING = "（〔《〈“‘【「『［｛(<[{";
  private static final String CLOSING = "）〕》〉”’】」』］｝)>]}";

  private static final CharSet OPENS = CharSet.of(OPENING);
  private static final CharSet CLOSES = CharSet.of(CLOSING);

  private static final int[] NONE = {};

  private Brackets() {}

  /**
   * The index of the bracket that closes the one at {@code open}, -1 when it stays open; full-width
   * and half-width round brackets close one another: {@code （市、区)}.
   */
  public static int closing(String text, int open) {
    int kind = open >= 0 && open < text.length() ? opening(text.charAt(open)) : -1;
    if (kind < 0) {
      return -1;
    }
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (opening(c) == kind) {
        depth++;
      } else if (closing(c) == kind && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The parts of a list, cut at each of the separators that stands outside brackets; blanks at
   * their ends and empty parts are dropped: {@code 各县（市、区）、各委} at {@code 、} gives two. A bracket
   * that is never closed holds nothing together.
   */
  public static List<String> split(String text, String separators) {
    List<String> parts = new ArrayList<>();
    for (int[] range : ranges(text, separators)) {
      parts.add(text.substring(range[0], range[1]));
    }
    return parts;
  }

  /**
   * The parts of {@link #split} as pairs of indices, the second exclusive, for texts that know
   * their places.
   */
  public static List<int[]> ranges(String text, String separators) {
    int[] partners = hasOpening(text) ? partners(text) : NONE;
    List<int[]> ranges = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (partners.length > 0 && partners[i] > i) {
        i = partners[i];
      } else if (separators.indexOf(text.charAt(i)) >= 0) {
        addTrimmed(ranges, text, start, i);
        start = i + 1;
      }
    }
    addTrimmed(ranges, text, start, text.length());
    return ranges;
  }

  private static boolean hasOpening(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Text.isHan(c) && opening(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void addTrimmed(List<int[]> ranges, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      ranges.add(new int[] {from, to});
    }
  }

  /**
   * For every bracket that has a partner the index of that partner, in both directions; -1 at every
   * other character. Of {@code 《a》（b} the 《 and the 》 name one another, and the （ has none.
   */
  public static int[] partners(String text) {
    int[] partners = new int[text.length()];
    Arrays.fill(partners, -1);
    int[] open = new int[8];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Text.isHan(c)) {
        continue;
      }
      if (opening(c) >= 0) {
        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
        open[depth++] = i;
      } else if (closing(c) >= 0) {
        int partner = partner(text, open, depth, closing(c));
        if (partner >= 0) {
          depth = partner;
          partners[open[partner]] = i;
          partners[i] = open[partner];
        }
      }
    }
    return partners;
  }

  private static int partner(String text, int[] open, int depth, int kind) {
    for (int d = depth - 1; d >= Math.max(0, depth - 8); d--) {
      if (opening(text.charAt(open[d])) == kind) {
        return d;
      }
    }
    return -1;
  }

  private static int opening(char c) {
    return OPENS.has(c) ? kind(OPENING.indexOf(c)) : -1;
  }

  private static int closing(char c) {
    return CLOSES.has(c) ? kind(CLOSING.indexOf(c)) : -1;
  }

  /** The half-width bracket has the kind of its full-width one. */
  private static int kind(int index) {
    return switch (index) {
      case 11 -> 0;
      case 12 -> 3;
      case 13 -> 9;
      case 14 -> 10;
      default -> index;
    };
  }
}
