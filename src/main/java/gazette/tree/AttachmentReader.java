package gazette.tree;

import gazette.block.Block;
import gazette.diagnostic.Diagnostics;
import gazette.model.Attachment;
import gazette.model.BodyNode;
import gazette.model.DocumentNumber;
import gazette.model.Element;
import gazette.model.LineOrder;
import gazette.notation.HeadNumbers;
import gazette.notation.NumberReading;
import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.source.Blanks;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the attachments of a document. */
final class AttachmentReader {
  private final DocumentParts parts;
  private final DocumentCut cut;
  private final Diagnostics said;

  AttachmentReader(DocumentParts parts, DocumentCut cut, Diagnostics said) {
    this.parts = parts;
    this.cut = cut;
    this.said = said;
  }

  List<Attachment> read() {
    List<Attachment> read = new ArrayList<>();
    for (Attached attached : cut.attached) {
      read.add(read(parts.id + ".a" + (read.size() + 1), attached));
    }
    if (!cut.letterAnnounces && !read.isEmpty() && read.get(0).role() == Attachment.Role.ISSUED) {
      read.set(0, over(read));
    }
    return read;
  }

  /** The issued text reaches over the annexes that it announces itself. */
  private static Attachment over(List<Attachment> all) {
    Attachment issued = all.get(0);
    Span lines = issued.lines();
    for (Attachment other : all) {
      lines = other.role() == Attachment.Role.ANNEX ? lines.hull(other.lines()) : lines;
    }
    return new Attachment(
        issued.id(),
        issued.role(),
        issued.label(),
        issued.number(),
        issued.title(),
        issued.documentNumber(),
        issued.issuer(),
        issued.recipients(),
        issued.signature(),
        issued.body(),
        issued.elements(),
        lines);
  }

  private Attachment read(String id, Attached attached) {
    String title =
        attached.titles.isEmpty() ? null : DocumentReader.joinedText(attached.titles).compact();
    List<BodyNode> body = BodyReader.read(attached.body, title, id, parts, said);
    String label = attached.label == null ? null : label(attached.label);
    List<Element> elements = elements(attached);
    for (Block line : attached.titles) {
      parts.cite(line.text());
    }
    return new Attachment(
        id,
        attached.role,
        label,
        label == null ? null : number(label),
        title,
        documentNumber(attached.number),
        attached.issuers.isEmpty() ? null : issuers(attached),
        Recipients.of(attached.address),
        attached.signing.read(),
        body,
        elements,
        lines(attached, elements));
  }

  private static String issuers(Attached attached) {
    List<String> names = new ArrayList<>();
    for (Block block : attached.issuers) {
      names.add(block.title());
    }
    return String.join(" ", names);
  }

  private static List<Element> elements(Attached attached) {
    List<Element> elements = new ArrayList<>();
    if (attached.label != null) {
      elements.add(new Element("label", attached.label.text()));
    }
    if (!attached.titles.isEmpty()) {
      elements.add(new Element("title", DocumentReader.joinedText(attached.titles)));
    }
    if (attached.number != null) {
      elements.add(new Element("documentNumber", attached.number.text()));
    }
    for (Block block : attached.issuers) {
      elements.add(new Element("issuer", block.text()));
    }
    for (Block block : attached.history) {
      elements.add(new Element("history", block.text()));
    }
    if (attached.address != null) {
      elements.add(new Element("recipients", attached.address.text()));
    }
    elements.addAll(attached.signing.elements());
    elements.sort(LineOrder.BY_FIRST);
    return elements;
  }

  private static Span lines(Attached attached, List<Element> elements) {
    Span found = Objects.requireNonNull(DocumentReader.hull(elements, attached.body));
    return attached.last > found.last() ? new Span(found.first(), attached.last) : found;
  }

  private static String label(Block block) {
    String text = Blanks.without(block.text().text());
    return Words.isColon(text.charAt(text.length() - 1))
        ? text.substring(0, text.length() - 1)
        : text;
  }

  private static @Nullable Integer number(String label) {
    Numeral number = label.length() < 3 ? null : Numerals.at(label, 2);
    return number == null ? null : number.value();
  }

  private static @Nullable DocumentNumber documentNumber(@Nullable Block block) {
    NumberReading reading = block == null ? null : HeadNumbers.of(block.text().text());
    return reading == null ? null : reading.number();
  }
}
