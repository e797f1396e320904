package gazette.audit;

import java.util.Arrays;

/**
 * Where each character of a text stands, so that words can be counted without a walk over the text.
 * Each place leads to the next one of its character, or of another in the same one of {@value
 * #GROUPS} groups.
 */
final class CharacterPlaces {
  private static final int GROUPS = 4096;

  /** The first place of each group; -1 for none. */
  private final int[] first = new int[GROUPS];

  private final int[] next;

  /** The places of the characters of a text, of which the first {@code length} count. */
  CharacterPlaces(char[] chars, int length) {
    next = new int[length];
    Arrays.fill(first, -1);
    for (int to = length; to > 0; to -= RunningText.STRETCH) {
      add(chars, Math.max(0, to - RunningText.STRETCH), to);
    }
  }

  private void add(char[] chars, int from, int to) {
    int[] places = first;
    for (int at = to - 1; at >= from; at--) {
      int group = chars[at] & GROUPS - 1;
      next[at] = places[group];
      places[group] = at;
    }
  }

  /** The first place that may have a character; -1 for none. */
  int first(char c) {
    return first[c & GROUPS - 1];
  }

  /** The next place that may have the character which was asked for; -1 for none. */
  int next(int at) {
    return next[at];
  }
}
