package gazette.json;

import gazette.model.Reference;
import gazette.model.Task;
import java.io.IOException;

/** 任务分工 and citations: the views on a document's text. */
final class TaskWriter {
  private final JsonOut out;

  TaskWriter(JsonOut out) {
    this.out = out;
  }

  void task(Task task) throws IOException {
    out.text("attachment", task.attachment());
    out.text("section", task.section());
    out.text("title", task.title());
    out.text("origin", Names.of(task.origin()));
    out.some("roles", task.roles(), this::part);
    out.text("deadline", task.deadline());
    out.lines(task.lines());
  }

  private void part(Task.Part part) throws IOException {
    out.text("label", part.label());
    Task.Role role = part.role();
    out.text("role", role == null ? null : Names.of(role));
    out.texts("names", part.names());
  }

  void reference(Reference reference) throws IOException {
    out.text("title", reference.title());
    out.documentNumber(reference.number());
    out.lines(reference.lines());
  }
}
