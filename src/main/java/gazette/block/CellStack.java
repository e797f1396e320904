package gazette.block;

import gazette.mark.LineKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text as cells that stand one a line below each other: {@code 序号}, {@code 项目名称},
 * {@code 1}, {@code 清河大桥}. Extraction leaves them right below each other or sets all of them apart
 * by blank lines.
 */
final class CellStack {
  private final Lines lines;

  CellStack(Lines lines) {
    this.lines = lines;
  }

  /** Whether a blank line stands below a cell. */
  boolean isSpaced(int cell) {
    return cell + 1 < lines.size() && lines.kind(cell + 1) == LineKind.BLANK;
  }

  /**
   * A line and the cells below it, so many at most; they end at a line that is no cell, and at a
   * blank one where cells are not spaced.
   */
  List<Integer> from(int cell, int most, boolean spaced) {
    List<Integer> cells = new ArrayList<>();
    for (int i = cell; i < lines.size() && cells.size() < most; i++) {
      LineKind kind = lines.kind(i);
      if (mayBeCell(kind)) {
        cells.add(i);
      } else if (!isBetween(kind) || kind == LineKind.BLANK && !spaced) {
        break;
      }
    }
    return cells;
  }

  /** The first cell below blank lines and page numbers; -1 where something else stands there. */
  int below(int cell) {
    int at = cell + 1;
    while (at < lines.size() && isBetween(lines.kind(at))) {
      at++;
    }
    return at < lines.size() && mayBeCell(lines.kind(at)) ? at : -1;
  }

  /** The cells above a line, so many and in their order; fewer where something else stands. */
  List<Integer> above(int cell, int count, boolean spaced) {
    List<Integer> cells = new ArrayList<>();
    for (int i = cell - 1; i >= 0 && cells.size() < count; i--) {
      LineKind kind = lines.kind(i);
      if (mayBeCell(kind)) {
        cells.add(0, i);
      } else if (kind != LineKind.BLANK || !spaced) {
        break;
      }
    }
    return cells;
  }

  private static boolean isBetween(LineKind kind) {
    return kind == LineKind.BLANK || kind == LineKind.PAGE_NUMBER || kind == LineKind.MARKUP;
  }

  private static boolean mayBeCell(LineKind kind) {
    return switch (kind) {
      case TEXT,
          UNIT,
          ENTRY,
          AGENCY,
          SPEAKER,
          DATE,
          DOCUMENT_NUMBER,
          RESPONSIBILITY,
          MEMBER,
          ADDRESS ->
          true;
      default -> false;
    };
  }

  /** Whether a cell is a short text without the marks of a sentence, and no figure. */
  boolean isWord(int cell, int longest) {
    String text = lines.text(cell);
    return !text.isEmpty()
        && text.length() <= longest
        && !isFigure(cell)
        && !lines.look(cell).holds(Look.STOP | Look.bits("；"), text, 0);
  }

  /**
   * Whether a cell is a number, with the signs that stand around numbers: {@code 12.5}, {@code —}.
   */
  boolean isFigure(int cell) {
    String text = lines.text(cell);
    return SpacedRows.isFigure(text) || text.equals("—") || text.equals("-");
  }

  List<String> texts(List<Integer> cells) {
    List<String> texts = new ArrayList<>(cells.size());
    for (int cell : cells) {
      texts.add(lines.text(cell));
    }
    return texts;
  }

  /** Marks the cells of a row. */
  void mark(List<Integer> row) {
    LineKind kind = LineKind.STACKED_ROW;
    for (int cell : row) {
      lines.mark(cell, kind, "table.stacked");
      kind = LineKind.STACKED_CELL;
    }
  }
}
