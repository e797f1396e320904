package gazette.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells where rows begin whose number stands in the middle of their lines, as it does where all
 * cells are centred, and whether it does not rather stand on the first. Inside a cell each line
 * fills its column but the last; that tells the two from one another.
 *
 * <pre>
 *      编制布点专项规划，报市政
 *  1   府批准后实施，并向社会公   市教育局   8月底
 *      布
 * </pre>
 */
final class RowCentres {
  /** So many lines of a row may stand above its number. */
  private static final int MOST_ABOVE = 12;

  /** What speaks against a cell with a short line inside, in short lines. */
  private static final int LOOSE = 4;

  /** What speaks against a row whose number stands below its middle. */
  private static final int LOW = 2;

  private static final int NEVER = 1 << 20;

  private final boolean[] numbers;

  /** How many cells, up to a line, stand below one that does not fill its column. */
  private final int[] loose;

  /** How many cells of a line stand below one that fills its column. */
  private final int[] tight;

  private final boolean[] top;
  private final boolean[] centred;
  private int topCost;
  private int centredCost;

  /**
   * Compares the two ways to read a table.
   *
   * @param numbers the lines on which the numbers of the rows stand, or what stands once in a row
   * @param names the lines that name groups
   */
  RowCentres(List<GutterLine> lines, ColumnEnds ends, boolean[] numbers, boolean[] names) {
    this.numbers = numbers;
    this.loose = new int[lines.size()];
    this.tight = new int[lines.size()];
    this.top = new boolean[lines.size()];
    this.centred = new boolean[lines.size()];
    for (int i = 1; i < loose.length; i++) {
      loose[i] = loose[i - 1];
      for (int column = 0; column < ends.columns(); column++) {
        if (!lines.get(i).isEmpty(column) && !lines.get(i - 1).isEmpty(column)) {
          boolean full = ends.isFull(lines.get(i - 1), column);
          tight[i] += full ? 1 : 0;
          loose[i] += full ? 0 : 1;
        }
      }
    }
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || names[i] || i > from && lines.get(i).parted()) {
        read(from, i);
        from = i < lines.size() && names[i] ? i + 1 : i;
      }
    }
  }

  /** Whether the numbers plainly stand in the middle of their rows. */
  boolean areCentred() {
    return centredCost + LOOSE < topCost;
  }

  /** Whether a row begins on a line. */
  boolean begins(int at) {
    return areCentred() ? centred[at] : top[at];
  }

  /** Reads the lines between two names or blank lines. */
  private void read(int from, int to) {
    if (from >= to) {
      return;
    }
    List<Integer> places = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (numbers[i]) {
        places.add(i);
      }
    }
    top[from] = true;
    centred[from] = true;
    if (places.isEmpty()) {
      return;
    }
    int cost = LOOSE * (loose[to - 1] - loose[from]);
    cost += places.get(0) > from ? LOOSE * LOOSE : 0;
    for (int place : places.subList(1, places.size())) {
      top[place] = true;
      cost += tight[place] - LOOSE * (loose[place] - loose[place - 1]);
    }
    topCost += cost;
    int middle = centre(from, to, places);
    if (middle == NEVER) {
      System.arraycopy(top, from, centred, from, to - from);
    }
    centredCost += Math.min(middle, cost + (middle == NEVER ? 0 : NEVER));
  }

  /** Puts the lines between the numbers to the rows above and below so that all are centred. */
  private int centre(int from, int to, List<Integer> places) {
    int rows = places.size();
    int[][] costs = new int[rows + 1][MOST_ABOVE + 1];
    int[][] ways = new int[rows + 1][MOST_ABOVE + 1];
    for (int[] row : costs) {
      Arrays.fill(row, NEVER);
    }
    if (places.get(0) - from > MOST_ABOVE) {
      return NEVER;
    }
    costs[0][places.get(0) - from] = 0;
    for (int row = 0; row < rows; row++) {
      for (int above = 0; above <= MOST_ABOVE; above++) {
        for (int below = Math.max(0, above - 1); below <= above + 1; below++) {
          relax(places, row, above, below, to, costs, ways);
        }
      }
    }
    int above = 0;
    for (int row = rows; row > 0 && costs[rows][0] < NEVER; row--) {
      above = ways[row][above];
      centred[places.get(row - 1) - above] = true;
    }
    return costs[rows][0];
  }

  /** Tries so many lines above and below the number of a row. */
  private void relax(
      List<Integer> places, int row, int above, int below, int to, int[][] costs, int[][] ways) {
    int place = places.get(row);
    boolean last = row + 1 == places.size();
    int left = (last ? to : places.get(row + 1)) - place - 1 - below;
    if (costs[row][above] == NEVER || left < 0 || left > (last ? 0 : MOST_ABOVE)) {
      return;
    }
    int first = place - above;
    int cost = costs[row][above] + LOOSE * (loose[place + below] - loose[first]);
    cost += (row > 0 ? tight[first] : 0) + (below < above ? LOW : 0);
    if (cost < costs[row + 1][left]) {
      costs[row + 1][left] = cost;
      ways[row + 1][left] = above;
    }
  }
}
