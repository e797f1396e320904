package gazette.notation;

import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pairs brackets and quotation marks, and cuts lists at separators outside them. */
public final class Brackets {
  /** Each row is a kind of brackets: what opens it, and what closes it. */
  private static final String[][] KINDS = {
    {"（(", "）)"},
    {"〔", "〕"},
    {"《", "》"},
    {"〈<", "〉>"},
    {"“", "”"},
    {"‘", "’"},
    {"【", "】"},
    {"「", "」"},
    {"『", "』"},
    {"［[", "］]"},
    {"｛{", "｝}"},
  };

  /** For each character: k where it opens kind k, counted from 1, -k where it closes it, else 0. */
  private static final byte[] KIND_OF = kinds();

  /** No bracket looks further out for its partner than over so many that stay open. */
  private static final int DEEPEST = 8;

  private static final int[] NONE = {};

  private Brackets() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int kind = 0; kind < KINDS.length; kind++) {
      mark(kinds, KINDS[kind][0], kind + 1);
      mark(kinds, KINDS[kind][1], -kind - 1);
    }
    return kinds;
  }

  private static void mark(byte[] kinds, String brackets, int kind) {
    for (int i = 0; i < brackets.length(); i++) {
      kinds[brackets.charAt(i)] = (byte) kind;
    }
  }

  /**
   * The index of the bracket that closes the one at {@code open}, -1 when it stays open; full-width
   * and half-width round brackets close one another: {@code （市、区)}.
   */
  public static int closing(String text, int open) {
    int kind = open >= 0 && open < text.length() ? KIND_OF[text.charAt(open)] : 0;
    if (kind <= 0) {
      return -1;
    }
    int depth = 0;
    int length = text.length();
    for (int i = open; i < length; i++) {
      int here = KIND_OF[text.charAt(i)];
      if (here == kind) {
        depth++;
      } else if (here == -kind && --depth == 0) {
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
   * their places. No separator is a Han character.
   */
  public static List<int[]> ranges(String text, String separators) {
    char[] chars = text.toCharArray();
    int[] partners = NONE;
    List<int[]> ranges = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= Text.FIRST_HAN && c <= Text.LAST_HAN) {
        continue;
      }
      if (KIND_OF[c] > 0) {
        partners = partners.length == 0 ? partners(chars) : partners;
        i = Math.max(i, partners[i]);
      } else if (separators.indexOf(c) >= 0) {
        addTrimmed(ranges, chars, start, i);
        start = i + 1;
      }
    }
    addTrimmed(ranges, chars, start, chars.length);
    return ranges;
  }

  private static void addTrimmed(List<int[]> ranges, char[] chars, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Blanks.isBlank(chars[from])) {
      from++;
    }
    while (to > from && Blanks.isBlank(chars[to - 1])) {
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
    return partners(text.toCharArray());
  }

  /** The same of the characters of a text. */
  public static int[] partners(char[] chars) {
    int[] partners = new int[chars.length];
    Arrays.fill(partners, -1);
    int[] open = new int[8];
    int depth = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= Text.FIRST_HAN && c <= Text.LAST_HAN) {
        continue;
      }
      int kind = KIND_OF[c];
      if (kind > 0) {
        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
        open[depth++] = i;
      } else if (kind < 0) {
        int partner = partner(chars, open, depth, -kind);
        if (partner >= 0) {
          depth = partner;
          partners[open[partner]] = i;
          partners[i] = open[partner];
        }
      }
    }
    return partners;
  }

  private static int partner(char[] chars, int[] open, int depth, int kind) {
    for (int d = depth - 1; d >= Math.max(0, depth - DEEPEST); d--) {
      if (KIND_OF[chars[open[d]]] == kind) {
        return d;
      }
    }
    return -1;
  }
}
