package gazette.json;

import gazette.model.BodyNode;
import gazette.model.Box;
import gazette.model.Paragraph;
import gazette.model.Roster;
import gazette.model.Section;
import gazette.model.Table;
import java.io.IOException;

/** 正文: what bodies, sections and boxes hold. */
final class BodyWriter {
  private final JsonOut out;
  private final TableWriter tables;

  BodyWriter(JsonOut out) {
    this.out = out;
    this.tables = new TableWriter(out);
  }

  void write(BodyNode node) throws IOException {
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
    out.text("type", "paragraph");
    out.text("text", paragraph.text().text());
    out.place(paragraph.text());
  }

  private void section(Section section) throws IOException {
    out.text("type", "section");
    out.text("marker", section.marker());
    out.number("level", section.level());
    out.text("heading", section.heading());
    out.some("children", section.children(), this::write);
    out.lines(section.lines());
  }

  private void box(Box box) throws IOException {
    out.text("type", "box");
    out.text("id", box.id());
    out.text("label", box.label());
    out.number("number", box.number());
    out.text("title", box.title());
    out.some("children", box.children(), this::write);
    out.elements(box.elements());
    out.lines(box.lines());
  }
}
