package gazette.json;

import gazette.diagnostic.Diagnostic;
import gazette.model.Furniture;
import gazette.model.Issue;
import gazette.model.Source;
import gazette.source.Passage;
import java.io.IOException;

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
    out.root(issue, this::keys);
  }

  private void keys(Issue issue) throws IOException {
    out.text("schemaVersion", IssueJson.SCHEMA_VERSION);
    out.object("generator", PROGRAM, this::generator);
    out.object("source", issue.source(), this::source);
    out.object("masthead", issue.masthead(), mastheads::write);
    out.object("contents", issue.contents(), contents::write);
    out.list("documents", issue.documents(), documents::write);
    out.list("appointments", issue.appointments(), lists::appointments);
    out.list("chronicles", issue.chronicles(), lists::chronicle);
    out.list("unplaced", issue.unplaced(), this::unplaced);
    out.list("furniture", issue.furniture(), this::furniture);
    out.list("diagnostics", issue.diagnostics(), this::diagnostic);
  }

  private void generator(String name) throws IOException {
    out.text("name", name);
    out.text("version", ProgramVersion.CURRENT);
  }

  private void source(Source source) throws IOException {
    out.text("name", source.name());
    out.text("charset", source.charset());
    out.number("bytes", source.bytes());
    out.text("sha256", source.sha256());
    out.number("lines", source.lines());
  }

  private void unplaced(Passage text) throws IOException {
    out.text("text", text.text());
    out.place(text);
  }

  private void furniture(Furniture furniture) throws IOException {
    out.text("kind", furniture.kind().label());
    out.lines(furniture.lines());
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    out.text("severity", diagnostic.code().severity().label());
    out.text("code", diagnostic.code().id());
    out.text("message", diagnostic.message());
    out.lines(diagnostic.lines());
  }
}
