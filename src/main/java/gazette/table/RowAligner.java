package gazette.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets rows right that stand some columns off, because the extraction lost or added an empty cell:
 * a row moves when its cells fit the columns beside them much better than those in which they
 * stand. How well a text fits is how often the other rows have a text of its shape there.
 */
final class RowAligner {
  private static final int MOST_COLUMNS = 48;
  private static final int FEWEST_ROWS = 3;

  /** How much likelier (in natural logarithms) the moved row has to be. */
  private static final double MARGIN = 4;

  private static final double DOUBT = 0.5;

  private final int width;
  private final int[][] counts;
  private final List<int[]> shapes = new ArrayList<>();
  private final int rows;

  /** Counts the shapes in each column. */
  RowAligner(List<DataRow> rows, int width) {
    this.width = width;
    this.rows = rows.size();
    this.counts = new int[width][CellShape.COUNT];
    for (DataRow row : rows) {
      int[] shape = new int[Math.max(row.size(), width)];
      for (int i = 0; i < shape.length; i++) {
        shape[i] = CellShape.of(row.text(i));
        if (i < width) {
          counts[i][shape[i]]++;
        }
      }
      shapes.add(shape);
    }
  }

  /** Whether there are enough rows and few enough columns to judge by. */
  boolean canJudge() {
    return width > 2 && width <= MOST_COLUMNS && rows >= FEWEST_ROWS;
  }

  /** By how many columns a row is to move to the right; 0 for a row that stands well. */
  int shift(int index) {
    int[] row = shapes.get(index);
    int first = 0;
    int end = row.length;
    while (end > 0 && row[end - 1] == CellShape.EMPTY) {
      end--;
    }
    while (first < end && row[first] == CellShape.EMPTY) {
      first++;
    }
    if (end - first < 2 || end - first > width || end > 2 * width) {
      return 0;
    }
    int best = 0;
    double stays = end > width ? Double.NEGATIVE_INFINITY : fit(row, 0);
    double most = stays + MARGIN;
    for (int shift = -first; shift <= width - end; shift++) {
      double fit = shift == 0 ? Double.NEGATIVE_INFINITY : fit(row, shift);
      if (fit > most) {
        most = fit;
        best = shift;
      }
    }
    return best;
  }

  /** The likelihood of the row at another place, its own part in the counts taken out. */
  private double fit(int[] row, int shift) {
    double fit = 0;
    for (int column = 0; column < width; column++) {
      int from = column - shift;
      int shape = from >= 0 && from < row.length ? row[from] : CellShape.EMPTY;
      int own = row[column] == shape ? 1 : 0;
      fit += Math.log((counts[column][shape] - own + DOUBT) / (rows - 1 + DOUBT * CellShape.COUNT));
    }
    return fit;
  }
}
