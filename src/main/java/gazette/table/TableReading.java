package gazette.table;

import gazette.model.Table;
import java.util.List;

/**
 * What was read from a table.
 *
 * @param table the table
 * @param tasks the tasks of its rows, in order; empty when it has no column of responsibilities
 */
public record TableReading(Table table, List<TaskRow> tasks) {
  /** Copies its list. */
  public TableReading {
    tasks = List.copyOf(tasks);
  }
}
