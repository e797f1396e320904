package gazette.table;

import gazette.diagnostic.Diagnostics;
import gazette.model.Element;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables: the door of this package. A table is handed over as the fragments in which it
 * stands on its pages; what comes back is the table with its columns, groups and rows, and the
 * tasks that its rows give.
 */
public final class TableReader {
  private static final int HEAD_LINES = 12;

  private TableReader() {}

  /**
   * Whether a fragment goes on with the table of another one: the same header row is printed again,
   * or there is none, the rows are equally wide and the numbering goes on.
   */
  public static boolean continues(TableFragment before, TableFragment next) {
    return Continuation.continues(before.rows(), next.rows());
  }

  /**
   * Whether cells are the titles of columns: short, and a third of them words of the vocabulary.
   */
  public static boolean areTitles(List<String> cells) {
    int named = 0;
    for (String cell : cells) {
      if (!HeaderWords.mayBeTitle(cell)) {
        return false;
      }
      named += HeaderWords.isTitle(cell) ? 1 : 0;
    }
    return named > 1 && named * 3 >= cells.size();
  }

  /** Whether cells that are fewer than the columns name a group, add up, or are part of a row. */
  public static boolean isPartRow(List<String> cells) {
    String first = cells.get(0);
    return cells.size() > 2 || GroupRows.isOrdinal(first) || RowWords.isTotal(first);
  }

  /**
   * Whether a line over the rows of a next page says that the table goes on: {@code 续表}, {@code
   * 表1续}.
   */
  public static boolean isContinued(String text) {
    return RowWords.isContinued(text);
  }

  /** Whether blanks stand between two characters that stand alone, as in a name of two (王　林). */
  public static boolean isSpread(String text, int from, int to) {
    return BlankRows.isSpread(text, from, to);
  }

  /** The words of a line, which a blank parts; a name in spread letters (王　林) is one. */
  public static List<String> words(String text) {
    return BlankRows.words(text);
  }

  /** Whether a text is plainly unfinished, or the next one plainly no beginning. */
  public static boolean isUnfinished(String before, String next) {
    return !next.isEmpty() && RowJoiner.isUnfinished(before, next);
  }

  /** Whether a cell says that its row adds up others: {@code 合计}. */
  public static boolean isTotal(String cell) {
    return RowWords.isTotal(cell);
  }

  /** Whether a cell begins as the names of groups of rows do: {@code 一、民生类}. */
  public static boolean opensGroup(String cell) {
    return RowWords.opensGroup(cell);
  }

  /** The cells of a line, which an ideographic blank or two blanks part: {@code 1　公园　清河县}. */
  public static List<String> cells(String text) {
    return BlankRows.cells(text);
  }

  /**
   * Whether a fragment goes on with a table that has reached over some pages: the header is looked
   * for on the first of them, the numbering on the last.
   */
  public static boolean continues(List<TableFragment> before, TableFragment next) {
    TableFragment first = before.get(0);
    TableFragment last = before.get(before.size() - 1);
    if (last == first) {
      return continues(first, next);
    }
    List<GridRow> rows = new ArrayList<>(head(first).rows());
    rows.addAll(last.rows());
    return Continuation.continues(rows, next.rows());
  }

  /** The lines among which the header stands; not cut where a row is more than a line. */
  private static TableFragment head(TableFragment page) {
    List<Line> lines = page.lines();
    boolean whole = lines.size() <= HEAD_LINES || page.isHtml() || page.isStacked();
    return whole ? page : new TableFragment(lines.subList(0, HEAD_LINES));
  }

  /**
   * Reads a table.
   *
   * @param id its id, for example {@code d1.t1}
   * @param caption its title; null for a table without one, which then takes the title that it
   *     prints in its own first row
   * @param fragments at least one, in order
   * @param elements the printed items from which the caller read the caption
   * @param said hears of filled, shifted and ragged rows
   */
  public static TableReading read(
      String id,
      @Nullable String caption,
      List<TableFragment> fragments,
      List<Element> elements,
      Diagnostics said) {
    return new TableBuilder(fragments, said).build(id, caption, elements);
  }

  /**
   * The cells of a fragment as they stand, row by row, with the lines of a broken row put together:
   * {@code | 王川 | 清河区观桥街道书记、} and {@code 办事处主任 |} are one row of two cells. Rulers and rows without
   * text are left out; cells of HTML tables are empty.
   */
  public static List<List<Passage>> grid(TableFragment fragment) {
    List<List<Passage>> grid = new ArrayList<>();
    for (GridRow row : fragment.rows()) {
      List<Passage> texts = new ArrayList<>();
      for (Cell cell : row.cells()) {
        texts.add(cell.passage());
      }
      grid.add(texts);
    }
    return grid;
  }
}
