package gazette.tree;

import gazette.model.BodyNode;
import gazette.model.Element;
import gazette.model.Paragraph;
import gazette.model.Section;
import gazette.model.Table;
import gazette.model.Task;
import gazette.reference.References;
import gazette.source.Passage;
import gazette.source.Span;
import gazette.task.BracketTasks;
import gazette.task.LineTasks;
import gazette.task.Responsibility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns collected units into the nodes of the model, and reads tasks and references on the way. */
final class UnitFinisher {
  private final DocumentParts parts;
  private final @Nullable String attachment;
  private final Headings headings = new Headings();

  UnitFinisher(DocumentParts parts, @Nullable String attachment) {
    this.parts = parts;
    this.attachment = attachment;
  }

  List<BodyNode> finish(UnitNode root) {
    return children(root, 1, "", null);
  }

  private List<BodyNode> children(
      UnitNode parent, int level, String path, @Nullable String heading) {
    headings.decide(parent);
    List<BodyNode> nodes = new ArrayList<>();
    List<Passage> lines = new ArrayList<>();
    for (Object child : parent.children) {
      if (child instanceof Paragraph paragraph && LineTasks.isLine(paragraph.text().text())) {
        lines.add(paragraph.text());
        parts.references.addAll(References.read(paragraph.text()));
      } else {
        readLines(lines, path, heading);
        if (child instanceof Paragraph paragraph) {
          readText(paragraph.text(), path, heading);
        }
      }
      nodes.add(child instanceof UnitNode unit ? section(unit, level, path) : (BodyNode) child);
    }
    readLines(lines, path, heading);
    return nodes;
  }

  private Section section(UnitNode unit, int level, String path) {
    if (unit.unit == null) {
      List<BodyNode> below = children(unit, level + 1, path, unit.rest.compact());
      parts.references.addAll(References.read(unit.rest));
      return new Section(
          null, level, unit.rest.compact(), unit.rest, below, hull(unit.rest, below));
    }
    Headings.Heading heading = headings.read(unit);
    String marker = gazette.source.Blanks.without(unit.marker.text());
    String inner = path.isEmpty() ? marker : path + "/" + marker;
    List<BodyNode> below = new ArrayList<>();
    if (!heading.rest().isEmpty()) {
      below.add(new Paragraph(heading.rest()));
    }
    parts.references.addAll(References.read(unit.rest));
    readTasks(heading.rest().isEmpty() ? heading.rest() : unit.rest, inner, heading.text());
    below.addAll(children(unit, level + 1, inner, heading.text()));
    return new Section(
        marker, level, heading.text(), heading.printed(), below, hull(heading.printed(), below));
  }

  private void readText(Passage text, String path, @Nullable String heading) {
    parts.references.addAll(References.read(text));
    readTasks(text, path, heading);
  }

  private void readTasks(Passage text, String path, @Nullable String heading) {
    List<Responsibility> brackets = BracketTasks.read(text);
    for (Responsibility found : brackets) {
      add(found, Task.Origin.BRACKET, path, heading);
    }
    if (brackets.isEmpty()) {
      add(LineTasks.readClosing(text), Task.Origin.LINES, path, heading);
    }
  }

  private void readLines(List<Passage> lines, String path, @Nullable String heading) {
    if (!lines.isEmpty()) {
      add(LineTasks.read(lines), Task.Origin.LINES, path, heading);
      lines.clear();
    }
  }

  private void add(
      @Nullable Responsibility found, Task.Origin origin, String path, @Nullable String heading) {
    if (found == null) {
      return;
    }
    parts.tasks.add(
        new Task(
            attachment,
            path.isEmpty() ? null : path,
            heading,
            origin,
            found.roles(),
            found.deadline(),
            found.lines()));
  }

  private static Span hull(Passage printed, List<BodyNode> below) {
    Span span = printed.lines();
    for (BodyNode node : below) {
      span = span.hull(node.lines());
      for (Element caption : node instanceof Table table ? table.elements() : List.<Element>of()) {
        span = span.hull(caption.text().lines());
      }
    }
    return span;
  }
}
