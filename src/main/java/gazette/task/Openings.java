package gazette.task;

import java.util.Arrays;

/** The opening brackets of a text, one after the other; each kind is looked for once. */
final class Openings {
  static final String KINDS = "（(【[〔";

  private final String text;
  private final int[] next = new int[KINDS.length()];

  Openings(String text) {
    this.text = text;
    Arrays.fill(next, -1);
  }

  /**
   * The index of the first bracket at or after {@code from}, -1 when there is none; {@code from}
   * never goes back.
   */
  int next(int from) {
    int first = Integer.MAX_VALUE;
    for (int kind = 0; kind < next.length; kind++) {
      if (next[kind] < from) {
        int at = text.indexOf(KINDS.charAt(kind), from);
        next[kind] = at < 0 ? Integer.MAX_VALUE : at;
      }
      first = Math.min(first, next[kind]);
    }
    return first == Integer.MAX_VALUE ? -1 : first;
  }
}
