package gazette.table;

import gazette.model.Task;
import gazette.model.Task.Role;
import gazette.notation.RoleLabels;
import gazette.notation.UnitNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the units of the cells of a column. They have the label of the column, except bold ones
 * where bold has a meaning, those after a label of their own (牵头：市教育局) and those before a verb
 * (市教育局牵头, 市教育局（牵头）).
 */
final class UnitCells {
  /** What is printed where there is no unit. */
  private static final Set<String> NONE = Set.of("无", "暂无", "略", "同上");

  private final RoleLabels.Match column;
  private final @Nullable String boldLabel;

  UnitCells(RoleLabels.Match column, @Nullable String boldLabel) {
    this.column = column;
    this.boldLabel = boldLabel;
  }

  /** Adds the parts of a cell, in the order in which their labels first occur. */
  void read(Cell cell, List<Task.Part> to) {
    List<Task.Part> parts = new ArrayList<>();
    if (boldLabel != null && !cell.runs().isEmpty()) {
      StringBuilder bold = new StringBuilder();
      StringBuilder plain = new StringBuilder();
      for (Cell.Run run : cell.runs()) {
        (run.bold() ? bold : plain).append(run.text()).append(' ');
      }
      RoleLabels.Match lead = RoleLabels.ofColumn(boldLabel);
      Role role = lead == null ? Role.LEAD : lead.role();
      names(BoldNote.strip(bold.toString()), boldLabel, role, parts);
      labelled(BoldNote.strip(plain.toString()), parts);
    } else {
      labelled(BoldNote.strip(cell.listed()), parts);
    }
    to.addAll(parts);
  }

  /** Reads names that may have labels of their own before them. */
  private void labelled(String text, List<Task.Part> parts) {
    String label = column.label();
    Role role = column.role();
    int start = 0;
    int i = text.indexOf('：') < 0 && text.indexOf(':') < 0 ? text.length() : 0;
    while (i < text.length()) {
      RoleLabels.Match match = RoleLabels.at(text, i);
      if (match != null && match.end() < text.length() && isColon(text.charAt(match.end()))) {
        names(text.substring(start, i), label, role, parts);
        label = match.label();
        role = match.role();
        start = match.end() + 1;
        i = start;
      } else {
        i++;
      }
    }
    names(text.substring(start), label, role, parts);
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  private static void names(String text, String label, @Nullable Role role, List<Task.Part> parts) {
    List<String> names = role == Role.LEADER ? UnitNames.splitPersons(text) : UnitNames.split(text);
    List<String> waiting = new ArrayList<>();
    for (String name : names) {
      String bare = withoutBracket(name);
      RoleLabels.Match verb = verbAtEnd(bare);
      if (verb == null) {
        if (!NONE.contains(name) && hasLetter(name)) {
          waiting.add(name);
        }
        continue;
      }
      String unit = bare.substring(0, bare.length() - verb.label().length());
      List<String> units = bare.equals(name) ? waiting : new ArrayList<>();
      if (!unit.isEmpty()) {
        units.add(unit);
      }
      put(verb.label(), verb.role(), units, parts);
      if (units == waiting) {
        waiting = new ArrayList<>();
      }
    }
    put(label, role, waiting, parts);
  }

  private static boolean hasLetter(String name) {
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      if (Character.isLetter(name.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 市教育局（牵头）} without the marks of its bracket, else the name itself. */
  private static String withoutBracket(String name) {
    char last = name.charAt(name.length() - 1);
    if (last != '）' && last != ')') {
      return name;
    }
    int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
    if (open <= 0) {
      return name;
    }
    String inner = name.substring(open + 1, name.length() - 1);
    return verbAtEnd(inner) == null || inner.length() > 4 ? name : name.substring(0, open) + inner;
  }

  private static RoleLabels.@Nullable Match verbAtEnd(String name) {
    RoleLabels.Match match = RoleLabels.at(name, name.length() - 2);
    return match != null && match.isVerb() && match.end() == name.length() ? match : null;
  }

  private static void put(
      String label, @Nullable Role role, List<String> names, List<Task.Part> parts) {
    if (names.isEmpty()) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      Task.Part part = parts.get(i);
      if (part.label().equals(label)) {
        List<String> all = new ArrayList<>(part.names());
        all.addAll(names);
        parts.set(i, new Task.Part(label, role, all));
        return;
      }
    }
    parts.add(new Task.Part(label, role, names));
  }
}
