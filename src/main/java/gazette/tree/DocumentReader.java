package gazette.tree;

import gazette.block.Block;
import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.mark.LineKind;
import gazette.model.Attachment;
import gazette.model.BodyNode;
import gazette.model.Document;
import gazette.model.DocumentNumber;
import gazette.model.Element;
import gazette.model.Labelled;
import gazette.model.LineOrder;
import gazette.notation.Agencies;
import gazette.notation.Dates;
import gazette.notation.DocumentNumbers;
import gazette.notation.Genres;
import gazette.notation.HeadNumbers;
import gazette.notation.NumberReading;
import gazette.section.Head;
import gazette.section.Part;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one document with the elements of GB/T 9704-2012. */
final class DocumentReader {
  private final Part part;
  private final Head head;
  private final DocumentCut cut;
  private final DocumentParts parts;
  private final List<Block> subtitles;
  private final Diagnostics said;
  private final List<Element> elements = new ArrayList<>();
  private final List<Labelled> metadata = new ArrayList<>();

  private DocumentReader(String id, Part part, Diagnostics said) {
    this.part = part;
    this.head = part.head() == null ? Head.none(0) : part.head();
    this.cut = DocumentCut.of(head, part.blocks());
    this.subtitles = datesDocument() ? List.of() : head.subtitles();
    if (subtitles.size() < head.subtitles().size()) {
      cut.signing.date(head.subtitles().get(0));
    }
    cut.signing.adopt(head);
    this.parts = new DocumentParts(id);
    this.said = said;
  }

  /**
   * Whether the line under the title, {@code （2014年2月18日）}, is the date of the document: nothing
   * else dates it, and nobody speaks.
   */
  private boolean datesDocument() {
    boolean spoken = head.speaker() != null || cut.salutation != null;
    if (spoken || head.number() == null || cut.signing.isDated() || head.subtitles().size() != 1) {
      return false;
    }
    return Dates.whole(Words.unbracketed(head.subtitles().get(0).text().text())) != null;
  }

  /** The document of a part. */
  static Document read(String id, Part part, Diagnostics said) {
    return new DocumentReader(id, part, said).read();
  }

  private Document read() {
    readHead();
    sayDoubts();
    List<BodyNode> body = BodyReader.read(cut.letter, null, null, parts, said);
    List<Attachment> attachments = new AttachmentReader(parts, cut, said).read();
    parts.tasks.sort(LineOrder.BY_FIRST);
    readFoot();
    DocumentNumber number = number();
    references(number);
    String title = title();
    FootFields foot = new FootFields(cut);
    return new Document(
        parts.id,
        part.section(),
        number,
        title,
        joined(subtitles),
        head.speaker() == null ? null : Signing.postAndName(head.speaker()),
        title == null ? null : Genres.of(title),
        issuer(title),
        texts(head.history()),
        metadata,
        foot.subjectWords(),
        Recipients.of(cut.address),
        salutation(),
        body,
        cut.signing.read(),
        foot.disclosure(),
        texts(cut.notes),
        foot.copies(),
        foot.printedBy(),
        foot.printed(),
        AnnexNames.of(cut.annexLists),
        attachments,
        parts.tasks,
        parts.references,
        elements,
        lines());
  }

  private void sayDoubts() {
    for (Block block : cut.doubtful) {
      said.say(
          Code.READING_DOUBTFUL,
          "read as who signs, for the date below alone: " + block.text().text(),
          block.first());
    }
  }

  private void readHead() {
    for (Block block : head.metadata()) {
      if (block.kind() == LineKind.SUBJECT_WORDS) {
        cut.subjectWords.add(block);
        continue;
      }
      elements.add(new Element("metadata", block.text()));
      MetadataFields.add(block.text().text().replace('|', ' ').strip(), metadata);
    }
    for (Block block : cut.metadata) {
      elements.add(new Element("metadata", block.text()));
      metadata.addAll(MetadataFields.of(block.text().text()));
    }
    add("issuer", head.issuers());
    add("documentNumber", head.number());
    if (head.number() != null) {
      metadata.addAll(MetadataFields.of(HeadNumbers.signedBy(head.number().text().text())));
    }
    addJoined("title", head.titles());
    add("title", head.repeats());
    addJoined("subtitle", subtitles);
    add("speaker", head.speaker());
    add("history", head.history());
    add("recipients", cut.address);
    add("salutation", cut.salutation);
  }

  private void readFoot() {
    add("annexList", cut.annexLists);
    elements.addAll(cut.signing.elements());
    add("disclosure", cut.disclosures);
    add("notes", cut.notes);
    add("copies", cut.copies);
    add("subjectWords", cut.subjectWords);
    add("printed", cut.printed);
    elements.sort(LineOrder.BY_FIRST);
  }

  private void add(String kind, @Nullable Block block) {
    if (block != null) {
      elements.add(new Element(kind, block.text()));
    }
  }

  private void add(String kind, List<Block> blocks) {
    for (Block block : blocks) {
      add(kind, block);
    }
  }

  /** A title over several lines is one printed item. */
  private void addJoined(String kind, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      elements.add(new Element(kind, joinedText(blocks)));
    }
  }

  static Passage joinedText(List<Block> blocks) {
    return Passage.joined(passages(blocks));
  }

  /** What is printed of some blocks. */
  static List<Passage> passages(List<Block> blocks) {
    List<Passage> passages = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      passages.add(block.text());
    }
    return passages;
  }

  private static @Nullable String joined(List<Block> blocks) {
    return blocks.isEmpty() ? null : joinedText(blocks).compact();
  }

  private static List<String> texts(List<Block> blocks) {
    List<String> texts = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      texts.add(block.text().text());
    }
    return texts;
  }

  private @Nullable String title() {
    return joined(head.titles());
  }

  private @Nullable DocumentNumber number() {
    if (head.number() != null) {
      NumberReading reading = HeadNumbers.of(head.number().text().text());
      return reading == null ? null : reading.number();
    }
    for (Labelled field : metadata) {
      if (field.label().contains("文号") || field.label().contains("发文字号")) {
        NumberReading reading = DocumentNumbers.whole(field.value());
        return reading == null ? null : reading.number();
      }
    }
    return null;
  }

  private @Nullable String issuer(@Nullable String title) {
    if (!head.issuers().isEmpty()) {
      return Issuers.printed(head);
    }
    if (isOrder(head) && title != null && title.endsWith("令")) {
      return title.substring(0, title.length() - (title.endsWith("命令") ? 2 : 1));
    }
    String titled = title == null ? null : Agencies.issuerOf(titleAsPrinted());
    if (titled == null && title != null) {
      titled = Agencies.issuerOf(title);
    }
    if (titled != null) {
      return titled;
    }
    var signature = cut.signing.read();
    boolean organ =
        signature != null
            && !signature.signers().isEmpty()
            && Agencies.endsLikeAgency(signature.signers().get(0));
    return organ ? String.join(" ", java.util.Objects.requireNonNull(signature).signers()) : null;
  }

  private String titleAsPrinted() {
    StringBuilder title = new StringBuilder();
    for (Block line : head.titles()) {
      title.append(line.text().text());
    }
    return title.toString();
  }

  private @Nullable String salutation() {
    if (cut.salutation == null) {
      return null;
    }
    String text = cut.salutation.title();
    return Words.isColon(text.charAt(text.length() - 1))
        ? text.substring(0, text.length() - 1)
        : text;
  }

  private void references(@Nullable DocumentNumber own) {
    for (Block block : head.titles()) {
      parts.cite(block.text());
    }
    if (own != null) {
      parts.dropReferencesTo(own);
    }
    parts.references.sort(LineOrder.BY_FIRST);
  }

  private Span lines() {
    return Objects.requireNonNull(hull(elements, part.blocks()));
  }

  /** The lines of what is printed; null where there is nothing. */
  static @Nullable Span hull(List<Element> elements, List<Block> blocks) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Element element : elements) {
      Span lines = element.text().lines();
      first = Math.min(first, lines.first());
      last = Math.max(last, lines.last());
    }
    for (Block block : blocks) {
      first = Math.min(first, block.first());
      last = Math.max(last, block.last());
    }
    return last == 0 ? null : new Span(first, last);
  }

  static boolean isOrder(Head head) {
    return !head.titles().isEmpty() && head.titles().get(0).kind() == LineKind.ORDER;
  }
}
