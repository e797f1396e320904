package gazette.table;

import gazette.diagnostic.Diagnostics;
import gazette.model.Table;
import gazette.model.Task;
import gazette.source.Line;
import java.util.ArrayList;
import java.util.List;

/** Tables for tests: ⇥ stands for a tab, an empty line for the end of a page. */
final class Pages {
  private final Diagnostics said = new Diagnostics();
  private final TableReading reading;

  private Pages(String caption, String text) {
    reading = TableReader.read("d1.t1", caption, fragments(text), List.of(), said);
  }

  static Pages read(String text) {
    return new Pages(null, text);
  }

  static Pages read(String caption, String text) {
    return new Pages(caption, text);
  }

  static List<TableFragment> fragments(String text) {
    List<TableFragment> fragments = new ArrayList<>();
    List<Line> page = new ArrayList<>();
    int number = 0;
    for (String line : text.replace('⇥', '\t').split("\n", -1)) {
      number++;
      if (!line.isEmpty()) {
        page.add(new Line(number, line));
      } else if (!page.isEmpty()) {
        fragments.add(new TableFragment(page));
        page = new ArrayList<>();
      }
    }
    if (!page.isEmpty()) {
      fragments.add(new TableFragment(page));
    }
    return fragments;
  }

  Table table() {
    return reading.table();
  }

  /** The cells of each row, joined by |. */
  List<String> rows() {
    return table().rows().stream().map(row -> String.join("|", row.cells())).toList();
  }

  /** The tasks, each as {@code 1 title: label=a,b; label=c until deadline}. */
  List<String> tasks() {
    List<String> all = new ArrayList<>();
    for (TaskRow task : reading.tasks()) {
      List<String> parts = new ArrayList<>();
      for (Task.Part part : task.roles()) {
        parts.add(part.label() + "=" + String.join(",", part.names()));
      }
      String until = task.deadline() == null ? "" : " until " + task.deadline();
      all.add(task.lines().first() + " " + task.title() + ": " + String.join("; ", parts) + until);
    }
    return all;
  }

  List<TaskRow> taskRows() {
    return reading.tasks();
  }

  /** What was said, each as {@code code line}. */
  List<String> said() {
    return said.inOrder().stream().map(one -> one.code().id() + " " + one.lines().first()).toList();
  }
}
