package gazette.json;

import gazette.model.ImprintItem;
import gazette.model.Masthead;
import gazette.model.Range;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 刊头 and 版权页. */
final class MastheadWriter {
  private final JsonOut out;

  MastheadWriter(JsonOut out) {
    this.out = out;
  }

  /** {@code masthead}, or nothing. */
  void write(@Nullable Masthead masthead) throws IOException {
    if (masthead != null) {
      out.begin("masthead");
      keys(masthead);
      out.end();
    }
  }

  private void keys(Masthead masthead) throws IOException {
    out.text("title", masthead.title());
    out.text("publisher", masthead.publisher());
    out.number("year", masthead.year());
    range("issue", masthead.issue());
    range("serial", masthead.serial());
    out.text("published", masthead.published());
    if (out.beginSome("imprint", masthead.imprint())) {
      for (ImprintItem item : masthead.imprint()) {
        imprint(item);
      }
      out.endList();
    }
    out.elements(masthead.elements());
    out.lines(masthead.lines());
  }

  private void range(String key, @Nullable Range range) throws IOException {
    if (range != null) {
      out.begin(key);
      out.text("label", range.label());
      out.number("from", range.from());
      out.number("to", range.to());
      out.end();
    }
  }

  private void imprint(ImprintItem item) throws IOException {
    out.begin();
    out.text("label", item.label());
    out.text("value", item.value());
    out.place(item.printed());
    out.end();
  }
}
