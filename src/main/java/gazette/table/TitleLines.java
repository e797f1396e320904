package gazette.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a table as they stand on one line or on two, where titles stand over titles or the
 * ends of broken ones below them.
 *
 * @param spans whether a title has several below it
 * @param depth on how many lines they stand
 * @param places the place of the lowest title of each column
 * @param above for each column its title on the first line; null where one to its left goes on
 * @param below for each column its title on the second line, or null
 */
record TitleLines(
    boolean spans,
    int depth,
    List<Stretch> places,
    List<@Nullable Stretch> above,
    List<@Nullable Stretch> below) {
  private static final int FEWEST = 3;
  private static final int MOST = 40;
  private static final int LONGEST = 20;
  private static final int LONGEST_REST = 6;

  /** Titles as wide are not broken. */
  private static final int WIDEST_BROKEN = 14;

  /** The first column of a title that stands only on the second line. */
  private static final int NONE = -1;

  /**
   * Looks at a line and the one below it; null where no titles stand.
   *
   * @param wide how many columns a Chinese character takes
   */
  static @Nullable TitleLines at(String line, String next, int wide) {
    List<Stretch> top = Stretch.titles(line, wide);
    if (top.size() < FEWEST - 1 || top.size() > MOST || !mayBeTitles(line, top)) {
      return null;
    }
    List<Stretch> low = Stretch.titles(next, wide);
    int[] owners = owners(top, low);
    boolean spans =
        low.size() <= MOST
            && spans(owners)
            && (areTitles(next, low) || mayBeTitles(next, low) && repeats(next, low));
    boolean two = spans || isRest(next, top, low, owners);
    TitleLines titles =
        new TitleLines(spans, two ? 2 : 1, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    titles.addAll(top, two ? low : List.of(), owners);
    return titles.places.size() >= FEWEST && titles.areInOrder() ? titles : null;
  }

  private void addAll(List<Stretch> top, List<Stretch> low, int[] owners) {
    int at = 0;
    while (at < low.size() && owners[at] == NONE) {
      add(low.get(at), null, low.get(at++));
    }
    for (int i = 0; i < top.size(); i++) {
      Stretch title = top.get(i);
      boolean alone = at == low.size() || owners[at] != i;
      if (alone) {
        add(title, title, null);
      }
      for (boolean first = true; at < low.size() && owners[at] == i; first = false) {
        Stretch lower = low.get(at++);
        add(spans ? lower : title.hull(lower), first ? title : null, lower);
      }
    }
  }

  private void add(Stretch place, @Nullable Stretch upper, @Nullable Stretch lower) {
    places.add(place);
    above.add(upper);
    below.add(lower);
  }

  /** Whether all are short enough, and none is a quantity. */
  private static boolean mayBeTitles(String line, List<Stretch> places) {
    for (Stretch place : places) {
      String name = TitleText.plain(place.in(line));
      if (name.length() > LONGEST || !HeaderWords.mayBeTitle(name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one is a word of the vocabulary. */
  static boolean isNamed(String line, List<Stretch> places) {
    for (Stretch place : places) {
      if (HeaderWords.isTitle(TitleText.plain(place.in(line)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are enough words of the vocabulary to prove a table. */
  static boolean areTitles(String line, List<Stretch> places) {
    List<String> names = new ArrayList<>(places.size());
    for (Stretch place : places) {
      names.add(TitleText.plain(place.in(line)));
    }
    return TableReader.areTitles(names);
  }

  /** Whether the same titles stand again below each of those above them: 园数, 学位, 园数, 学位. */
  private static boolean repeats(String line, List<Stretch> places) {
    Set<String> seen = new HashSet<>();
    int again = 0;
    for (Stretch place : places) {
      again += seen.add(place.in(line)) ? 0 : 1;
    }
    return again > 1;
  }

  /** For each title of the lower line that of the upper one over it; the first may have none. */
  private static int[] owners(List<Stretch> top, List<Stretch> low) {
    int[] owners = new int[low.size()];
    boolean[] over = new boolean[top.size()];
    int at = 0;
    for (int j = 0; j < owners.length; j++) {
      while (at + 1 < top.size()
          && top.get(at + 1).overlap(low.get(j)) >= top.get(at).overlap(low.get(j))) {
        at++;
      }
      owners[j] = at == 0 && low.get(j).end() < top.get(0).start() ? NONE : at;
      over[at] |= top.get(at).overlap(low.get(j)) > 0;
    }
    for (int j = 0; j < owners.length; j++) {
      if (owners[j] != NONE && !over[owners[j]]) {
        owners[j] = beside(owners[j], over);
      }
    }
    return owners;
  }

  /** Beside a title that stands over no other, one stands whose titles reach as far. */
  private static int beside(int title, boolean[] over) {
    boolean left = title > 0 && over[title - 1];
    boolean right = title + 1 < over.length && over[title + 1];
    return left ? title - 1 : right ? title + 1 : title;
  }

  /**
   * Whether a title has several below it; the first, which counts or names the rows, stands alone.
   */
  private static boolean spans(int[] owners) {
    boolean several = false;
    for (int j = 1; j < owners.length; j++) {
      several |= owners[j] >= 0 && owners[j] == owners[j - 1];
    }
    boolean one = owners.length > 1 && owners[0] == NONE && owners[1] != NONE;
    return several && (owners[0] > 0 || one);
  }

  /** Whether a line holds the ends of titles that are broken: 建设 over 年限. */
  private static boolean isRest(String next, List<Stretch> top, List<Stretch> low, int[] owners) {
    if (low.isEmpty() || owners[0] <= 0 || low.size() >= top.size()) {
      return false;
    }
    for (int j = 0; j < owners.length; j++) {
      Stretch title = top.get(owners[j]);
      String text = low.get(j).in(next);
      if (j > 0 && owners[j] == owners[j - 1]
          || text.length() > LONGEST_REST
          || title.end() - title.start() > WIDEST_BROKEN
          || title.overlap(low.get(j)) < 2
          || !HeaderWords.mayBeTitle(text)) {
        return false;
      }
    }
    return true;
  }

  private boolean areInOrder() {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).start() <= places.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }
}
