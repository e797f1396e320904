package gazette.json;

import gazette.model.AppointmentList;
import gazette.model.Chronicle;
import java.io.IOException;
import java.util.List;

/** 人事任免 and 大事记: the lists beside the documents. */
final class ListWriter {
  private final JsonOut out;

  ListWriter(JsonOut out) {
    this.out = out;
  }

  void appointments(List<AppointmentList> lists) throws IOException {
    out.beginList("appointments");
    for (AppointmentList list : lists) {
      appointments(list);
    }
    out.endList();
  }

  private void appointments(AppointmentList list) throws IOException {
    out.begin();
    out.text("id", list.id());
    out.text("document", list.document());
    out.text("title", list.title());
    out.text("authority", list.authority());
    out.text("date", list.date());
    out.elements(list.elements());
    out.lines(list.lines());
    if (out.beginSome("items", list.items())) {
      for (AppointmentList.Item item : list.items()) {
        item(item);
      }
      out.endList();
    }
    out.end();
  }

  private void item(AppointmentList.Item item) throws IOException {
    out.begin();
    out.text("person", item.person());
    out.text("action", Names.of(item.action()));
    out.text("post", item.post());
    out.text("note", item.note());
    out.text("date", item.date());
    out.text("text", item.printed().text());
    out.place(item.printed());
    out.end();
  }

  void chronicles(List<Chronicle> chronicles) throws IOException {
    out.beginList("chronicles");
    for (Chronicle chronicle : chronicles) {
      chronicle(chronicle);
    }
    out.endList();
  }

  private void chronicle(Chronicle chronicle) throws IOException {
    out.begin();
    out.text("id", chronicle.id());
    out.text("title", chronicle.title());
    out.text("compiler", chronicle.compiler());
    out.elements(chronicle.elements());
    out.lines(chronicle.lines());
    if (out.beginSome("entries", chronicle.entries())) {
      for (Chronicle.Entry entry : chronicle.entries()) {
        entry(entry);
      }
      out.endList();
    }
    out.end();
  }

  private void entry(Chronicle.Entry entry) throws IOException {
    out.begin();
    out.text("from", entry.from());
    out.text("to", entry.to());
    out.text("label", entry.label());
    out.text("text", entry.text().text());
    out.place(entry.printed());
    out.end();
  }
}
