package gazette.proof;

import gazette.model.AppointmentList;
import gazette.model.Attachment;
import gazette.model.BodyNode;
import gazette.model.Chronicle;
import gazette.model.ContentsEntry;
import gazette.model.Document;
import gazette.model.Issue;
import gazette.model.Paragraph;
import gazette.model.Roster;
import gazette.model.Section;
import gazette.model.Table;
import gazette.model.Task;
import gazette.proof.Made.Node;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what was read with what was made, value by value. */
final class Differences {
  private final House house;
  private final List<String> found = new ArrayList<>();
  private final List<Made.Task> tasks = new ArrayList<>();

  private Differences(House house) {
    this.house = house;
  }

  /** What differs; empty when the issue came back as it was made. */
  static List<String> between(Made made, House house, Issue read) {
    Differences differences = new Differences(house);
    differences.compare(made, read);
    return differences.found;
  }

  private void compare(Made made, Issue read) {
    masthead(made, read);
    contents(made, read);
    if (same("documents", made.documents().size(), read.documents().size())) {
      for (int i = 0; i < made.documents().size(); i++) {
        document("d" + (i + 1), made.documents().get(i), read.documents().get(i));
      }
    }
    same("appointments", made.appointments() == null ? 0 : 1, read.appointments().size());
    if (made.appointments() != null && read.appointments().size() == 1) {
      appointments(made.appointments(), read.appointments().get(0));
    }
    same("chronicles", made.chronicle() == null ? 0 : 1, read.chronicles().size());
    if (made.chronicle() != null && read.chronicles().size() == 1) {
      chronicle(made.chronicle(), read.chronicles().get(0));
    }
    same("unplaced", List.of(), read.unplaced());
  }

  private void masthead(Made made, Issue read) {
    if (!same("masthead", made.masthead() != null, read.masthead() != null)
        || made.masthead() == null) {
      return;
    }
    var masthead = Objects.requireNonNull(read.masthead());
    same("masthead title", made.masthead().title(), masthead.title());
    same("masthead year", made.masthead().year(), masthead.year());
    same(
        "issue",
        made.masthead().issue(),
        masthead.issue() == null ? null : masthead.issue().from());
    same(
        "serial",
        made.masthead().serial(),
        masthead.serial() == null ? null : masthead.serial().to());
  }

  private void contents(Made made, Issue read) {
    boolean printed = made.masthead() != null && house.contents() != House.Contents.NONE;
    if (!same("contents", printed, read.contents() != null) || read.contents() == null) {
      return;
    }
    List<ContentsEntry> entries = read.contents().entries();
    int lists = (made.appointments() == null ? 0 : 1) + (made.chronicle() == null ? 0 : 1);
    if (!same("entries", made.documents().size() + lists, entries.size())) {
      return;
    }
    for (int i = 0; i < made.documents().size(); i++) {
      Made.Document document = made.documents().get(i);
      same("entry title", document.title(), entries.get(i).title());
      same("entry section", document.section(), entries.get(i).section());
      same("entry target", "d" + (i + 1), entries.get(i).target());
      boolean pages = house.contents() != House.Contents.WITHOUT_PAGES;
      same("entry page", pages ? 2 + 5 * i : null, entries.get(i).page());
    }
  }

  private void document(String id, Made.Document made, Document read) {
    same(id + " title", Titles.printed(made, house), read.title());
    same(
        id + " number",
        house.number(made.number()),
        read.number() == null ? null : read.number().text());
    same(id + " issuer", made.issuer(), read.issuer());
    same(id + " recipients", made.recipients(), read.recipients());
    same(
        id + " signers",
        List.of(made.issuer()),
        read.signature() == null ? null : read.signature().signers());
    same(id + " date", made.day().iso(), read.signature() == null ? null : read.signature().date());
    same(id + " disclosure", made.disclosure(), read.disclosure());
    same(id + " copies", made.copies(), read.copies());
    same(
        id + " annex list",
        made.annexes().stream().map(Made.Attachment::title).toList(),
        read.annexList());
    tasks.clear();
    nodes(id, made.body(), read.body());
    List<Made.Attachment> attachments = new ArrayList<>();
    if (made.issued() != null) {
      attachments.add(made.issued());
    }
    attachments.addAll(made.annexes());
    if (same(id + " attachments", attachments.size(), read.attachments().size())) {
      for (int i = 0; i < attachments.size(); i++) {
        Attachment attachment = read.attachments().get(i);
        same(id + " attachment title", attachments.get(i).title(), attachment.title());
        nodes(attachment.id(), attachments.get(i).body(), attachment.body());
      }
    }
    tasks(id, read);
  }

  private void nodes(String path, List<Node> made, List<BodyNode> read) {
    if (!same(path + " nodes", kinds(made), readKinds(read))) {
      found.add(path + " stands on " + places(read));
      return;
    }
    for (int i = 0; i < made.size(); i++) {
      node(path + "/" + i, made.get(i), read.get(i));
    }
  }

  private static List<String> kinds(List<Node> nodes) {
    List<String> kinds = new ArrayList<>();
    for (Node node : nodes) {
      kinds.add(node instanceof Made.Unit unit ? unit.marker() : node.getClass().getSimpleName());
      if (node instanceof Made.Paragraph paragraph
          && paragraph.task() != null
          && paragraph.task().onLines()) {
        Made.Task task = paragraph.task();
        int lines = task.parts().size() + (task.deadline() == null ? 0 : 1);
        kinds.addAll(java.util.Collections.nCopies(lines, "Paragraph"));
      }
    }
    return kinds;
  }

  private static List<String> readKinds(List<BodyNode> nodes) {
    return nodes.stream()
        .map(
            node ->
                node instanceof Section section
                    ? "" + section.marker()
                    : node.getClass().getSimpleName())
        .toList();
  }

  private void node(String path, Node made, BodyNode read) {
    if (made instanceof Made.Unit unit && read instanceof Section section) {
      same(path + " heading", unit.heading(), section.heading());
      nodes(path, unit.children(), section.children());
    } else if (made instanceof Made.Paragraph paragraph && read instanceof Paragraph text) {
      if (paragraph.task() != null) {
        tasks.add(paragraph.task());
      }
      String printed = text.text().text();
      boolean bracket = paragraph.task() != null && !paragraph.task().onLines();
      same(
          path + " text",
          paragraph.text(),
          bracket ? printed.substring(0, Math.max(0, printed.lastIndexOf('（'))) : printed);
    } else if (made instanceof Made.Table table && read instanceof Table rows) {
      same(path + " columns", table.columns(), rows.columns());
      same(path + " rows", table.rows(), rows.rows().stream().map(Table.Row::cells).toList());
    } else if (made instanceof Made.Roster roster && read instanceof Roster members) {
      same(
          path + " members",
          roster.members().stream()
              .map(m -> m.role() + m.name() + m.post().replace("、", ""))
              .toList(),
          members.members().stream()
              .map(m -> m.role() + m.name() + String.join("", m.posts()))
              .toList());
    }
  }

  private void tasks(String id, Document read) {
    List<Task> printed =
        read.tasks().stream().filter(task -> task.origin() != Task.Origin.TABLE).toList();
    if (!same(id + " tasks", tasks.size(), printed.size())) {
      return;
    }
    for (int i = 0; i < tasks.size(); i++) {
      same(
          id + " task " + i,
          tasks.get(i).parts().stream().map(part -> part.label() + part.names()).toList(),
          printed.get(i).roles().stream().map(part -> part.label() + part.names()).toList());
      same(id + " deadline " + i, tasks.get(i).deadline(), printed.get(i).deadline());
    }
  }

  private void appointments(Made.Appointments made, AppointmentList read) {
    same("list title", made.title(), read.title());
    same("list date", made.day().iso(), read.date());
    same(
        "items",
        made.items().stream().map(i -> i.appointed() + i.person() + i.post() + i.note()).toList(),
        read.items().stream()
            .map(
                i ->
                    (i.action() == AppointmentList.Action.APPOINT)
                        + i.person()
                        + i.post()
                        + i.note())
            .toList());
  }

  private void chronicle(Made.Chronicle made, Chronicle read) {
    same("chronicle title", made.title(), read.title());
    same(
        "entries",
        made.entries().stream()
            .map(e -> day(made, e.from()) + " " + day(made, e.to()) + " " + e.text())
            .toList(),
        read.entries().stream().map(e -> e.from() + " " + e.to() + " " + e.text().text()).toList());
  }

  private static String day(Made.Chronicle made, int day) {
    return new Made.Day(made.year(), made.month(), day).iso();
  }

  private boolean same(String what, @Nullable Object made, @Nullable Object read) {
    boolean same = bare(made).equals(bare(read));
    if (!same) {
      found.add(what + ": made " + made + ", read " + read);
    }
    return same;
  }

  /** The lines on which the parts of a body stand, for the one who looks for a fault. */
  private static List<String> places(List<BodyNode> nodes) {
    return nodes.stream().map(node -> node.lines().toString()).toList();
  }

  private static String bare(@Nullable Object value) {
    return Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFKC)
        .replaceAll("[\\s#*]+", "");
  }
}
