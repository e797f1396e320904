package gazette.table;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills the cells that a merged cell covers. In HTML the source says which; elsewhere an empty cell
 * takes the text above it in columns of labels, units and deadlines, when its row has an entry of
 * its own in another column of text. Nothing is filled across a group row or from or into a total,
 * and no column of quantities is filled.
 */
final class Coverage {
  private final List<String> columns;
  private final ColumnKind[] kinds;
  private final List<DataRow> rows;
  private final Diagnostics said;
  private final int entryColumn;

  /** Fills a column from labels below; a record, as a lambda would be linked at each start. */
  private record Below(Coverage coverage, int column) implements LateLabels.Filling {
    @Override
    public void fill(DataRow row, Cell cover) {
      coverage.fill(row, column, cover, "below");
    }
  }

  Coverage(List<String> columns, ColumnKind[] kinds, List<DataRow> rows, Diagnostics said) {
    this.columns = columns;
    this.kinds = kinds;
    this.rows = rows;
    this.said = said;
    this.entryColumn = entryColumn();
  }

  /** Fills the cells whose cover the source itself states. */
  void fillStated() {
    for (DataRow row : rows) {
      for (int i = 0; i < row.size(); i++) {
        Cell cover = row.cell(i).cover();
        if (cover != null && !cover.isEmpty() && !row.cell(i).sideways() && i < kinds.length) {
          fill(row, i, cover, "above");
        }
      }
    }
  }

  /** Fills what stands below, and in the right place above, a label, a unit or a deadline. */
  void fillRead() {
    for (int column = kinds.length - 2; column >= 0; column--) {
      if (kinds[column] == ColumnKind.LABEL || kinds[column] == ColumnKind.CONTENT) {
        new LateLabels(rows, column).fill(new Below(this, column));
      }
    }
    Cell[] above = new Cell[kinds.length];
    int block = -1;
    for (DataRow row : rows) {
      if (row.block() != block || row.isTotal()) {
        above = new Cell[kinds.length];
        block = row.block();
      }
      if (!row.isTotal()) {
        fillFrom(above, row);
      }
    }
  }

  private void fillFrom(@Nullable Cell[] above, DataRow row) {
    boolean[] own = new boolean[kinds.length];
    int entries = 0;
    for (int i = 0; i < kinds.length; i++) {
      own[i] = !row.isEmpty(i);
      entries += own[i] && kinds[i].isText() ? 1 : 0;
    }
    boolean leads = true;
    for (int i = 0; i < kinds.length; i++) {
      Cell cover = above[i];
      if (own[i]) {
        forget(above, i);
        above[i] = row.cell(i);
        leads &= kinds[i] == ColumnKind.NUMBERING;
      } else if (cover != null && (entries > 0 || isFullBehind(own, i)) && covers(i, leads)) {
        fill(row, i, cover, "above");
      }
    }
  }

  /** Whether a row that begins with labels left empty has an entry in all other columns. */
  private boolean isFullBehind(boolean[] own, int column) {
    if (column >= entryColumn || own.length - entryColumn < 2) {
      return false;
    }
    for (int i = entryColumn; i < own.length; i++) {
      if (!own[i]) {
        return false;
      }
    }
    return true;
  }

  /** A new label ends the labels to its right, because those lie inside the one before. */
  private void forget(@Nullable Cell[] above, int column) {
    if (kinds[column] != ColumnKind.NUMBERING) {
      for (int i = column + 1; i < entryColumn; i++) {
        above[i] = null;
      }
    }
  }

  /** The first column that no row leaves empty; the columns before it are labels within labels. */
  private int entryColumn() {
    for (int i = 0; i < kinds.length; i++) {
      boolean always = kinds[i] != ColumnKind.NUMBERING;
      for (DataRow row : rows) {
        always &= !row.isEmpty(i) || row.isTotal();
      }
      if (always) {
        return i;
      }
    }
    return 0;
  }

  private boolean covers(int column, boolean leads) {
    return mayFill(column) && (leads || kinds[column].coversAnywhere());
  }

  private boolean mayFill(int column) {
    return column < kinds.length
        && kinds[column] != ColumnKind.QUANTITY
        && kinds[column] != ColumnKind.REMARK;
  }

  private void fill(DataRow row, int column, Cell cover, String where) {
    row.set(column, cover);
    String name = column < columns.size() ? columns.get(column) : "";
    String text = cover.text().length() > 20 ? cover.text().substring(0, 20) + "…" : cover.text();
    said.say(
        Code.TABLE_CELL_FILLED,
        name + ": the empty cell takes " + text.replace('\n', ' ') + " from " + from(cover, where),
        row.lines());
  }

  /** Where the covering cell stands: its line, or the direction where the source has no places. */
  private static String from(Cell cover, String where) {
    return cover.passage().isEmpty() ? where : "line " + cover.passage().firstLine();
  }
}
