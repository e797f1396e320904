package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.UnitMarker;
import java.util.Locale;

/** Finds which neighbouring lines make one fragment of a table, lines of broken cells included. */
final class TableLines {
  private static final int LONGEST_CELL = 12;
  private static final int LONGEST_GROUP = 20;

  /** A group has no more rows on one page. */
  private static final int MOST_ROWS = 60;

  private final Lines lines;
  private final WeakRows weak;
  private final LayoutTables layout;

  /** Where the table ends that was found last, and where it begins. */
  private int layoutFrom = -1;

  private int layoutEnd = -1;

  TableLines(Lines lines) {
    this.lines = lines;
    this.weak = new WeakRows(lines);
    this.layout = new LayoutTables(lines);
  }

  /** Whether a table begins at a line. */
  boolean isTable(int index) {
    LineKind kind = lines.kind(index);
    return kind == LineKind.TABLE_ROW
        || kind == LineKind.HTML_TABLE
        || isStacked(kind)
        || isLayout(index)
        || weak.isRow(index)
        || isNextGroup(index);
  }

  private boolean isLayout(int index) {
    if (layoutFrom != index) {
      layoutFrom = index;
      layoutEnd = layout.end(index);
    }
    return layoutEnd > index;
  }

  /**
   * Whether a line at the top of a page names a group of the table that goes on below it: {@code
   * 二、效益指标}, where {@code 一、总量指标} stands among the rows of the page before.
   */
  private boolean isNextGroup(int index) {
    MarkedLine line = lines.get(index);
    boolean above =
        line.kind() == LineKind.UNIT
            && line.text().length() <= LONGEST_GROUP
            && index + 1 < lines.size()
            && lines.kind(index + 1) == LineKind.TABLE_ROW;
    int at = index - 1;
    while (above && at >= 0 && isPageBreak(lines.kind(at))) {
      at--;
    }
    if (!above || at == index - 1 || at < 0 || lines.kind(at) != LineKind.TABLE_ROW) {
      return false;
    }
    UnitMarker own = line.mark().units().get(0);
    for (int i = at; i >= Math.max(0, at - MOST_ROWS); i--) {
      MarkedLine row = lines.get(i);
      if (row.kind() == LineKind.UNIT) {
        UnitMarker unit = row.mark().units().get(0);
        return unit.style() == own.style() && unit.value() == own.value() - 1;
      }
      if (row.kind() != LineKind.TABLE_ROW) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPageBreak(LineKind kind) {
    return kind == LineKind.PAGE_NUMBER || kind == LineKind.BLANK;
  }

  /** The index after the last line of the fragment that begins at a line. */
  int end(int from) {
    LineKind kind = lines.kind(from);
    if (isStacked(kind)) {
      return endOfStack(from);
    }
    if (kind == LineKind.HTML_TABLE) {
      return endOfHtml(from);
    }
    return isLayout(from) ? layoutEnd : endOfRows(from);
  }

  private static boolean isStacked(LineKind kind) {
    return kind == LineKind.STACKED_ROW || kind == LineKind.STACKED_CELL;
  }

  /** Blank lines may stand between the cells, all of which are marked. */
  private int endOfStack(int from) {
    int end = from + 1;
    for (int i = end; i < lines.size(); i++) {
      if (isStacked(lines.kind(i))) {
        end = i + 1;
      } else if (lines.kind(i) != LineKind.BLANK) {
        break;
      }
    }
    return end;
  }

  private int endOfHtml(int from) {
    int last = from + 1;
    int depth = 0;
    for (int i = from; i < lines.size(); i++) {
      String raw = lines.get(i).line().text().toLowerCase(Locale.ROOT);
      if (raw.contains("<table")) {
        depth++;
      }
      if (lines.kind(i) == LineKind.HTML_TABLE) {
        last = i + 1;
      } else if (depth == 0 && lines.kind(i) != LineKind.BLANK) {
        return last;
      }
      if (raw.contains("</table") && --depth <= 0) {
        return i + 1;
      }
      if (isEnd(lines.kind(i))) {
        return last;
      }
    }
    return last;
  }

  private static boolean isEnd(LineKind kind) {
    return kind == LineKind.DOCUMENT_NUMBER
        || kind == LineKind.METADATA
        || kind == LineKind.ANNEX_LABEL;
  }

  private int endOfRows(int from) {
    int end = from + 1;
    boolean open = isOpenPipe(from);
    for (int i = from + 1; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.TABLE_ROW || weak.isRow(i)) {
        open = isOpenPipe(i);
      } else if (kind == LineKind.BLANK || kind == LineKind.TABLE_RULER && !isInside(i)) {
        break;
      } else if (open) {
        open = !lines.get(i).line().text().stripTrailing().endsWith("|");
      } else if (kind != LineKind.TABLE_RULER && !isCellBetweenRows(i)) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  /** Whether a ruler stands between rows: it has pipes, or those of a frame go on below it. */
  private boolean isInside(int index) {
    String text = lines.text(index);
    return hasPipe(index) || !text.isEmpty() && "├┣╠╞┝".indexOf(text.charAt(0)) >= 0;
  }

  private boolean hasPipe(int index) {
    return lines.get(index).line().text().indexOf('|') >= 0;
  }

  private boolean isOpenPipe(int index) {
    String raw = hasPipe(index) ? lines.get(index).line().text().strip() : "";
    return !raw.isEmpty() && raw.indexOf('\t') < 0 && !raw.endsWith("|");
  }

  /** A line without cells of its own is part of a row when rows go on right below it. */
  private boolean isCellBetweenRows(int index) {
    for (int i = index; i < Math.min(lines.size(), index + LONGEST_CELL); i++) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.TABLE_ROW) {
        return true;
      }
      if (kind != LineKind.TEXT
          && kind != LineKind.UNIT
          && kind != LineKind.AGENCY
          && kind != LineKind.ENTRY
          && kind != LineKind.SPEAKER) {
        return false;
      }
    }
    return false;
  }
}
