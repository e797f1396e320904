package gazette.table;

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

  private final int wide;
  private final boolean sure;
  private final TitleLines titles;

  private Gutters(int wide, boolean sure, TitleLines titles) {
    this.wide = wide;
    this.sure = sure;
    this.titles = titles;
  }

  /**
   * The gutters below a line of titles; null of any other line.
   *
   * @param next the line below, which may have titles below titles; empty for none
   * @param wide how many columns a Chinese character takes
   */
  static @Nullable Gutters below(String line, String next, int wide) {
    TitleLines titles = TitleLines.at(line, next, wide);
    if (titles == null) {
      return null;
    }
    List<Stretch> top = Stretch.titles(line, wide);
    boolean sure = TitleLines.areTitles(line, top);
    return sure || TitleLines.isNamed(line, top) ? new Gutters(wide, sure, titles) : null;
  }

  int wide() {
    return wide;
  }

  /** Whether the titles prove a table; else its rows have to. */
  boolean areSure() {
    return sure;
  }

  TitleLines titles() {
    return titles;
  }

  /** On how many lines the titles stand. */
  int depth() {
    return titles.depth();
  }

  int columns() {
    return titles.places().size();
  }

  /** The column in which the gutter behind the title of a column may begin. */
  int from(int gutter) {
    return titles.places().get(gutter).end();
  }

  /** The column before which that gutter ends. */
  int to(int gutter) {
    return titles.places().get(gutter + 1).start();
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
