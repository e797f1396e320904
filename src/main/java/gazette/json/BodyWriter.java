package gazette.json;

import gazette.model.BodyNode;
import gazette.model.Box;
import gazette.model.Paragraph;
import gazette.model.Roster;
import gazette.model.Section;
import gazette.model.Table;
import gazette.source.Blanks;
import gazette.source.Passage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

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
    out.text("marker", marker(section.marker()));
    out.number("level", section.level());
    Passage heading = section.heading();
    out.text("heading", heading == null ? null : heading.compact());
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

  private static @Nullable String marker(@Nullable Passage marker) {
    return marker == null ? null : withoutBlanks(marker.text());
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.length() == text.length() ? text : kept.toString();
  }
}
