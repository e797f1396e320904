package gazette.table;

import gazette.notation.Style;
import gazette.notation.UnitMarker;
import java.util.List;

/**
 * Finds labels that the scan printed on a later row of the rows that they cover: the numbering in
 * the next column restarts above them. In
 *
 * <pre>
 * （一）组织领导⇥1.成立小组
 * ⇥1.落实经费
 * （二）保障措施⇥2.配备人员
 * </pre>
 *
 * the second row belongs to （二）.
 */
final class LateLabels {
  private final List<DataRow> rows;
  private final int column;

  /** Looks at a column of labels and the numbering to its right. */
  LateLabels(List<DataRow> rows, int column) {
    this.rows = rows;
    this.column = column;
  }

  /** Takes a row whose cell is covered, and the cell that covers it. */
  @FunctionalInterface
  interface Filling {
    void fill(DataRow row, Cell cover);
  }

  void fill(Filling filling) {
    if (isFull()) {
      return;
    }
    int start = 0;
    int last = 0;
    String lastText = "";
    Style style = null;
    for (int i = 0; i < rows.size(); i++) {
      DataRow row = rows.get(i);
      String text = row.text(column + 1);
      UnitMarker marker = RowWords.marker(text);
      boolean begins = i == 0 || row.block() != rows.get(i - 1).block();
      if (marker == null || style != null && marker.style() != style) {
        // Without a number there is nothing to tell where a label begins.
        start = text.isEmpty() && !begins ? start : i + 1;
        style = text.isEmpty() && !begins ? style : null;
        continue;
      }
      if (begins || style == null || restarts(marker.value(), last, text, lastText)) {
        start = i;
      }
      if (!row.isEmpty(column)) {
        cover(start, i, filling);
        start = rows.size();
      }
      style = marker.style();
      last = marker.value();
      lastText = text;
    }
  }

  private boolean isFull() {
    for (DataRow row : rows) {
      if (row.isEmpty(column)) {
        return false;
      }
    }
    return true;
  }

  private static boolean restarts(int value, int last, String text, String lastText) {
    return value < last || value == last && !Header.same(text, lastText);
  }

  /** Covers the rows from a restart at 1 to the row on which the label stands. */
  private void cover(int start, int labelled, Filling filling) {
    if (start >= labelled) {
      return;
    }
    UnitMarker first = RowWords.marker(rows.get(start).text(column + 1));
    if (first == null || first.value() != 1) {
      return;
    }
    for (int i = start; i < labelled; i++) {
      if (rows.get(i).isEmpty(column)) {
        filling.fill(rows.get(i), rows.get(labelled).cell(column));
      }
    }
  }
}
