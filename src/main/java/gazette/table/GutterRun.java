package gazette.table;

import gazette.source.Line;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells, line after line, how far a table reaches whose columns stand at fixed places below their
 * titles: as long as no line writes over the gutters between them.
 *
 * <pre>
 * 序号   项目内容                牵头单位        完成时限
 *  1   新建社区食堂12处，改造   市民政局        2023年11月底
 *      老旧食堂5处
 * </pre>
 */
public final class GutterRun {
  /** How a line stands to the lines of the table above it. */
  public enum Place {
    /** It is one of them. */
    INSIDE,
    /** It is one of them if the table goes on below it: it may name a group. */
    MAYBE,
    /** It is none of them. */
    OUTSIDE
  }

  private static final int LONGEST_LINE = 400;
  private static final int WIDEST_GROUP = 60;
  private static final int FEW_COLUMNS = 3;

  /** As near to the end of its column a line that goes on below ends. */
  private static final int NEAR = 3;

  private final Gutters gutters;
  private final String titles;

  /** Where each column ended on the line above; -1 where that had nothing. */
  private final int[] above;

  /** Where the texts of each column begin and end at most in whole rows. */
  private final int[] from;

  private final int[] to;

  /** Where they end at most. */
  private final int[] widest;

  /** Whether all whole rows have a quantity in a column. */
  private final boolean[] quantities;

  private int number;
  private boolean numbered;
  private boolean spaced;

  /** Whether a blank line stands above one of the lines that may be inside. */
  private boolean gap;

  private boolean maybe;
  private int rows;
  private int full;

  private GutterRun(Gutters gutters, String titles) {
    this.gutters = gutters;
    this.titles = titles;
    this.above = new int[gutters.columns()];
    this.from = new int[gutters.columns()];
    this.to = new int[gutters.columns()];
    this.widest = new int[gutters.columns()];
    this.quantities = new boolean[gutters.columns()];
    Arrays.fill(above, -1);
    Arrays.fill(from, Integer.MAX_VALUE);
    Arrays.fill(quantities, true);
  }

  /**
   * A table that begins with a line; null when no titles stand there.
   *
   * @param titles the line
   * @param next the line below it, which may have titles below titles; null for none
   * @param wide how many columns a Chinese character takes, 2 or 1
   */
  public static @Nullable GutterRun below(Line titles, @Nullable Line next, int wide) {
    if (titles.text().length() > LONGEST_LINE) {
      return null;
    }
    String lower = next == null || next.text().length() > LONGEST_LINE ? "" : next.text();
    Gutters gutters = Gutters.below(titles.text(), lower, wide);
    return gutters == null ? null : new GutterRun(gutters, titles.text());
  }

  /** On how many lines the titles stand. */
  public int depth() {
    return gutters.depth();
  }

  /** Whether the lines that were taken prove the table. */
  public boolean isProved() {
    if (gutters.areSure()) {
      return full > 0 && (rows > 1 || numbered || gutters.columns() > FEW_COLUMNS);
    }
    boolean quantity = false;
    for (int column = 1; column < quantities.length; column++) {
      quantity |= quantities[column];
    }
    return full > 1 && quantity;
  }

  /**
   * Takes the next line that is not blank.
   *
   * @param parted whether a blank line stands above it
   */
  public Place take(Line line, boolean parted) {
    String text = line.text();
    List<Stretch> words =
        text.length() > LONGEST_LINE ? List.of() : Stretch.of(text, gutters.wide());
    if (words.isEmpty()) {
      return Place.OUTSIDE;
    }
    int[] places = gutters.places(words);
    gap |= parted;
    Place place;
    if (places == null) {
      place = across(text, words);
    } else {
      place(words, places);
      place = judge(text, words, places, parted);
    }
    if (places != null && place == Place.INSIDE) {
      keep(text, words, places);
    } else {
      Arrays.fill(above, -1);
    }
    maybe = place == Place.MAYBE;
    return place;
  }

  /** Puts words where whole rows have a text into its column. */
  private void place(List<Stretch> words, int[] places) {
    int column = 0;
    boolean whole = filled(places) == gutters.columns();
    for (int i = 0; i < places.length && !whole; i++) {
      int start = words.get(i).start();
      while (column < to.length && to[column] <= start) {
        column++;
      }
      if (column < to.length && from[column] <= start) {
        places[i] = column;
      }
    }
  }

  /** A line over the gutters may name a group. */
  private static Place across(String text, List<Stretch> words) {
    boolean name =
        Stretch.pieces(words).size() == 1
            && words.get(words.size() - 1).end() - words.get(0).start() <= WIDEST_GROUP;
    return name ? maybe(text) : Place.OUTSIDE;
  }

  private static Place maybe(String text) {
    return text.indexOf('。') < 0 ? Place.MAYBE : Place.OUTSIDE;
  }

  private Place judge(String text, List<Stretch> words, int[] places, boolean parted) {
    int filled = filled(places);
    String first = places[0] == 0 ? words.get(0).in(text) : "";
    if (filled == 1) {
      boolean names = RowWords.opensGroup(words.get(0).in(text));
      boolean rest = !parted && goesOn(words, places) && !names;
      return rest ? Place.INSIDE : maybe(text);
    }
    if (isTitlesOfOther(text, words, parted)) {
      return Place.OUTSIDE;
    }
    boolean row =
        !parted
            || filled == gutters.columns()
            || counts(first)
            || spaced && !numbered && (!first.isEmpty() || filled == gutters.columns() - 1);
    return row ? Place.INSIDE : spaced || rows == 0 ? Place.MAYBE : Place.OUTSIDE;
  }

  private static int filled(int[] places) {
    int filled = 1;
    for (int i = 1; i < places.length; i++) {
      filled += places[i] == places[i - 1] ? 0 : 1;
    }
    return filled;
  }

  /** Whether the text of each column stands right below one that reaches the end of the column. */
  private boolean goesOn(List<Stretch> words, int[] places) {
    for (int place : places) {
      if (above[place] < 0 || above[place] < widest[place] - NEAR) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  /** Whether other titles stand on a line, below the title of another table. */
  private boolean isTitlesOfOther(String text, List<Stretch> words, boolean parted) {
    if (!parted && !maybe || words.size() < FEW_COLUMNS || Header.same(text, titles)) {
      return false;
    }
    Gutters other = Gutters.below(text, "", gutters.wide());
    return other != null && other.areSure();
  }

  /** Whether a row begins with the number after the one above, or with 1. */
  private boolean counts(String first) {
    if (!NumberText.isWhole(first)) {
      return false;
    }
    int value = Integer.parseInt(first);
    return !numbered || value == number + 1 || value == 1;
  }

  private void keep(String text, List<Stretch> words, int[] places) {
    Arrays.fill(above, -1);
    int filled = filled(places);
    boolean whole = filled == gutters.columns();
    for (int i = 0; i < places.length; i++) {
      int column = places[i];
      above[column] = words.get(i).end();
      if (whole) {
        from[column] = Math.min(from[column], words.get(i).start());
        to[column] = Math.max(to[column], words.get(i).end());
      }
      widest[column] = Math.max(widest[column], words.get(i).end());
      quantities[column] &= !whole || NumberText.isQuantity(words.get(i).in(text));
    }
    spaced |= gap;
    gap = false;
    rows += filled > 1 ? 1 : 0;
    full += whole ? 1 : 0;
    String first = words.get(0).in(text);
    if (places[0] == 0 && filled > 1 && NumberText.isWhole(first)) {
      numbered = true;
      number = Integer.parseInt(first);
    }
  }
}
