package gazette.json;

import gazette.model.BodyNode;
import gazette.model.Box;
import gazette.model.Paragraph;
import gazette.model.Roster;
import gazette.model.Section;
import gazette.model.Table;
import java.io.IOException;
import java.util.List;

/** 正文: what bodies, sections and boxes hold. */
final class BodyWriter {
  private final JsonOut out;
  private final TableWriter tables;

  BodyWriter(JsonOut out) {
    this.out = out;
    this.tables = new TableWriter(out);
  }

  /** A body or what is inside one, or nothing when it is empty. */
  void nodes(String key, List<BodyNode> nodes) throws IOException {
    if (out.beginSome(key, nodes)) {
      for (BodyNode node : nodes) {
        node(node);
      }
      out.endList();
    }
  }

  private void node(BodyNode node) throws IOException {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Section section) {
      section(section);
    } else if (node instanceof Table table) {
      tables.table(table);
    } else if (node instanceof Box box) {
      box(box);
    } else {
      tables.roster((Roster) node);
    }
  }

  private void paragraph(Paragraph paragraph) throws IOException {
    out.begin();
    out.text("type", "paragraph");
    out.text("text", paragraph.text().text());
    out.place(paragraph.text());
    out.end();
  }

  private void section(Section section) throws IOException {
    out.begin();
    out.text("type", "section");
    out.text("marker", section.marker());
    out.number("level", section.level());
    out.text("heading", section.heading());
    nodes("children", section.children());
    out.lines(section.lines());
    out.end();
  }

  private void box(Box box) throws IOException {
    out.begin();
    out.text("type", "box");
    out.text("id", box.id());
    out.text("label", box.label());
    out.number("number", box.number());
    out.text("title", box.title());
    nodes("children", box.children());
    out.elements(box.elements());
    out.lines(box.lines());
    out.end();
  }
}
