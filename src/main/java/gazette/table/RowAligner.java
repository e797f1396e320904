package gazette.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets rows right that stand some columns off, because the extraction lost or added an empty cell.
 * A whole row moves when its cells fit the columns beside them much better than those in which they
 * stand; the cells of a row that is too short are put, in order, where they fit best. How well a
 * text fits is how often whole rows have a text of its shape there.
 */
final class RowAligner {
  private static final int MOST_COLUMNS = 48;
  private static final int FEWEST_ROWS = 3;

  /** How much likelier (in natural logarithms) a whole row has to be at its new place. */
  private static final double MARGIN = 4;

  /** The same for a row that lacks cells. */
  private static final double MARGIN_SHORT = 2.5;

  /** What the title of a column adds to the shape that it announces, in rows. */
  private static final int BY_TITLE = 2;

  private static final double DOUBT = 0.5;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final int width;
  private final int[][] counts;
  private final List<int[]> shapes = new ArrayList<>();
  private final boolean[] counted;

  /** By the number of whole rows with a shape in a column: the logarithm of how likely it is. */
  private final double[] likely;

  private int whole;

  /** Counts the shapes in each column over the rows that lack no cell. */
  RowAligner(List<DataRow> rows, @Nullable ColumnKind[] named) {
    this.width = named.length;
    this.counts = new int[width][CellShape.COUNT];
    this.counted = new boolean[rows.size()];
    for (DataRow row : rows) {
      int[] shape = new int[Math.max(row.size(), width)];
      for (int i = 0; i < shape.length; i++) {
        shape[i] = CellShape.of(row.text(i));
      }
      counted[shapes.size()] = row.size() >= width;
      shapes.add(shape);
      if (row.size() >= width) {
        whole++;
        for (int i = 0; i < width; i++) {
          counts[i][shape[i]]++;
        }
      }
    }
    for (int i = 0; i < width; i++) {
      counts[i][CellShape.UNITS] += named[i] == ColumnKind.UNITS ? BY_TITLE : 0;
      counts[i][CellShape.QUANTITY] += named[i] == ColumnKind.NUMBERING ? BY_TITLE : 0;
    }
    this.likely = new double[whole + BY_TITLE + 1];
    for (int count = 0; count < likely.length; count++) {
      likely[count] = Math.log((count + DOUBT) / (whole + DOUBT * CellShape.COUNT));
    }
  }

  /** Whether there are enough whole rows and few enough columns to judge by. */
  static boolean canJudge(List<DataRow> rows, int width) {
    if (width <= 2 || width > MOST_COLUMNS) {
      return false;
    }
    int whole = 0;
    for (DataRow row : rows) {
      whole += row.size() >= width ? 1 : 0;
    }
    return whole >= FEWEST_ROWS;
  }

  /** How well a shape fits into a column. */
  private double fit(int column, int shape) {
    return likely[counts[column][shape]];
  }

  /** The same without one row that has the shape there. */
  private double fitWithout(int column, int shape) {
    return likely[Math.max(0, counts[column][shape] - 1)];
  }

  /**
   * The columns to which the cells of a row belong, in order, from the first with a text to the
   * last; null for a row that stands well.
   */
  int @Nullable [] columns(int index) {
    int[] row = shapes.get(index);
    int end = row.length;
    while (end > 0 && row[end - 1] == CellShape.EMPTY) {
      end--;
    }
    int first = 0;
    while (first < end && row[first] == CellShape.EMPTY) {
      first++;
    }
    if (end - first < 2 || end - first > width || end > 2 * width) {
      return null;
    }
    return counted[index] ? moved(row, first, end) : placed(row, first, end);
  }

  private int @Nullable [] moved(int[] row, int first, int end) {
    int best = 0;
    double most = (end > width ? NEVER : fitOfRow(row, 0)) + MARGIN;
    for (int shift = -first; shift <= width - end; shift++) {
      double fit = shift == 0 ? NEVER : fitOfRow(row, shift);
      if (fit > most) {
        most = fit;
        best = shift;
      }
    }
    if (best == 0) {
      return null;
    }
    int[] columns = new int[end - first];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = first + i + best;
    }
    return columns;
  }

  /** The likelihood of a whole row at another place, its own part in the counts taken out. */
  private double fitOfRow(int[] row, int shift) {
    double fit = 0;
    for (int column = 0; column < width; column++) {
      int from = column - shift;
      int shape = from >= 0 && from < row.length ? row[from] : CellShape.EMPTY;
      fit += row[column] == shape ? fitWithout(column, shape) : fit(column, shape);
    }
    return fit;
  }

  /** The best places, in order, of the cells from the first with a text to the last. */
  private int @Nullable [] placed(int[] row, int first, int end) {
    int cells = end - first;
    int[][] from = new int[cells][width];
    double[] best = new double[width];
    double stays = 0;
    for (int cell = 0; cell < cells; cell++) {
      stays += fit(first + cell, row[first + cell]);
      best = place(row[first + cell], cell, best, from[cell]);
    }
    int last = cells - 1;
    for (int column = last; column < width; column++) {
      last = best[column] > best[last] ? column : last;
    }
    return best[last] < stays + MARGIN_SHORT ? null : way(from, last);
  }

  /**
   * The likelihoods with one more cell at each column; notes where the cell before it stands. Of
   * equal places the later one counts, because merged labels, which stand first, are what is lost.
   */
  private double[] place(int shape, int cell, double[] before, int[] from) {
    double[] next = new double[width];
    Arrays.fill(next, NEVER);
    double most = cell == 0 ? 0 : NEVER;
    int at = -1;
    for (int column = cell; column < width; column++) {
      if (cell > 0 && before[column - 1] >= most) {
        most = before[column - 1];
        at = column - 1;
      }
      from[column] = at;
      next[column] = most + fit(column, shape);
    }
    return next;
  }

  private static int[] way(int[][] from, int last) {
    int[] columns = new int[from.length];
    int column = last;
    for (int cell = from.length - 1; cell >= 0; cell--) {
      columns[cell] = column;
      column = from[cell][column];
    }
    return columns;
  }
}
