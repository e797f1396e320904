package gazette.notation;

import java.util.List;

/** Where the entries of a 目录 bear their page. */
public enum ContentsStyle {
  /** Nowhere. */
  WITHOUT,
  /** At the end of the entry's line: {@code 关于印发…的通知……14}. */
  BEHIND,
  /** On a line of its own under the entry: {@code （14）}. */
  BELOW,
  /** Before the title: {@code 14 关于印发…的通知}. */
  AHEAD;

  private static final int LEAST = 2;

  /** In narrow columns a title takes three lines, and its number or section one more. */
  private static final int LINES_OF_ENTRY = 4;

  /** The style of lines, blank ones left out: {@code BELOW} for 关于印发…的通知, （01）, 关于…的批复, （12）. */
  public static ContentsStyle of(List<String> lines) {
    int behind = 0;
    for (String line : lines) {
      behind += ContentsPages.at(line) != null || ContentsPages.cover(line) >= 0 ? 1 : 0;
    }
    if (below(lines) > Math.max(behind, LEAST - 1)) {
      return BELOW;
    }
    if (behind > 0) {
      return BEHIND;
    }
    return areAhead(lines) ? AHEAD : WITHOUT;
  }

  /** How many lines are a page alone; none when they do not ascend or follow one another. */
  private static int below(List<String> lines) {
    int count = 0;
    int last = 0;
    boolean follows = true;
    for (String line : lines) {
      int page = ContentsPages.alone(line);
      if (page >= 0 && (follows || page < last)) {
        return 0;
      }
      follows = page >= 0;
      count += follows ? 1 : 0;
      last = follows ? page : last;
    }
    return count;
  }

  /** Pages leap; numbers 1, 2, 3 … count the entries. */
  private static boolean areAhead(List<String> lines) {
    int count = 0;
    int last = 0;
    boolean leaps = false;
    for (String line : lines) {
      ContentsPages.Page page = ContentsPages.ahead(line);
      if (page != null) {
        if (page.value() < last) {
          return false;
        }
        count++;
        leaps |= page.value() != count;
        last = page.value();
      }
    }
    return leaps && count >= LEAST && count * LINES_OF_ENTRY >= lines.size();
  }
}
