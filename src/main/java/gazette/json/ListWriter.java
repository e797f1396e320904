package gazette.json;

import gazette.model.AppointmentList;
import gazette.model.Chronicle;
import java.io.IOException;

/** 人事任免 and 大事记: the lists beside the documents. */
final class ListWriter {
  private final JsonOut out;

  ListWriter(JsonOut out) {
    this.out = out;
  }

  void appointments(AppointmentList list) throws IOException {
    out.text("id", list.id());
    out.text("document", list.document());
    out.text("title", list.title());
    out.text("authority", list.authority());
    out.text("date", list.date());
    out.elements(list.elements());
    out.lines(list.lines());
    out.some("items", list.items(), this::item);
  }

  private void item(AppointmentList.Item item) throws IOException {
    out.text("person", item.person());
    out.text("action", Names.of(item.action()));
    out.text("post", item.post());
    out.text("note", item.note());
    out.text("date", item.date());
    out.text("text", item.printed().text());
    out.place(item.printed());
  }

  void chronicle(Chronicle chronicle) throws IOException {
    out.text("id", chronicle.id());
    out.text("title", chronicle.title());
    out.text("compiler", chronicle.compiler());
    out.elements(chronicle.elements());
    out.lines(chronicle.lines());
    out.some("entries", chronicle.entries(), this::entry);
  }

  private void entry(Chronicle.Entry entry) throws IOException {
    out.text("from", entry.from());
    out.text("to", entry.to());
    out.text("label", entry.label());
    out.text("text", entry.text().text());
    out.place(entry.printed());
  }
}
