package gazette.table;

import gazette.notation.RoleLabels;
import gazette.source.CharSet;
import java.util.List;

/**
 * What the last column of a table holds, as its title says: a line of one text below a whole row
 * may be the rest of such a cell, or else names a group.
 */
enum LastColumn {
  /** 责任单位: 市公路中心 on a line of its own is one more unit. */
  UNITS,
  /** 完成时限: 月底前 on a line of its own is the rest of a time. */
  DEADLINE,
  /** Anything else. */
  OTHER;

  private static final int LONGEST_TIME = 8;
  private static final CharSet TIME_WORDS = CharSet.of("年月日前底季度");

  /** Looks at the title, the last cell of the first line that is as wide as the table. */
  static LastColumn of(List<List<Cell>> lines, int width) {
    for (List<Cell> line : lines) {
      if (line.size() == width) {
        RoleLabels.Match label = RoleColumn.label(TitleText.plain(line.get(width - 1).text()));
        return label == null ? OTHER : label.isDeadline() ? DEADLINE : UNITS;
      }
    }
    return OTHER;
  }

  /** Whether a text alone on its line goes on with the cell of this column above it. */
  boolean goesOn(String text) {
    return switch (this) {
      case UNITS -> CellShape.of(text) == CellShape.UNITS;
      case DEADLINE ->
          text.length() <= LONGEST_TIME && TIME_WORDS.has(text.charAt(text.length() - 1));
      case OTHER -> false;
    };
  }
}
