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
import gazette.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a tree and lists all that owns source text, in the order of the JSON. */
public final class Leaves {
  private final List<Leaf> leaves = new ArrayList<>();

  /** The rulers, which stand in the fragments of a table and belong to the furniture. */
  private final BitSet rulers = new BitSet();

  private Leaves(List<Furniture> furniture) {
    for (Furniture item : furniture) {
      if (item.kind() == Furniture.Kind.TABLE_RULE) {
        rulers.set(item.lines().first(), item.lines().last() + 1);
      }
    }
  }

  /** The leaves of a tree. */
  public static List<Leaf> of(Issue issue) {
    Leaves walk = new Leaves(issue.furniture());
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
      walk.add(null, "unplaced", text);
    }
    Leaf furniture = Leaf.of(null, "furniture");
    for (Furniture item : issue.furniture()) {
      walk.leaves.add(Leaf.of(furniture, item.kind().label(), List.of(item.lines())));
    }
    return walk.leaves;
  }

  private Leaf add(@Nullable Leaf above, String name, Passage text) {
    Leaf leaf = Leaf.of(above, name, text);
    leaves.add(leaf);
    return leaf;
  }

  private void elements(Leaf above, List<Element> elements) {
    for (Element element : elements) {
      add(above, element.kind(), element.text());
    }
  }

  private void masthead(Masthead masthead) {
    Leaf above = Leaf.of(null, "masthead");
    elements(above, masthead.elements());
    for (ImprintItem item : masthead.imprint()) {
      add(above, "imprint", item.printed());
    }
  }

  private void contents(Contents contents) {
    Leaf above = Leaf.of(null, "contents");
    for (Passage heading : contents.headings()) {
      add(above, "heading", heading);
    }
    for (ContentsEntry entry : contents.entries()) {
      add(above, "entry", entry.printed());
    }
  }

  private void document(Document document) {
    text(document.id(), document.elements(), document.body());
    for (Attachment attachment : document.attachments()) {
      text(attachment.id(), attachment.elements(), attachment.body());
    }
  }

  private void text(String id, List<Element> elements, List<BodyNode> body) {
    Leaf above = Leaf.of(null, id);
    elements(above, elements);
    nodes(Leaf.of(above, "body"), body);
  }

  private void nodes(Leaf above, List<BodyNode> nodes) {
    for (BodyNode node : nodes) {
      node(above, node);
    }
  }

  private void node(Leaf above, BodyNode node) {
    if (node instanceof Section section) {
      String name = section.marker() == null ? String.valueOf(section.heading()) : section.marker();
      nodes(add(above, name, section.printed()), section.children());
    } else if (node instanceof Paragraph paragraph) {
      add(above, "paragraph", paragraph.text());
    } else if (node instanceof Box box) {
      Leaf inner = Leaf.of(above, box.id());
      elements(inner, box.elements());
      nodes(inner, box.children());
    } else if (node instanceof Table table) {
      Leaf leaf = Leaf.of(above, table.id(), withoutRulers(table.fragments()));
      elements(leaf, table.elements());
      leaves.add(leaf);
    } else if (node instanceof Roster roster) {
      Leaf inner = Leaf.of(above, roster.id());
      elements(inner, roster.elements());
      for (Roster.Member member : roster.members()) {
        add(inner, "member", member.printed());
      }
    }
  }

  private List<Span> withoutRulers(List<Span> fragments) {
    if (rulers.isEmpty()) {
      return fragments;
    }
    List<Span> rows = new ArrayList<>();
    for (Span fragment : fragments) {
      int from = rulers.nextClearBit(fragment.first());
      while (from <= fragment.last()) {
        int ruler = rulers.nextSetBit(from);
        int to = ruler < 0 || ruler > fragment.last() ? fragment.last() : ruler - 1;
        rows.add(new Span(from, to));
        from = rulers.nextClearBit(to + 1);
      }
    }
    return rows;
  }

  private void appointments(AppointmentList list) {
    if (list.document() != null) {
      return;
    }
    Leaf above = Leaf.of(null, list.id());
    elements(above, list.elements());
    Passage before = Passage.EMPTY;
    for (AppointmentList.Item item : list.items()) {
      if (!item.printed().equals(before)) {
        add(above, "item", item.printed());
      }
      before = item.printed();
    }
  }

  private void chronicle(Chronicle chronicle) {
    Leaf above = Leaf.of(null, chronicle.id());
    elements(above, chronicle.elements());
    for (Chronicle.Entry entry : chronicle.entries()) {
      add(above, "entry", entry.printed());
    }
  }
}
