package gazette.task;

import gazette.source.CharSet;
import gazette.source.Passage;

/** The opening brackets of a paragraph, one after the other; each kind is looked for once. */
final class Openings {
  /** Of every kind. */
  static final CharSet ALL = CharSet.of("（(【[〔");

  private static final char[] KINDS = {'（', '(', '【', '[', '〔'};
  private static final CharSet[] EACH = {
    CharSet.of("（"), CharSet.of("("), CharSet.of("【"), CharSet.of("["), CharSet.of("〔")
  };

  private final String text;
  private final int[] next = new int[KINDS.length];

  Openings(Passage paragraph) {
    this.text = paragraph.text();
    for (int kind = 0; kind < KINDS.length; kind++) {
      next[kind] = paragraph.mayHold(EACH[kind]) ? -1 : Integer.MAX_VALUE;
    }
  }

  /**
   * The index of the first bracket at or after {@code from}, -1 when there is none; {@code from}
   * never goes back.
   */
  int next(int from) {
    int first = Integer.MAX_VALUE;
    for (int kind = 0; kind < next.length; kind++) {
      if (next[kind] < from) {
        int at = text.indexOf(KINDS[kind], from);
        next[kind] = at < 0 ? Integer.MAX_VALUE : at;
      }
      first = Math.min(first, next[kind]);
    }
    return first == Integer.MAX_VALUE ? -1 : first;
  }
}
