package gazette.task;

import gazette.model.Task;
import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must do what by when, as one bracket or a group of lines says it.
 *
 * @param roles the units of each label in printed order, at least one; {@code 牵头单位: [市水利局]}
 * @param deadline 完成时限 as printed, {@code 2027年6月底前}; null when none is named
 * @param lines the lines from the opening bracket or the first label to the end
 * @param start the index of the opening bracket in the text of the paragraph; 0 for lines
 * @param end the index after the closing bracket; the length of the text for lines
 */
public record Responsibility(
    List<Task.Part> roles, @Nullable String deadline, Span lines, int start, int end) {
  /** Copies its list. */
  public Responsibility {
    roles = List.copyOf(roles);
  }
}
