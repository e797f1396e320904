package gazette.json;

import gazette.model.Attachment;
import gazette.model.Document;
import gazette.model.Labelled;
import gazette.model.Signature;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  void write(List<Document> documents) throws IOException {
    out.beginList("documents");
    for (Document document : documents) {
      document(document);
    }
    out.endList();
  }

  private void document(Document document) throws IOException {
    out.begin();
    head(document);
    addressees(document);
    bodies.nodes("body", document.body());
    signature(document.signature());
    foot(document);
    if (out.beginSome("attachments", document.attachments())) {
      for (Attachment attachment : document.attachments()) {
        attachment(attachment);
      }
      out.endList();
    }
    tasks.tasks(document.tasks());
    tasks.references(document.references());
    out.elements(document.elements());
    out.lines(document.lines());
    out.end();
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
    if (out.beginSome("metadata", document.metadata())) {
      for (Labelled field : document.metadata()) {
        labelled(field);
      }
      out.endList();
    }
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
    out.begin();
    out.text("id", attachment.id());
    out.text("role", Names.of(attachment.role()));
    out.text("label", attachment.label());
    out.number("number", attachment.number());
    out.documentNumber(attachment.documentNumber());
    out.text("title", attachment.title());
    out.text("issuer", attachment.issuer());
    out.texts("recipients", attachment.recipients());
    bodies.nodes("body", attachment.body());
    signature(attachment.signature());
    out.elements(attachment.elements());
    out.lines(attachment.lines());
    out.end();
  }

  private void signature(@Nullable Signature signature) throws IOException {
    if (signature != null) {
      out.begin("signature");
      out.texts("signers", signature.signers());
      out.text("date", signature.date());
      out.end();
    }
  }

  private void labelled(Labelled field) throws IOException {
    out.begin();
    out.text("label", field.label());
    out.text("value", field.value());
    out.end();
  }
}
