package gazette.json;

import gazette.model.Reference;
import gazette.model.Task;
import java.io.IOException;
import java.util.List;

/** 任务分工 and citations: the views on a document's text. */
final class TaskWriter {
  private final JsonOut out;

  TaskWriter(JsonOut out) {
    this.out = out;
  }

  /** {@code tasks}, or nothing. */
  void tasks(List<Task> tasks) throws IOException {
    if (out.beginSome("tasks", tasks)) {
      for (Task task : tasks) {
        task(task);
      }
      out.endList();
    }
  }

  /** {@code references}, or nothing. */
  void references(List<Reference> references) throws IOException {
    if (out.beginSome("references", references)) {
      for (Reference reference : references) {
        reference(reference);
      }
      out.endList();
    }
  }

  private void task(Task task) throws IOException {
    out.begin();
    out.text("attachment", task.attachment());
    out.text("section", task.section());
    out.text("title", task.title());
    out.text("origin", Names.of(task.origin()));
    if (out.beginSome("roles", task.roles())) {
      for (Task.Part part : task.roles()) {
        part(part);
      }
      out.endList();
    }
    out.text("deadline", task.deadline());
    out.lines(task.lines());
    out.end();
  }

  private void part(Task.Part part) throws IOException {
    out.begin();
    out.text("label", part.label());
    Task.Role role = part.role();
    out.text("role", role == null ? null : Names.of(role));
    out.texts("names", part.names());
    out.end();
  }

  private void reference(Reference reference) throws IOException {
    out.begin();
    out.text("title", reference.title());
    out.documentNumber(reference.number());
    out.lines(reference.lines());
    out.end();
  }
}
