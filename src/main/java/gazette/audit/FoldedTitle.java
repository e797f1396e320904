package gazette.audit;

import gazette.section.Likeness;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A title made ready to be compared with many others: without blanks, brackets and marks. */
final class FoldedTitle {
  private static final FoldedTitle EMPTY = new FoldedTitle("");

  private final String text;

  /**
   * Its pairs of neighbouring characters, in the order of their codes; null until they are asked.
   */
  private int @Nullable [] pairs;

  private FoldedTitle(String text) {
    this.text = text;
  }

  /** The folded form of a title; null gives the empty one, which is like no other. */
  static FoldedTitle of(@Nullable String title) {
    return title == null ? EMPTY : new FoldedTitle(Likeness.fold(title));
  }

  /** The folded title; empty for none. */
  String text() {
    return text;
  }

  /** The share of common pairs, from 0 to 1, as {@link Likeness#of} has it. */
  double likeness(FoldedTitle other) {
    if (text.length() < 2 || other.text.length() < 2) {
      return 0;
    }
    if (text.equals(other.text)) {
      return 1;
    }
    int[] ours = pairs();
    int[] theirs = other.pairs();
    int common = 0;
    for (int i = 0, j = 0; i < ours.length && j < theirs.length; ) {
      int order = Integer.compare(ours[i], theirs[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * common / (ours.length + theirs.length);
  }

  private int[] pairs() {
    int[] known = pairs;
    if (known == null) {
      char[] chars = text.toCharArray();
      known = new int[chars.length - 1];
      for (int i = 0; i < known.length; i++) {
        known[i] = chars[i] << 16 | chars[i + 1];
      }
      Arrays.sort(known);
      pairs = known;
    }
    return known;
  }

  /** Whether one of the two is the end of the other, as a title without its issuer is. */
  boolean sharesEnd(FoldedTitle other) {
    return text.endsWith(other.text) || other.text.endsWith(text);
  }
}
