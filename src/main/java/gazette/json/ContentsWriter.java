package gazette.json;

import gazette.model.Contents;
import gazette.model.ContentsEntry;
import gazette.source.Passage;
import java.io.IOException;

/** 目录. */
final class ContentsWriter {
  private final JsonOut out;

  ContentsWriter(JsonOut out) {
    this.out = out;
  }

  void write(Contents contents) throws IOException {
    out.some("headings", contents.headings(), this::heading);
    out.some("entries", contents.entries(), this::entry);
    out.lines(contents.lines());
  }

  private void heading(Passage heading) throws IOException {
    out.text("text", heading.compact());
    out.place(heading);
  }

  private void entry(ContentsEntry entry) throws IOException {
    out.text("section", entry.section());
    out.text("title", entry.title());
    out.documentNumber(entry.number());
    out.number("page", entry.page());
    out.text("target", entry.target());
    out.place(entry.printed());
  }
}
