package gazette.table;

import gazette.notation.RoleLabels;
import gazette.source.CharSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the responsibility or deadline that the name of a column says. */
final class RoleColumn {
  /** Characters of brackets that explain a title: （黑体字为牵头单位）, （排第一的牵头）. */
  private static final CharSet NOTE = CharSet.of("为是排列标黑粗第同");

  /**
   * Columns of lists of powers and services (权责清单): they say who acts by law, not who has a task.
   */
  private static final Set<String> NO_TASKS = Set.of("实施机构", "实施主体", "执行机构", "办理机构", "承办机构");

  private RoleColumn() {}

  /**
   * The label of a column, or null: of 责任分工/牵头单位 it is 牵头单位, of 责任单位/市级 the whole, of 责任/单位 责任单位. A
   * note in the title, 责任单位（黑体字为牵头单位）, is no part of it.
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
    String above = name.substring(0, level);
    RoleLabels.Match upper = RoleLabels.ofColumn(withoutNote(above));
    RoleLabels.Match match =
        upper == null ? RoleLabels.ofColumn(above + name.substring(level + 1)) : upper;
    String label = upper == null ? above + name.substring(level + 1) : name;
    return match == null
        ? null
        : new RoleLabels.Match(
            label, match.role(), match.isDeadline(), match.isVerb(), label.length());
  }

  private static String withoutNote(String title) {
    int bracket = Math.max(title.indexOf('（'), title.indexOf('('));
    boolean note = false;
    for (int i = Math.max(0, bracket); bracket > 0 && i < title.length(); i++) {
      note |= NOTE.has(title.charAt(i));
    }
    return note ? title.substring(0, bracket) : title;
  }
}
