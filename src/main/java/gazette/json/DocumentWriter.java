package gazette.json;

import gazette.model.Attachment;
import gazette.model.Document;
import gazette.model.Labelled;
import gazette.model.Signature;
import java.io.IOException;

/** 公文 and its 附件. */
final class DocumentWriter {
  private final JsonOut out;
  private final BodyWriter bodies;
  private final TaskWriter tasks;

  DocumentWriter(JsonOut out) {
    this.out = out;
    this.bodies = new BodyWriter(out);
    this.tasks = new TaskWriter(out);
  }

  void write(Document document) throws IOException {
    head(document);
    addressees(document);
    out.some("body", document.body(), bodies::write);
    out.object("signature", document.signature(), this::signature);
    foot(document);
    out.some("attachments", document.attachments(), this::attachment);
    out.some("tasks", document.tasks(), tasks::task);
    out.some("references", document.references(), tasks::reference);
    out.elements(document.elements());
    out.lines(document.lines());
  }

  private void head(Document document) throws IOException {
    out.text("id", document.id());
    out.text("section", document.section());
    out.documentNumber(document.number());
    out.text("title", document.title());
    out.text("subtitle", document.subtitle());
    out.text("speaker", document.speaker());
    out.text("genre", document.genre());
    out.text("issuer", document.issuer());
    out.texts("history", document.history());
    out.some("metadata", document.metadata(), this::labelled);
    out.texts("subjectWords", document.subjectWords());
  }

  private void addressees(Document document) throws IOException {
    out.texts("recipients", document.recipients());
    out.text("salutation", document.salutation());
  }

  private void foot(Document document) throws IOException {
    out.text("disclosure", document.disclosure());
    out.texts("notes", document.notes());
    out.texts("copies", document.copies());
    out.text("printedBy", document.printedBy());
    out.text("printed", document.printed());
    out.texts("annexList", document.annexList());
  }

  private void attachment(Attachment attachment) throws IOException {
    out.text("id", attachment.id());
    out.text("role", Names.of(attachment.role()));
    out.text("label", attachment.label());
    out.number("number", attachment.number());
    out.documentNumber(attachment.documentNumber());
    out.text("title", attachment.title());
    out.text("issuer", attachment.issuer());
    out.texts("recipients", attachment.recipients());
    out.some("body", attachment.body(), bodies::write);
    out.object("signature", attachment.signature(), this::signature);
    out.elements(attachment.elements());
    out.lines(attachment.lines());
  }

  private void signature(Signature signature) throws IOException {
    out.texts("signers", signature.signers());
    out.text("date", signature.date());
  }

  private void labelled(Labelled field) throws IOException {
    out.text("label", field.label());
    out.text("value", field.value());
  }
}
