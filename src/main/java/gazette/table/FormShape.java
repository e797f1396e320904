package gazette.table;

import gazette.source.Blanks;
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
    return several > 1 && pairs * 5 >= several * 3 || isBlank(rows) && !isToBeCounted(rows);
  }

  /** Whether labels stand below a whole row of titles, and nothing beside them: a blank table. */
  private static boolean isToBeCounted(List<GridRow> rows) {
    int columns = rows.get(0).filled();
    boolean all = columns > 2 && columns == rows.get(0).cells().size();
    for (int i = 1; i < rows.size() && all; i++) {
      GridRow row = rows.get(i);
      all = row.filled() == 1 && row.first() == 0 && row.cells().size() <= columns;
    }
    return all;
  }

  /** Whether beside every label there is room to write, in most places still empty. */
  private static boolean isBlank(List<GridRow> rows) {
    int labels = 0;
    int empty = 0;
    int pairs = 0;
    for (GridRow row : rows) {
      boolean pair = row.cells().size() > 1 && !row.cell(0).isEmpty();
      for (int i = 0; i < row.cells().size() && pair; i++) {
        Cell cell = row.cell(i);
        boolean room = cell.isEmpty() || isRoom(cell.text());
        pair = i % 2 == 0 ? cell.isEmpty() || !room && !NumberText.isQuantity(cell.text()) : room;
        labels += i % 2 == 0 && !cell.isEmpty() ? 1 : 0;
        empty += i % 2 == 1 && cell.isEmpty() ? 1 : 0;
      }
      pairs += pair ? 1 : 0;
    }
    return rows.size() > 2 && pairs * 5 >= rows.size() * 4 && empty * 2 > labels;
  }

  /** Boxes to tick and dates to fill in: {@code □是 □否}, {@code 年 月 日}. */
  private static boolean isRoom(String text) {
    String bare = Blanks.without(text);
    return bare.indexOf('□') >= 0 || bare.startsWith("年月日");
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
