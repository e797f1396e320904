package gazette.table;

import gazette.notation.RoleLabels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the responsibility or deadline that the name of a column says. */
final class RoleColumn {
  /**
   * Columns of lists of powers and services (权责清单): they say who acts by law, not who has a task.
   */
  private static final List<String> NO_TASKS = List.of("实施机构", "实施主体", "执行机构", "办理机构", "承办机构");

  private RoleColumn() {}

  /**
   * The label of a column, or null: of 责任分工/牵头单位 it is 牵头单位, of 责任单位/市级 the whole. A note in the
   * title, 责任单位（黑体字为牵头单位）, is no part of it.
   */
  static RoleLabels.@Nullable Match label(String name) {
    if (NO_TASKS.contains(name)) {
      return null;
    }
    int level = name.lastIndexOf('/');
    RoleLabels.Match lowest = RoleLabels.ofColumn(withoutNote(name.substring(level + 1)));
    if (lowest != null || level < 0) {
      return lowest;
    }
    RoleLabels.Match upper = RoleLabels.ofColumn(withoutNote(name.substring(0, level)));
    return upper == null
        ? null
        : new RoleLabels.Match(
            name, upper.role(), upper.isDeadline(), upper.isVerb(), name.length());
  }

  private static String withoutNote(String title) {
    int bracket = Math.max(title.indexOf('（'), title.indexOf('('));
    return bracket > 0 && title.indexOf('为', bracket) > 0 ? title.substring(0, bracket) : title;
  }
}
