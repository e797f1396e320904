package gazette.json;

import gazette.diagnostic.Diagnostic;
import gazette.model.Furniture;
import gazette.model.Issue;
import gazette.model.Source;
import gazette.source.Passage;
import java.io.IOException;
import java.util.List;

/** The top of the tree. Its lists are written even when they are empty. */
final class IssueWriter {
  private static final String PROGRAM = "gazette-parse";

  private final JsonOut out;
  private final MastheadWriter mastheads;
  private final ContentsWriter contents;
  private final DocumentWriter documents;
  private final ListWriter lists;

  IssueWriter(JsonOut out) {
    this.out = out;
    this.mastheads = new MastheadWriter(out);
    this.contents = new ContentsWriter(out);
    this.documents = new DocumentWriter(out);
    this.lists = new ListWriter(out);
  }

  void write(Issue issue) throws IOException {
    out.beginRoot();
    out.text("schemaVersion", IssueJson.SCHEMA_VERSION);
    generator();
    source(issue.source());
    mastheads.write(issue.masthead());
    contents.write(issue.contents());
    documents.write(issue.documents());
    lists.appointments(issue.appointments());
    lists.chronicles(issue.chronicles());
    unplaced(issue.unplaced());
    furniture(issue.furniture());
    diagnostics(issue.diagnostics());
    out.end();
  }

  private void generator() throws IOException {
    out.begin("generator");
    out.text("name", PROGRAM);
    out.text("version", ProgramVersion.CURRENT);
    out.end();
  }

  private void source(Source source) throws IOException {
    out.begin("source");
    out.text("name", source.name());
    out.text("charset", source.charset());
    out.number("bytes", source.bytes());
    out.text("sha256", source.sha256());
    out.number("lines", source.lines());
    out.end();
  }

  private void unplaced(List<Passage> texts) throws IOException {
    out.beginList("unplaced");
    for (Passage text : texts) {
      out.begin();
      out.text("text", text.text());
      out.place(text);
      out.end();
    }
    out.endList();
  }

  private void furniture(List<Furniture> lines) throws IOException {
    out.beginList("furniture");
    for (Furniture line : lines) {
      out.begin();
      out.text("kind", line.kind().label());
      out.lines(line.lines());
      out.end();
    }
    out.endList();
  }

  private void diagnostics(List<Diagnostic> diagnostics) throws IOException {
    out.beginList("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      out.begin();
      out.text("severity", diagnostic.code().severity().label());
      out.text("code", diagnostic.code().id());
      out.text("message", diagnostic.message());
      out.lines(diagnostic.lines());
      out.end();
    }
    out.endList();
  }
}
