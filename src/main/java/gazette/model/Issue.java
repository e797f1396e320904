package gazette.model;

import gazette.diagnostic.Diagnostic;
import gazette.source.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one text was read as: the whole tree.
 *
 * @param masthead null when the text prints none (刊头)
 * @param contents null when the text has no 目录
 * @param unplaced text that fits nowhere
 * @param furniture lines without content
 */
public record Issue(
    Source source,
    @Nullable Masthead masthead,
    @Nullable Contents contents,
    List<Document> documents,
    List<AppointmentList> appointments,
    List<Chronicle> chronicles,
    List<Passage> unplaced,
    List<Furniture> furniture,
    List<Diagnostic> diagnostics) {
  /** Copies its lists. */
  public Issue {
    documents = List.copyOf(documents);
    appointments = List.copyOf(appointments);
    chronicles = List.copyOf(chronicles);
    unplaced = List.copyOf(unplaced);
    furniture = List.copyOf(furniture);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same tree with what was said of it. */
  public Issue with(List<Diagnostic> said) {
    return new Issue(
        source, masthead, contents, documents, appointments, chronicles, unplaced, furniture, said);
  }
}
