package gazette.task;

import gazette.model.Task;
import gazette.model.Task.Role;
import gazette.notation.RoleLabels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects who does what, label by label, in the order in which the labels first appear. */
final class Duties {
  private final Map<String, Names> parts = new LinkedHashMap<>();
  private final StringBuilder deadline = new StringBuilder();
  private boolean labelled;
  private boolean verbs;
  private boolean foreign;
  private boolean sure;

  private record Names(@Nullable Role role, List<String> names) {}

  /**
   * Adds names under a label. A name with its own role in brackets goes there: {@code 市水利局（牵头）}.
   */
  void add(String label, @Nullable Role role, List<String> names) {
    for (String name : names) {
      int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
      RoleLabels.Match own = open > 0 ? RoleLabels.at(name, open + 1) : null;
      if (own != null && own.end() == name.length() - 1 && !own.isDeadline()) {
        put(own.label(), own.role(), name.substring(0, open));
        verbs = true;
      } else {
        put(label, role, name);
      }
    }
  }

  private void put(String label, @Nullable Role role, String name) {
    Names part = parts.get(label);
    if (part == null) {
      part = new Names(role, new ArrayList<>());
      parts.put(label, part);
    }
    part.names().add(name);
  }

  /** Adds all that a sentence says. */
  void add(Duties sentence) {
    for (Map.Entry<String, Names> part : sentence.parts.entrySet()) {
      for (String name : part.getValue().names()) {
        put(part.getKey(), part.getValue().role(), name);
      }
    }
    addDeadline(sentence.deadline.toString());
    labelled |= sentence.labelled;
    verbs |= sentence.verbs;
    foreign |= sentence.foreign;
    sure |= sentence.sure;
  }

  /** Adds a time; several are one deadline: {@code 5月底前出台措施，年内持续推进}. */
  void addDeadline(String text) {
    if (!text.isEmpty()) {
      deadline.append(deadline.isEmpty() ? "" : "，").append(text);
    }
  }

  /** Notes that a label with a colon was read. */
  void sawLabel() {
    labelled = true;
  }

  /** Notes that a list ended in a verb such as 牵头 or 按职责分工负责. */
  void sawVerb() {
    verbs = true;
  }

  /** Notes a sentence that is no list of units. */
  void sawForeign() {
    foreign = true;
  }

  /** Notes a name that is a unit beyond doubt. */
  void sawUnit() {
    sure = true;
  }

  boolean isLabelled() {
    return labelled;
  }

  boolean hasVerbs() {
    return verbs;
  }

  boolean isForeign() {
    return foreign;
  }

  boolean hasUnit() {
    return sure;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  int count() {
    int count = 0;
    for (Names part : parts.values()) {
      count += part.names().size();
    }
    return count;
  }

  @Nullable String deadline() {
    return deadline.isEmpty() ? null : deadline.toString();
  }

  List<Task.Part> roles() {
    List<Task.Part> roles = new ArrayList<>();
    for (Map.Entry<String, Names> part : parts.entrySet()) {
      roles.add(new Task.Part(part.getKey(), part.getValue().role(), part.getValue().names()));
    }
    return roles;
  }
}
