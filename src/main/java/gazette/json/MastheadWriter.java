package gazette.json;

import gazette.model.ImprintItem;
import gazette.model.Masthead;
import gazette.model.Range;
import java.io.IOException;

/** 刊头 and 版权页. */
final class MastheadWriter {
  private final JsonOut out;

  MastheadWriter(JsonOut out) {
    this.out = out;
  }

  void write(Masthead masthead) throws IOException {
    out.text("title", masthead.title());
    out.text("publisher", masthead.publisher());
    out.number("year", masthead.year());
    out.object("issue", masthead.issue(), this::range);
    out.object("serial", masthead.serial(), this::range);
    out.text("published", masthead.published());
    out.some("imprint", masthead.imprint(), this::imprint);
    out.elements(masthead.elements());
    out.lines(masthead.lines());
  }

  private void range(Range range) throws IOException {
    out.text("label", range.label());
    out.number("from", range.from());
    out.number("to", range.to());
  }

  private void imprint(ImprintItem item) throws IOException {
    out.text("label", item.label());
    out.text("value", item.value());
    out.place(item.printed());
  }
}
