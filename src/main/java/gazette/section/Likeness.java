package gazette.section;

import gazette.notation.Digits;
import gazette.source.Blanks;
import java.util.HashMap;
import java.util.Map;

/** How alike two titles are, allowing for what a scan does to characters. */
public final class Likeness {
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
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < a.length(); i++) {
      pairs.merge(a.charAt(i) << 16 | a.charAt(i + 1), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 1 < b.length(); i++) {
      int pair = b.charAt(i) << 16 | b.charAt(i + 1);
      Integer left1 = pairs.get(pair);
      if (left1 != null && left1 > 0) {
        pairs.put(pair, left1 - 1);
        common++;
      }
    }
    return 2.0 * common / (a.length() + b.length() - 2);
  }

  /** The text without blanks, brackets and marks, digits in one width. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Digits.value(c);
      if (digit >= 0) {
        folded.append((char) ('0' + digit));
      } else if (!Blanks.isBlank(c) && "《》〈〉“”\"（）()[]［］〔〕—-－、，,。.：:｜|".indexOf(c) < 0) {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
