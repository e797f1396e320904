package gazette.tree;

import gazette.model.BodyNode;
import gazette.model.Element;
import gazette.model.Paragraph;
import gazette.model.Section;
import gazette.model.Table;
import gazette.model.Task;
import gazette.source.Blanks;
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

  UnitFinisher(DocumentParts parts, @Nullable String attachment) {
    this.parts = parts;
    this.attachment = attachment;
  }

  List<BodyNode> finish(UnitNode root) {
    List<BodyNode> nodes = new ArrayList<>(root.children.size());
    children(root, 1, null, nodes);
    return nodes;
  }

  private void children(
      UnitNode parent, int level, @Nullable String heading, List<BodyNode> nodes) {
    Headings.decide(parent);
    List<Passage> lines = new ArrayList<>(0);
    for (Object child : parent.children) {
      if (child instanceof Paragraph paragraph && LineTasks.isLine(paragraph.text().text())) {
        lines.add(paragraph.text());
        parts.cite(paragraph.text());
      } else {
        readLines(lines, parent, heading);
        if (child instanceof Paragraph paragraph) {
          parts.cite(paragraph.text());
          readTasks(paragraph.text(), parent, heading);
        }
      }
      nodes.add(child instanceof UnitNode unit ? section(unit, level) : (BodyNode) child);
    }
    readLines(lines, parent, heading);
  }

  private Section section(UnitNode unit, int level) {
    List<BodyNode> below = new ArrayList<>(unit.children.size() + 1);
    String above = unit.parent == null ? null : unit.parent.path;
    if (unit.unit == null) {
      unit.path = above;
      String title = unit.rest.compact();
      children(unit, level + 1, title, below);
      parts.cite(unit.rest);
      return new Section(null, level, title, unit.rest, below, hull(unit.rest, below));
    }
    String marker = Blanks.without(unit.marker.text());
    unit.path = above == null ? marker : above + "/" + marker;
    Headings.Heading heading = Headings.read(unit);
    parts.cite(unit.rest);
    if (!heading.rest().isEmpty()) {
      below.add(new Paragraph(heading.rest()));
      readTasks(unit.rest, unit, heading.text());
    }
    children(unit, level + 1, heading.text(), below);
    return new Section(
        marker, level, heading.text(), heading.printed(), below, hull(heading.printed(), below));
  }

  private void readTasks(Passage text, UnitNode unit, @Nullable String heading) {
    List<Responsibility> brackets = BracketTasks.read(text);
    for (Responsibility found : brackets) {
      add(found, Task.Origin.BRACKET, unit, heading);
    }
    if (brackets.isEmpty()) {
      add(LineTasks.readClosing(text), Task.Origin.LINES, unit, heading);
    }
  }

  private void readLines(List<Passage> lines, UnitNode unit, @Nullable String heading) {
    if (!lines.isEmpty()) {
      add(LineTasks.read(lines), Task.Origin.LINES, unit, heading);
      lines.clear();
    }
  }

  private void add(
      @Nullable Responsibility found, Task.Origin origin, UnitNode unit, @Nullable String heading) {
    if (found == null) {
      return;
    }
    parts.tasks.add(
        new Task(
            attachment,
            unit.path,
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
      if (node instanceof Table table) {
        for (Element caption : table.elements()) {
          span = span.hull(caption.text().lines());
        }
      }
    }
    return span;
  }
}
