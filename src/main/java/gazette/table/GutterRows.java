package gazette.table;

import gazette.source.Line;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows whose columns stand at fixed places below their titles. Where the gutters are, all
 * lines tell together: a gutter is the place between two titles that the fewest of them write on.
 */
final class GutterRows {
  /** A line may leave its gutter by so much, when a cell before it is too wide. */
  private static final int REACH = 4;

  /** One of so many lines may be none of the table. */
  private static final int FEW = 10;

  private static final int[] WIDTHS = {2, 1};

  private final List<Line> source;
  private final Gutters gutters;
  private final List<List<Stretch>> lines = new ArrayList<>();

  /** The middle of each gutter. */
  private final int[] middles;

  /** How many lines write on a gutter, of all gutters. */
  private int crossing;

  private GutterRows(List<Line> source, Gutters gutters) {
    this.source = source;
    this.gutters = gutters;
    this.middles = new int[gutters.columns() - 1];
    for (Line line : source) {
      lines.add(Stretch.of(line.text(), gutters.wide()));
    }
  }

  /** The rows of a table; null of one that has no such columns. */
  static @Nullable List<GridRow> read(List<Line> source) {
    GutterRows best = null;
    for (int wide : WIDTHS) {
      String next = source.size() > 1 ? source.get(1).text() : "";
      Gutters gutters = Gutters.below(source.get(0).text(), next, wide);
      GutterRows rows = gutters == null ? null : new GutterRows(source, gutters);
      if (rows != null && rows.areKept()) {
        rows.measure();
        best = best == null || rows.crossing < best.crossing ? rows : best;
      }
    }
    return best == null ? null : best.rows();
  }

  /** Whether nearly all lines keep the gutters clear, and some have all cells. */
  private boolean areKept() {
    int bad = 0;
    int full = 0;
    for (int i = gutters.depth(); i < lines.size(); i++) {
      List<Stretch> line = lines.get(i);
      int[] places = gutters.places(line);
      if (places == null) {
        bad += Stretch.pieces(line).size() > 1 ? 1 : 0;
      } else {
        full += filled(places) == gutters.columns() ? 1 : 0;
      }
    }
    return full > 0 && bad * FEW <= lines.size();
  }

  private static int filled(int[] places) {
    int filled = 0;
    for (int i = 0; i < places.length; i++) {
      filled += i == 0 || places[i] != places[i - 1] ? 1 : 0;
    }
    return filled;
  }

  /** Finds the middle of the widest place that the fewest lines write on. */
  private void measure() {
    int from = gutters.from(0) - Gutters.SLACK;
    int to = gutters.to(middles.length - 1) + Gutters.SLACK;
    int[] written = new int[to - from + 1];
    for (int i = gutters.depth(); i < lines.size(); i++) {
      List<Stretch> line = lines.get(i);
      boolean name = Stretch.pieces(line).size() == 1 && gutters.clear(line) == null;
      for (Stretch word : name ? List.<Stretch>of() : line) {
        for (int c = Math.max(from, word.start()); c < Math.min(to, word.end()); c++) {
          written[c - from]++;
        }
      }
    }
    for (int gutter = 0; gutter < middles.length; gutter++) {
      int clear = clearest(written, gutters.from(gutter) - from, gutters.to(gutter) - from);
      middles[gutter] = from + clear;
      crossing += written[clear];
    }
  }

  private static int clearest(int[] written, int from, int to) {
    int best = from;
    int widest = 0;
    for (int i = from; i < to; ) {
      int end = i + 1;
      while (end < to && written[end] == written[i]) {
        end++;
      }
      int less = written[best] - written[i];
      if (less > 0 || less == 0 && end - i > widest) {
        best = i;
        widest = end - i;
      }
      i = end;
    }
    return best + (widest - 1) / 2;
  }

  private List<GridRow> rows() {
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i < gutters.depth(); i++) {
      addTitles(i, rows);
    }
    List<GutterLine> cut = new ArrayList<>();
    for (int i = gutters.depth(); i < lines.size(); i++) {
      int above = source.get(i - 1).number();
      if (!lines.get(i).isEmpty()) {
        cut.add(cut(i, source.get(i).number() - above > 1));
      }
    }
    new RowBreaks(cut, gutters.titles().places()).addTo(rows);
    return List.copyOf(rows);
  }

  /** Titles over titles stand in the first of their columns; the end of a broken one below it. */
  private void addTitles(int at, List<GridRow> rows) {
    Line line = source.get(at);
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < gutters.columns(); column++) {
      TitleLines titles = gutters.titles();
      Stretch title = (at == 0 ? titles.above() : titles.below()).get(column);
      cells.add(title == null ? Cell.EMPTY : CellMarkup.read(line, title.from(), title.to()));
    }
    Span span = Span.of(line.number());
    if (at == 1 && !gutters.titles().spans()) {
      rows.set(0, rows.get(0).below(cells, span));
    } else {
      rows.add(new GridRow(cells, span, false));
    }
  }

  private GutterLine cut(int at, boolean parted) {
    Line line = source.get(at);
    List<Stretch> words = lines.get(at);
    int columns = gutters.columns();
    List<Stretch> pieces = Stretch.pieces(words);
    if (pieces.size() == columns) {
      return cells(line, pieces, parted);
    }
    if (pieces.size() == 1 && isAcross(words)) {
      Stretch all = pieces.get(0);
      return new GutterLine(
          List.of(CellMarkup.read(line, all.from(), all.to())),
          new int[] {all.end()},
          Span.of(line.number()),
          parted);
    }
    List<@Nullable Stretch> cells = new ArrayList<>();
    int word = 0;
    for (int column = 0; column < columns; column++) {
      int end = column < middles.length ? behind(words, word, middles[column]) : words.size();
      cells.add(end > word ? words.get(word).hull(words.get(end - 1)) : null);
      word = Math.max(word, end);
    }
    return cells(line, cells, parted);
  }

  /** Whether a word stands on a gutter, and none ends or begins near it. */
  private boolean isAcross(List<Stretch> words) {
    for (int middle : middles) {
      for (int i = 0; i < words.size(); i++) {
        Stretch word = words.get(i);
        boolean left = i > 0 && middle - word.start() <= REACH;
        boolean right = words.size() > 1 && word.end() - middle <= REACH;
        if (word.start() <= middle && middle < word.end() && !left && !right) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first word behind a gutter: where the line is clear, or as near to it as it is. */
  private static int behind(List<Stretch> words, int from, int middle) {
    int at = from;
    while (at < words.size() && words.get(at).end() <= middle) {
      at++;
    }
    if (at == words.size() || words.get(at).start() > middle) {
      return at;
    }
    int left = middle - words.get(at).start();
    int right = words.get(at).end() - middle;
    return right <= REACH && right < left ? at + 1 : at;
  }

  private static GutterLine cells(
      Line line, List<? extends @Nullable Stretch> places, boolean parted) {
    List<Cell> cells = new ArrayList<>(places.size());
    int[] ends = new int[places.size()];
    for (Stretch place : places) {
      ends[cells.size()] = place == null ? 0 : place.end();
      cells.add(place == null ? Cell.EMPTY : CellMarkup.read(line, place.from(), place.to()));
    }
    return new GutterLine(cells, ends, Span.of(line.number()), parted);
  }
}
