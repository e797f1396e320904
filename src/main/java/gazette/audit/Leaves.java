package gazette.audit;

import gazette.model.AppointmentList;
import gazette.model.Attachment;
import gazette.model.BodyNode;
import gazette.model.Box;
import gazette.model.Chronicle;
import gazette.model.Contents;
import gazette.model.ContentsEntry;
import gazette.model.Document;
import gazette.model.Element;
import gazette.model.Furniture;
import gazette.model.ImprintItem;
import gazette.model.Issue;
import gazette.model.Masthead;
import gazette.model.Paragraph;
import gazette.model.Roster;
import gazette.model.Section;
import gazette.model.Table;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** Walks a tree and lists all that owns source text, in the order of the JSON. */
public final class Leaves {
  private final List<Leaf> leaves = new ArrayList<>();

  private Leaves() {}

  /** The leaves of a tree. */
  public static List<Leaf> of(Issue issue) {
    Leaves walk = new Leaves();
    if (issue.masthead() != null) {
      walk.masthead(issue.masthead());
    }
    if (issue.contents() != null) {
      walk.contents(issue.contents());
    }
    for (Document document : issue.documents()) {
      walk.document(document);
    }
    for (AppointmentList list : issue.appointments()) {
      walk.appointments(list);
    }
    for (Chronicle chronicle : issue.chronicles()) {
      walk.chronicle(chronicle);
    }
    for (Passage text : issue.unplaced()) {
      walk.add("", "unplaced", text);
    }
    for (Furniture item : issue.furniture()) {
      walk.leaves.add(Leaf.of(Leaf.FURNITURE, item.kind().label(), List.of(item.lines())));
    }
    return walk.leaves;
  }

  private void add(String within, String name, Passage text) {
    leaves.add(Leaf.of(within, name, text));
  }

  private void elements(String path, List<Element> elements) {
    for (Element element : elements) {
      add(path, element.kind(), element.text());
    }
  }

  private void masthead(Masthead masthead) {
    elements("masthead", masthead.elements());
    for (ImprintItem item : masthead.imprint()) {
      add("masthead", "imprint", item.printed());
    }
  }

  private void contents(Contents contents) {
    for (Passage heading : contents.headings()) {
      add("contents", "heading", heading);
    }
    for (ContentsEntry entry : contents.entries()) {
      add("contents", "entry", entry.printed());
    }
  }

  private void document(Document document) {
    elements(document.id(), document.elements());
    nodes(document.id() + "/body", document.body());
    for (Attachment attachment : document.attachments()) {
      elements(attachment.id(), attachment.elements());
      nodes(attachment.id() + "/body", attachment.body());
    }
  }

  private void nodes(String path, List<BodyNode> nodes) {
    for (BodyNode node : nodes) {
      node(path, node);
    }
  }

  private void node(String path, BodyNode node) {
    if (node instanceof Section section) {
      String name = section.marker() == null ? String.valueOf(section.heading()) : section.marker();
      add(path, name, section.printed());
      if (!section.children().isEmpty()) {
        nodes(path + "/" + name, section.children());
      }
    } else if (node instanceof Paragraph paragraph) {
      add(path, "paragraph", paragraph.text());
    } else if (node instanceof Box box) {
      elements(path + "/" + box.id(), box.elements());
      nodes(path + "/" + box.id(), box.children());
    } else if (node instanceof Table table) {
      elements(path + "/" + table.id(), table.elements());
      leaves.add(Leaf.of(path, table.id(), table.fragments()));
    } else if (node instanceof Roster roster) {
      String inner = path + "/" + roster.id();
      elements(inner, roster.elements());
      for (Roster.Member member : roster.members()) {
        add(inner, "member", member.printed());
      }
    }
  }

  private void appointments(AppointmentList list) {
    if (list.document() != null) {
      return;
    }
    elements(list.id(), list.elements());
    Passage before = Passage.EMPTY;
    for (AppointmentList.Item item : list.items()) {
      if (!item.printed().equals(before)) {
        add(list.id(), "item", item.printed());
      }
      before = item.printed();
    }
  }

  private void chronicle(Chronicle chronicle) {
    elements(chronicle.id(), chronicle.elements());
    for (Chronicle.Entry entry : chronicle.entries()) {
      add(chronicle.id(), "entry", entry.printed());
    }
  }
}
