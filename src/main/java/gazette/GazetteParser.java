package gazette;

import gazette.audit.Auditor;
import gazette.audit.Reconciler;
import gazette.audit.Suspects;
import gazette.block.Block;
import gazette.block.BlockBuilder;
import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.mark.LineRules;
import gazette.mark.MarkedLine;
import gazette.model.Document;
import gazette.model.Issue;
import gazette.model.Source;
import gazette.section.Cut;
import gazette.section.SectionCutter;
import gazette.source.Decoder;
import gazette.source.Malformed;
import gazette.source.NotTextException;
import gazette.source.SourceText;
import gazette.tree.IssueReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of one issue of a gazette into one tree. Read {@link #parse(SourceText)} first:
 * each step is one package.
 *
 * <pre>{@code
 * Issue issue = GazetteParser.parse(Files.readAllBytes(path), "issue.txt", null);
 * IssueJson.write(issue, System.out, false);
 * }</pre>
 *
 * <p>The parser has no state: any number of threads may call it.
 */
public final class GazetteParser {
  private GazetteParser() {}

  /**
   * The tree of a file.
   *
   * @param bytes the file
   * @param name how the output names it
   * @param charset the charset of the file; null to tell it by its content
   * @throws NotTextException when the bytes are no text, or do not fit the named charset
   */
  public static Issue parse(byte[] bytes, String name, @Nullable String charset)
      throws NotTextException {
    return parse(Decoder.decode(bytes, name, charset));
  }

  /**
   * The tree of a text that is decoded already; the output tells of it as UTF-8.
   *
   * @param text the issue
   * @param name how the output names it
   * @throws NotTextException when this is no text, as that of a binary file
   */
  public static Issue parse(String text, String name) throws NotTextException {
    return parse(text.getBytes(StandardCharsets.UTF_8), name, StandardCharsets.UTF_8.name());
  }

  /** The tree of a decoded text. */
  public static Issue parse(SourceText source) {
    Diagnostics said = new Diagnostics();
    List<MarkedLine> marked = LineRules.markAll(source.lines()); //   lines    -> one mark each
    List<Block> blocks =
        BlockBuilder.build(marked, said); //         marks    -> paragraphs put together
    Cut cut =
        SectionCutter.cut(
            blocks, said); //                     blocks   -> documents, lists, masthead
    Issue read = IssueReader.read(about(source, said), cut, said); // sections -> tree
    Issue linked = Reconciler.reconcile(read, said); //               目录     <-> documents
    Auditor.audit(source.lines(), linked, said); //                   nothing is lost
    Suspects.say(source.lines(), linked, said); //                    what the scan garbled
    if (areBare(linked.documents())
        && linked.appointments().isEmpty()
        && linked.chronicles().isEmpty()
        && !marked.isEmpty()) {
      said.say(Code.STRUCTURE_NO_DOCUMENT, "no document was recognised", null);
    }
    return linked.with(said.inOrder());
  }

  /**
   * Every source line with its mark, the rule that gave it, and the path of the node that owns it.
   *
   * @param bytes the file
   * @param name how the output names it
   * @param charset the charset of the file; null to tell it by its content
   * @throws NotTextException when the bytes are no text, or do not fit the named charset
   */
  public static List<ExplainedLine> explain(byte[] bytes, String name, @Nullable String charset)
      throws NotTextException {
    SourceText source = Decoder.decode(bytes, name, charset);
    return Explanation.of(LineRules.markAll(source.lines()), parse(source));
  }

  /** A text without title, number or addressee was made a document, not recognised as one. */
  private static boolean areBare(List<Document> documents) {
    for (Document document : documents) {
      if (document.title() != null
          || document.number() != null
          || !document.recipients().isEmpty()
          || document.salutation() != null) {
        return false;
      }
    }
    return true;
  }

  private static Source about(SourceText source, Diagnostics said) {
    for (Malformed place : source.malformed()) {
      said.say(
          Code.ENCODING_MALFORMED,
          "bytes " + place.bytes() + " at offset " + place.offset() + " are no " + source.charset(),
          place.line());
    }
    return new Source(
        source.name(), source.charset(), source.bytes(), source.sha256(), source.lines().size());
  }
}
