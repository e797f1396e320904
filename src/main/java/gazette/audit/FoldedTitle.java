package gazette.audit;

import gazette.section.Likeness;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A title made ready to be compared with many others: without blanks, brackets and marks. */
final class FoldedTitle {
  private final String text;

  /** Its pairs of neighbouring characters, in the order of their codes. */
  private final int[] pairs;

  private FoldedTitle(String text, int[] pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /** The folded form of a title; null gives the empty one, which is like no other. */
  static FoldedTitle of(@Nullable String title) {
    String text = title == null ? "" : Likeness.fold(title);
    int[] pairs = new int[Math.max(0, text.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return new FoldedTitle(text, pairs);
  }

  /** The folded title; empty for none. */
  String text() {
    return text;
  }

  /** The share of common pairs, from 0 to 1, as {@link Likeness#of} has it. */
  double likeness(FoldedTitle other) {
    int all = pairs.length + other.pairs.length;
    if (pairs.length == 0 || other.pairs.length == 0) {
      return 0;
    }
    int common = 0;
    for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
      int order = Integer.compare(pairs[i], other.pairs[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * common / all;
  }

  /** Whether one of the two is the end of the other, as a title without its issuer is. */
  boolean sharesEnd(FoldedTitle other) {
    return text.endsWith(other.text) || other.text.endsWith(text);
  }
}
