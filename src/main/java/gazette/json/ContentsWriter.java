package gazette.json;

import gazette.model.Contents;
import gazette.model.ContentsEntry;
import gazette.source.Passage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 目录. */
final class ContentsWriter {
  private final JsonOut out;

  ContentsWriter(JsonOut out) {
    this.out = out;
  }

  /** {@code contents}, or nothing. */
  void write(@Nullable Contents contents) throws IOException {
    if (contents != null) {
      out.begin("contents");
      keys(contents);
      out.end();
    }
  }

  private void keys(Contents contents) throws IOException {
    if (out.beginSome("headings", contents.headings())) {
      for (Passage heading : contents.headings()) {
        heading(heading);
      }
      out.endList();
    }
    if (out.beginSome("entries", contents.entries())) {
      for (ContentsEntry entry : contents.entries()) {
        entry(entry);
      }
      out.endList();
    }
    out.lines(contents.lines());
  }

  private void heading(Passage heading) throws IOException {
    out.begin();
    out.text("text", heading.compact());
    out.place(heading);
    out.end();
  }

  private void entry(ContentsEntry entry) throws IOException {
    out.begin();
    out.text("section", entry.section());
    out.text("title", entry.title());
    out.documentNumber(entry.number());
    out.number("page", entry.page());
    out.text("target", entry.target());
    out.place(entry.printed());
    out.end();
  }
}
