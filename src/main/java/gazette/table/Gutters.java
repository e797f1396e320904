package gazette.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gutters between the columns of a table that nothing but blanks divides, as its titles place
 * them: each stands somewhere between two titles, and every line keeps it clear.
 *
 * <p>Extraction counts a Chinese character as two columns, some programs as one.
 */
final class Gutters {
  /** How far a mark that hangs over its column, or a wide letter, moves what stands behind it. */
  static final int SLACK = 2;

  private static final int FEWEST = 3;
  private static final int MOST = 40;
  private static final int LONGEST_TITLE = 20;
  private static final int LONGEST_REST = 6;

  private final int wide;
  private final int depth;
  private final boolean sure;

  /** The place of the lowest title of each column. */
  private final List<Stretch> titles;

  /** For each column its title on the first line, or null where a title to its left goes on. */
  private final List<@Nullable Stretch> above;

  /** For each column its title on the second line, or null. */
  private final List<@Nullable Stretch> below;

  private Gutters(
      int wide,
      int depth,
      boolean sure,
      List<Stretch> titles,
      List<@Nullable Stretch> above,
      List<@Nullable Stretch> below) {
    this.wide = wide;
    this.depth = depth;
    this.sure = sure;
    this.titles = titles;
    this.above = above;
    this.below = below;
  }

  /**
   * The gutters below a line of titles; null of any other line.
   *
   * @param next the line below, which may have titles below titles; empty for none
   * @param wide how many columns a Chinese character takes
   */
  static @Nullable Gutters below(String line, String next, int wide) {
    List<Stretch> top = Stretch.titles(line, wide);
    if (top.size() < FEWEST || top.size() > MOST || !mayBeTitles(line, top)) {
      return null;
    }
    List<Stretch> low = Stretch.titles(next, wide);
    int[] owners = owners(top, low);
    boolean spans = spans(owners) && areTitles(next, low);
    boolean two = spans || isRest(next, top, low, owners);
    List<Stretch> titles = new ArrayList<>();
    List<@Nullable Stretch> above = new ArrayList<>();
    List<@Nullable Stretch> below = new ArrayList<>();
    for (int i = 0; i < top.size(); i++) {
      boolean any = false;
      for (int j = 0; two && j < low.size(); j++) {
        if (owners[j] == i) {
          titles.add(spans ? low.get(j) : top.get(i).hull(low.get(j)));
          above.add(any ? null : top.get(i));
          below.add(low.get(j));
          any = true;
        }
      }
      if (!any) {
        titles.add(top.get(i));
        above.add(top.get(i));
        below.add(null);
      }
    }
    Gutters gutters = new Gutters(wide, two ? 2 : 1, areTitles(line, top), titles, above, below);
    return gutters.areInOrder() ? gutters : null;
  }

  /** Whether all are short enough, and one is a word of the vocabulary. */
  private static boolean mayBeTitles(String line, List<Stretch> places) {
    boolean named = false;
    for (Stretch place : places) {
      String name = TitleText.plain(place.in(line));
      if (name.length() > LONGEST_TITLE || !HeaderWords.mayBeTitle(name)) {
        return false;
      }
      named |= HeaderWords.isTitle(name);
    }
    return named;
  }

  private static boolean areTitles(String line, List<Stretch> places) {
    List<String> names = new ArrayList<>(places.size());
    for (Stretch place : places) {
      names.add(TitleText.plain(place.in(line)));
    }
    return TableReader.areTitles(names);
  }

  /** For each title of the lower line that of the upper one over it. */
  private static int[] owners(List<Stretch> top, List<Stretch> low) {
    int[] owners = new int[low.size()];
    boolean[] spans = new boolean[top.size()];
    int at = 0;
    for (int j = 0; j < owners.length; j++) {
      while (at + 1 < top.size()
          && top.get(at + 1).overlap(low.get(j)) >= top.get(at).overlap(low.get(j))) {
        at++;
      }
      owners[j] = at;
      spans[at] |= top.get(at).overlap(low.get(j)) > 0;
    }
    for (int j = 0; j < owners.length; j++) {
      owners[j] = spans[owners[j]] ? owners[j] : beside(owners[j], spans);
    }
    return owners;
  }

  /** Beside a title that stands over no other, one stands whose titles reach as far. */
  private static int beside(int title, boolean[] spans) {
    boolean left = title > 0 && spans[title - 1];
    boolean right = title + 1 < spans.length && spans[title + 1];
    return left ? title - 1 : right ? title + 1 : title;
  }

  /** Whether a title has several below it, the first, which counts or names the rows, none. */
  private static boolean spans(int[] owners) {
    boolean several = false;
    for (int j = 1; j < owners.length; j++) {
      several |= owners[j] == owners[j - 1];
    }
    return several && owners[0] > 0;
  }

  /** Whether a line holds the ends of titles that are broken: 建设 over 年限. */
  private static boolean isRest(String next, List<Stretch> top, List<Stretch> low, int[] owners) {
    if (low.isEmpty() || owners[0] == 0 || low.size() >= top.size()) {
      return false;
    }
    for (int j = 0; j < owners.length; j++) {
      String text = low.get(j).in(next);
      if (j > 0 && owners[j] == owners[j - 1]
          || text.length() > LONGEST_REST
          || top.get(owners[j]).end() - top.get(owners[j]).start() > 2 * LONGEST_REST + SLACK
          || top.get(owners[j]).overlap(low.get(j)) < 2
          || !HeaderWords.mayBeTitle(text)) {
        return false;
      }
    }
    return true;
  }

  private boolean areInOrder() {
    for (int i = 1; i < titles.size(); i++) {
      if (titles.get(i).start() <= titles.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }

  int wide() {
    return wide;
  }

  /** Whether the titles prove a table; else its rows have to. */
  boolean areSure() {
    return sure;
  }

  /** On how many lines the titles stand. */
  int depth() {
    return depth;
  }

  int columns() {
    return titles.size();
  }

  /** Whether a title has others below it. */
  boolean spans() {
    return above.contains(null);
  }

  /** Where the title of a column stands on the first or second line; null for no title there. */
  @Nullable Stretch title(int line, int column) {
    return line == 0 ? above.get(column) : below.get(column);
  }

  /** The column in which the gutter behind the title of a column may begin. */
  int from(int gutter) {
    return titles.get(gutter).end();
  }

  /** The column before which that gutter ends. */
  int to(int gutter) {
    return titles.get(gutter + 1).start();
  }

  /**
   * The table column of each stretch of a line: in their order where wide gaps part as many as
   * there are columns, else by the gutters; null when one reaches over a gutter.
   */
  int @Nullable [] places(List<Stretch> line) {
    int[] places = new int[line.size()];
    int piece = 0;
    for (int i = 1; i < places.length; i++) {
      piece += line.get(i).start() - line.get(i - 1).end() < Stretch.GAP ? 0 : 1;
      places[i] = piece;
    }
    return piece == columns() - 1 ? places : clear(line);
  }

  /** The same by the gutters alone. */
  int @Nullable [] clear(List<Stretch> line) {
    int[] places = new int[line.size()];
    int at = 0;
    for (int gutter = 0; gutter < columns() - 1; gutter++) {
      int next = behind(line, at, from(gutter), to(gutter));
      next = next < 0 ? behind(line, at, from(gutter) - SLACK, to(gutter) + SLACK) : next;
      if (next < 0) {
        return null;
      }
      for (int i = at; i < next; i++) {
        places[i] = gutter;
      }
      at = next;
    }
    for (int i = at; i < places.length; i++) {
      places[i] = columns() - 1;
    }
    return places;
  }

  /**
   * The first stretch behind the widest clear place between two columns; -1 when nothing is clear.
   */
  private static int behind(List<Stretch> line, int first, int from, int to) {
    int best = -1;
    int widest = 0;
    for (int i = first; i <= line.size(); i++) {
      int left = i == 0 ? from : Math.max(from, line.get(i - 1).end());
      int right = i == line.size() ? to : Math.min(to, line.get(i).start());
      if (right - left > widest) {
        widest = right - left;
        best = i;
      }
      if (i < line.size() && line.get(i).start() >= to) {
        break;
      }
    }
    return best;
  }
}
