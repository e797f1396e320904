package gazette.table;

import gazette.model.Task;
import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task that a row of a table gives to units.
 *
 * @param title what is to be done, as the row names it: {@code 老旧小区改造}
 * @param roles at least one, with the names of its column
 * @param deadline as printed: {@code 2023年12月底前}
 * @param lines the lines of the row
 */
public record TaskRow(
    @Nullable String title, List<Task.Part> roles, @Nullable String deadline, Span lines) {
  /** Copies its list. */
  public TaskRow {
    roles = List.copyOf(roles);
  }
}
