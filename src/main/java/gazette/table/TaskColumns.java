package gazette.table;

import gazette.model.Task;
import gazette.notation.RoleLabels;
import gazette.source.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tasks that rows give: units from the columns of responsibilities, and a deadline. */
final class TaskColumns {
  /** Columns that name what is to be done, the best first. */
  private static final List<String> TITLES =
      List.of("任务", "事项", "项目名称", "名称", "项目", "举措", "措施", "要求", "内容", "指标", "目标");

  /** Columns that only classify what is to be done. */
  private static final WordSet CLASSES = WordSet.of("类", "级", "性质", "属性", "编号", "序号");

  /** A column of units and what reads its cells. */
  private record RoleCells(int column, UnitCells cells) {}

  private final List<String> columns;
  private final ColumnKind[] kinds;
  private final List<String> around;

  /**
   * Knows a table.
   *
   * @param around texts printed around it, in which bold print may be given a meaning
   */
  TaskColumns(List<String> columns, ColumnKind[] kinds, List<String> around) {
    this.columns = columns;
    this.kinds = kinds;
    this.around = around;
  }

  List<TaskRow> read(List<DataRow> rows) {
    List<Integer> roles = new ArrayList<>();
    int deadline = -1;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == ColumnKind.UNITS) {
        roles.add(i);
      } else if (kinds[i] == ColumnKind.DEADLINE && (deadline < 0 || isCompletion(i))) {
        deadline = i;
      }
    }
    if (roles.isEmpty() || arePersons(roles)) {
      return List.of();
    }
    List<RoleCells> readers = readers(roles, boldLabel(rows, roles));
    int title = titleColumn();
    List<TaskRow> tasks = new ArrayList<>();
    for (DataRow row : rows) {
      if (!row.isTotal()) {
        add(tasks, row, readers, deadline, title);
      }
    }
    return tasks;
  }

  /** Who answers for what, with his post beside him, is a list of persons and gives no task. */
  private boolean arePersons(List<Integer> roles) {
    return columns.contains("职务")
        && roles.stream().allMatch(column -> columns.get(column).endsWith("责任人"));
  }

  private void add(
      List<TaskRow> tasks, DataRow row, List<RoleCells> roles, int deadline, int title) {
    List<Task.Part> parts = new ArrayList<>();
    for (RoleCells role : roles) {
      role.cells().read(row.cell(role.column()), parts);
    }
    if (!parts.isEmpty()) {
      String until = deadline < 0 ? "" : row.text(deadline).replace('\n', ' ');
      String name = title < 0 ? "" : row.text(title).replace('\n', ' ');
      tasks.add(
          new TaskRow(
              name.isEmpty() ? null : name,
              parts,
              until.isEmpty() || !hasWord(until) ? null : until,
              row.lines()));
    }
  }

  /** Whether the column says when a task is to be complete, and not when it begins. */
  private boolean isCompletion(int column) {
    return columns.get(column).contains("完成") || columns.get(column).contains("时限");
  }

  private List<RoleCells> readers(List<Integer> roles, @Nullable String bold) {
    List<RoleCells> readers = new ArrayList<>();
    for (int column : roles) {
      RoleLabels.Match label = RoleColumn.label(columns.get(column));
      if (label != null) {
        readers.add(new RoleCells(column, new UnitCells(label, bold)));
      }
    }
    return readers;
  }

  private static boolean hasWord(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The label that bold names have, where the table says that bold print has a meaning. */
  private @Nullable String boldLabel(List<DataRow> rows, List<Integer> roles) {
    String label = null;
    for (String text : around) {
      label = label == null ? BoldNote.label(text) : label;
    }
    for (String title : columns) {
      label = label == null ? BoldNote.label(title) : label;
    }
    for (int i = 0; label == null && i < rows.size(); i++) {
      DataRow row = rows.get(i);
      for (int column : roles) {
        label = label == null ? BoldNote.label(row.text(column)) : label;
      }
      label =
          label == null && row.source().filled() == 1
              ? BoldNote.label(row.text(row.source().first()))
              : label;
    }
    return label;
  }

  private int titleColumn() {
    List<Integer> titles = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (isTitle(i)) {
        titles.add(i);
      }
    }
    for (String word : TITLES) {
      for (int title : titles) {
        if (columns.get(title).contains(word)) {
          return title;
        }
      }
    }
    return titles.isEmpty() ? -1 : titles.get(0);
  }

  private boolean isTitle(int column) {
    return (kinds[column] == ColumnKind.LABEL || kinds[column] == ColumnKind.CONTENT)
        && !CLASSES.isIn(columns.get(column));
  }
}
