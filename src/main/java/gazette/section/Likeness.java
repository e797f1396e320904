package gazette.section;

import gazette.notation.Digits;
import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.Arrays;

/** How alike two titles are, allowing for what a scan does to characters. */
public final class Likeness {
  private static final CharSet MARKS = CharSet.of("《》〈〉“”\"（）()[]［］〔〕—-－、，,。.：:｜|");

  private Likeness() {}

  /**
   * The share of common pairs of neighbouring characters, from 0 to 1; blanks, brackets and widths
   * do not count.
   */
  public static double of(String left, String right) {
    String a = fold(left);
    String b = fold(right);
    if (a.equals(b)) {
      return 1;
    }
    if (a.length() < 2 || b.length() < 2) {
      return 0;
    }
    int[] first = pairs(a);
    int[] second = pairs(b);
    int common = 0;
    for (int i = 0, j = 0; i < first.length && j < second.length; ) {
      int order = Integer.compare(first[i], second[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * common / (first.length + second.length);
  }

  /** The pairs of a title in order, so that equal ones are neighbours; of one character, itself. */
  static int[] pairs(String folded) {
    char[] chars = folded.toCharArray();
    if (chars.length == 1) {
      return new int[] {chars[0]};
    }
    int[] pairs = new int[Math.max(0, chars.length - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = chars[i] << 16 | chars[i + 1];
    }
    Arrays.sort(pairs);
    return pairs;
  }

  /** The text without blanks, brackets and marks, digits in one width. */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    int size = 0;
    for (char c : folded) {
      if (c >= '\u4E00' && c <= '\u9FFF') {
        folded[size++] = c; // nearly all characters of a title
      } else if (Digits.isDigit(c)) {
        folded[size++] = (char) ('0' + Digits.value(c));
      } else if (!Blanks.isBlank(c) && !MARKS.has(c)) {
        folded[size++] = c;
      }
    }
    return new String(folded, 0, size);
  }
}
