package gazette.table;

import java.util.List;

/** Recognises forms: labels with room or a value beside each, and no header (申请表, 审批表). */
final class FormShape {
  private FormShape() {}

  /** Whether most rows are pairs of a field and what was filled in, or is to be. */
  static boolean isForm(List<GridRow> rows) {
    int pairs = 0;
    int several = 0;
    for (GridRow row : rows) {
      if (row.cells().size() > 1) {
        several++;
        pairs += isPairs(row) ? 1 : 0;
      }
    }
    return several > 1 && pairs * 5 >= several * 3;
  }

  private static boolean isPairs(GridRow row) {
    int fields = 0;
    for (int i = 0; i < row.width(); i++) {
      Cell cell = row.cell(i);
      if (cell.cover() == null && !cell.isEmpty()) {
        boolean field = HeaderWords.isField(cell.text());
        if (i % 2 == 0 != field) {
          return false;
        }
        fields += field ? 1 : 0;
      }
    }
    return fields > 0;
  }
}
