package gazette.table;

import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line between blanks, with its place: {@code 清河二水厂} from the 8th to the 18th
 * half-width column of its line.
 *
 * @param from the index of its first character
 * @param to the index after its last one
 * @param start the column in which it begins
 * @param end the column after its last one
 */
record Stretch(int from, int to, int start, int end) {
  /** As far apart stand the letters of a title of two: {@code 单 位}. */
  private static final int SPREAD = 6;

  /** Blanks as wide part cells for certain. */
  static final int GAP = 2;

  /**
   * The stretches of a line; the letters of a spread name (王　林) are one.
   *
   * @param wide how many columns a Chinese character takes
   */
  static List<Stretch> of(String text, int wide) {
    List<Stretch> all = new ArrayList<>();
    int column = 0;
    int at = 0;
    while (at < text.length()) {
      if (Blanks.isBlank(text.charAt(at))) {
        column += width(text.charAt(at++), wide);
        continue;
      }
      int from = at;
      int start = column;
      int to = at;
      int end = column;
      while (at < text.length() && !isGap(text, at)) {
        column += width(text.charAt(at), wide);
        if (!Blanks.isBlank(text.charAt(at++))) {
          to = at;
          end = column;
        }
      }
      all.add(new Stretch(from, to, start, end));
    }
    return all;
  }

  private static boolean isGap(String text, int at) {
    if (!Blanks.isBlank(text.charAt(at))) {
      return false;
    }
    int from = at;
    while (Blanks.isBlank(text.charAt(from - 1))) {
      from--;
    }
    int end = at + 1;
    while (end < text.length() && end - from < GAP + 1 && Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return !BlankRows.isSpread(text, from, end);
  }

  /** The titles on a line: letters that stand closer to one another than to others are one. */
  static List<Stretch> titles(String text, int wide) {
    List<Stretch> words = of(text, wide);
    List<Stretch> titles = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Stretch word = words.get(i);
      boolean letter = i + 1 < words.size() && word.isLetter() && words.get(i + 1).isLetter();
      if (letter) {
        int gap = words.get(i + 1).start - word.end;
        int before = i == 0 ? Integer.MAX_VALUE : word.start - words.get(i - 1).end;
        int after =
            i + 2 == words.size()
                ? Integer.MAX_VALUE
                : words.get(i + 2).start - words.get(i + 1).end;
        if (gap <= SPREAD && gap < before && gap < after) {
          titles.add(word.hull(words.get(++i)));
          continue;
        }
      }
      titles.add(word);
    }
    return titles;
  }

  private boolean isLetter() {
    return to - from == 1;
  }

  /** From the first to the last of the two. */
  Stretch hull(Stretch other) {
    return new Stretch(
        Math.min(from, other.from),
        Math.max(to, other.to),
        Math.min(start, other.start),
        Math.max(end, other.end));
  }

  /** How many columns both take. */
  int overlap(Stretch other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  String in(String text) {
    return text.substring(from, to);
  }

  /** Stretches between wide gaps, those that a single blank parts put together. */
  static List<Stretch> pieces(List<Stretch> words) {
    List<Stretch> pieces = new ArrayList<>();
    for (Stretch word : words) {
      int last = pieces.size() - 1;
      if (last >= 0 && word.start - pieces.get(last).end < GAP) {
        pieces.set(last, pieces.get(last).hull(word));
      } else {
        pieces.add(word);
      }
    }
    return pieces;
  }

  private static int width(char c, int wide) {
    return c < 0x1100 ? 1 : wide;
  }
}
