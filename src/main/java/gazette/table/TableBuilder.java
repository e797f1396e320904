package gazette.table;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.model.Element;
import gazette.model.Table;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds one table from its fragments: header, groups, rows in their columns, filled cells. */
final class TableBuilder {
  private final List<TableFragment> fragments;
  private final Diagnostics said;
  private final boolean exact;
  private final List<DataRow> rows = new ArrayList<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private Header header;
  private int width;

  TableBuilder(List<TableFragment> fragments, Diagnostics said) {
    this.fragments = fragments;
    this.said = said;
    this.exact = fragments.get(0).isHtml();
    this.header = new Header(List.of(), List.of(), List.of());
  }

  TableReading build(String id, @Nullable String caption, List<Element> elements) {
    List<List<GridRow>> pages = new ArrayList<>(fragments.size());
    List<GridRow> all = new ArrayList<>();
    for (TableFragment fragment : fragments) {
      pages.add(fragment.rows());
      all.addAll(fragment.rows());
    }
    header = new HeaderFinder(all, exact).find();
    width = width(all);
    boolean form = header.rows().isEmpty();
    addRows(pages, form);
    List<String> columns = columns();
    ColumnKind[] kinds = new ColumnKind[width];
    if (!form) {
      ColumnKind[] named = ColumnKind.ofNames(columns);
      align(named);
      for (int i = 0; i < width; i++) {
        kinds[i] = named[i] == null ? ColumnKind.byContent(i, rows) : named[i];
      }
      fill(columns, kinds);
    }
    sayRagged(form);
    Table table = table(id, caption, elements, columns, kinds);
    return new TableReading(table, form ? List.of() : tasks(table, kinds));
  }

  private List<TaskRow> tasks(Table table, ColumnKind[] kinds) {
    List<String> around = new ArrayList<>();
    if (table.caption() != null) {
      around.add(table.caption());
    }
    for (Element element : table.elements()) {
      around.add(element.text().text());
    }
    for (GridRow row : header.titles()) {
      around.add(row.cell(0).text());
    }
    return new TaskColumns(table.columns(), kinds, around).read(rows);
  }

  /** The width of the header, or of most rows when those are wider. */
  private int width(List<GridRow> all) {
    int own = header.columns().size();
    int wider = 0;
    int widest = own;
    int data = 0;
    for (GridRow row : all) {
      int cells = own > 0 ? row.width() : row.cells().size();
      data++;
      wider += cells > own ? 1 : 0;
      widest = Math.max(widest, cells);
    }
    return own == 0 || wider * 2 > data ? widest : own;
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(header.columns());
    while (!columns.isEmpty() && columns.size() < width) {
      columns.add("");
    }
    return columns;
  }

  /** Whether every row below the header is a label alone: then none of them names a group. */
  private boolean isBlank(List<List<GridRow>> pages) {
    int at = 0;
    for (List<GridRow> page : pages) {
      for (GridRow row : page) {
        if (at++ >= header.size() && row.filled() > 1) {
          return false;
        }
      }
    }
    return true;
  }

  private void addRows(List<List<GridRow>> pages, boolean form) {
    boolean blank = isBlank(pages);
    String group = null;
    int block = 0;
    for (int page = 0; page < pages.size(); page++) {
      List<GridRow> onPage = pages.get(page);
      int from = page == 0 ? Math.min(header.size(), onPage.size()) : repeated(onPage);
      for (GridRow row : onPage.subList(from, onPage.size())) {
        String name = form || blank ? null : GroupRows.name(row, width);
        if (name != null) {
          group = name;
          groups.add(group);
          block++;
        } else if (form || row.filled() < 2 || !header.repeats(row, false)) {
          add(row, group, block, form);
        }
      }
    }
  }

  /** Adds a row of data; one that only ends unfinished cells of the row above it joins that row. */
  private void add(GridRow row, @Nullable String group, int block, boolean form) {
    int last = rows.size() - 1;
    DataRow above = last < 0 ? null : rows.get(last);
    if (form
        || exact
        || above == null
        || above.block() != block
        || !above.isEndedBy(row)
        || above.source().isFull()) {
      rows.add(new DataRow(row, group, block));
    } else {
      rows.set(last, new DataRow(above.source().below(row.cells(), row.lines()), group, block));
    }
  }

  /** How many rows at the top of a later page print the header, or the title, again. */
  private int repeated(List<GridRow> page) {
    int at = 0;
    while (at < page.size() && at < header.size() && isRepeated(page.get(at))) {
      at++;
    }
    return at;
  }

  private boolean isRepeated(GridRow row) {
    if (header.repeats(row, row.filled() > 1)) {
      return true;
    }
    for (GridRow title : header.titles()) {
      if (Header.same(title, row, false)) {
        return true;
      }
    }
    return false;
  }

  private void align(@Nullable ColumnKind[] named) {
    if (exact || !RowAligner.canJudge(rows, width)) {
      return;
    }
    RowAligner aligner = new RowAligner(rows, named);
    for (int i = 0; i < rows.size(); i++) {
      int[] places = aligner.columns(i);
      if (places != null) {
        DataRow row = rows.get(i);
        String where = " from column " + (row.source().first() + 1) + " to " + (places[0] + 1);
        row.place(places);
        String what =
            places[0] == row.source().first() ? "a missing cell was put in" : "moved" + where;
        said.say(Code.TABLE_ROW_SHIFTED, what, row.lines());
      }
    }
  }

  private void fill(List<String> columns, ColumnKind[] kinds) {
    Coverage coverage = new Coverage(columns, kinds, rows, said);
    coverage.fillStated();
    if (!exact || !statesCover()) {
      coverage.fillRead();
    }
  }

  private boolean statesCover() {
    for (DataRow row : rows) {
      for (Cell cell : row.source().cells()) {
        if (cell.cover() != null && !cell.sideways()) {
          return true;
        }
      }
    }
    return false;
  }

  private void sayRagged(boolean form) {
    for (DataRow row : rows) {
      int printed = row.source().cells().size();
      int cells = row.padded(width).size();
      if (cells > width || !form && printed < width && row.size() <= printed) {
        String text = Math.min(cells > width ? cells : printed, 999) + " cells for " + width;
        said.say(Code.TABLE_RAGGED_ROW, text + " columns", row.lines());
      }
    }
  }

  private Table table(
      String id,
      @Nullable String caption,
      List<Element> elements,
      List<String> columns,
      ColumnKind[] kinds) {
    List<Span> spans = new ArrayList<>(fragments.size());
    for (TableFragment fragment : fragments) {
      spans.add(fragment.span());
    }
    List<Table.Row> all = new ArrayList<>(rows.size());
    for (DataRow row : rows) {
      List<String> cells = new ArrayList<>(width);
      for (Cell cell : row.padded(width)) {
        int column = cells.size();
        boolean list = column < width && kinds[column] == ColumnKind.UNITS;
        cells.add(list ? listed(cell) : cell.text());
      }
      all.add(new Table.Row(row.group(), cells, row.lines()));
    }
    String title = caption == null ? ownTitle() : caption;
    Span hull = spans.get(0).hull(spans.get(spans.size() - 1));
    return new Table(id, title, columns, all, List.copyOf(groups), spans, elements, hull);
  }

  /** The title that the table prints in its first row; the fragment owns that row. */
  private @Nullable String ownTitle() {
    for (GridRow row : header.titles()) {
      String title = row.cell(0).text();
      if (!title.startsWith("单位")) {
        return TitleText.plain(title);
      }
    }
    return null;
  }

  /** Units that only lines part keep their lines; others are put together as text is. */
  private static String listed(Cell cell) {
    boolean parted = cell.text().indexOf('、') >= 0 || cell.text().indexOf('，') >= 0;
    return parted ? cell.text() : cell.listed();
  }
}
