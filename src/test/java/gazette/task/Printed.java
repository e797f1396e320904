package gazette.task;

/** A responsibility in one line: {@code 牵头单位=市水利局; 责任单位=市财政局,各镇街; @2027年底}. */
final class Printed {
  private Printed() {}

  static String of(Responsibility task) {
    StringBuilder text = new StringBuilder();
    task.roles()
        .forEach(
            part ->
                text.append(part.label())
                    .append('=')
                    .append(String.join(",", part.names()))
                    .append("; "));
    return task.deadline() == null
        ? text.substring(0, text.length() - 2)
        : text.append('@').append(task.deadline()).toString();
  }
}
