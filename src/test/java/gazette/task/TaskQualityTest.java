package gazette.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import gazette.LabelledText;
import gazette.source.Blanks;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the readers find in the labelled texts, where there are any. */
class TaskQualityTest {
  @Test
  void findsEveryLabelledTaskAndInventsNone() {
    List<LabelledText> texts = LabelledText.all();
    assumeFalse(texts.isEmpty());
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (LabelledText text : texts) {
      for (JsonNode task : text.labels().path("tasks")) {
        if (!task.path("from").asText().equals("table")) {
          wanted.addAll(labelled(text.name(), task));
        }
      }
      read(text.paragraphs()).forEach(task -> found.addAll(read(text.name(), task)));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static List<Responsibility> read(List<Passage> paragraphs) {
    List<Responsibility> tasks = new ArrayList<>();
    List<Passage> lines = new ArrayList<>();
    for (Passage paragraph : paragraphs) {
      if (LineTasks.isLine(paragraph.text())) {
        lines.add(paragraph);
        continue;
      }
      addLines(lines, tasks);
      tasks.addAll(BracketTasks.read(paragraph));
    }
    addLines(lines, tasks);
    return tasks;
  }

  private static void addLines(List<Passage> lines, List<Responsibility> tasks) {
    Responsibility task = LineTasks.read(lines);
    if (task != null) {
      tasks.add(task);
    }
    lines.clear();
  }

  private static List<String> labelled(String text, JsonNode task) {
    List<String> items = new ArrayList<>();
    int line = task.path("line").asInt();
    for (JsonNode role : task.path("roles")) {
      role.path("names")
          .forEach(n -> items.add(item(text, line, role.path("label").asText(), n.asText())));
    }
    if (task.hasNonNull("deadline")) {
      items.add(item(text, line, "deadline", task.path("deadline").asText()));
    }
    return items;
  }

  private static List<String> read(String text, Responsibility task) {
    List<String> items = new ArrayList<>();
    int line = task.lines().first();
    task.roles()
        .forEach(role -> role.names().forEach(n -> items.add(item(text, line, role.label(), n))));
    if (task.deadline() != null) {
      items.add(item(text, line, "deadline", task.deadline()));
    }
    return items;
  }

  private static String item(String text, int line, String label, String name) {
    return text + " " + line + " " + label + " " + Blanks.without(name);
  }
}
