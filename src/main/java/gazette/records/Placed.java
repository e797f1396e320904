package gazette.records;

import gazette.model.Attachment;
import gazette.model.Box;
import gazette.model.Document;
import gazette.model.DocumentNumber;
import gazette.model.Issue;
import gazette.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thing with all that it stands in.
 *
 * @param attachment the attachment; null in the letter itself
 * @param box the innermost box; null outside
 * @param units the numbered units around it, the outermost first; for a unit itself it is the last
 */
record Placed<N>(
    Issue issue,
    Document document,
    @Nullable Attachment attachment,
    @Nullable Box box,
    List<Section> units,
    N node) {

  /** Another thing in the same place. */
  <M> Placed<M> with(M other) {
    return new Placed<>(issue, document, attachment, box, units, other);
  }

  /** The same place inside a box, whose units are counted anew. */
  Placed<N> in(Box inner) {
    return new Placed<>(issue, document, attachment, inner, List.of(), node);
  }

  /** The same place inside a unit. */
  Placed<N> in(Section unit) {
    List<Section> inner = new ArrayList<>(units);
    inner.add(unit);
    return new Placed<>(issue, document, attachment, box, List.copyOf(inner), node);
  }

  /** The name of the text. */
  String source() {
    return issue.source().name();
  }

  /** The 发文字号 of the document. */
  @Nullable String number() {
    DocumentNumber number = document.number();
    return number == null ? null : number.text();
  }

  /** The id of the attachment. */
  @Nullable String attachmentId() {
    return attachment == null ? null : attachment.id();
  }

  /** The id of the box. */
  @Nullable String boxId() {
    return box == null ? null : box.id();
  }

  /** The markers of the units, for example {@code 一、/（二）}, as tasks give it; null for none. */
  @Nullable String path() {
    String path =
        String.join("/", units.stream().map(Section::marker).filter(Objects::nonNull).toList());
    return path.isEmpty() ? null : path;
  }

  /** The headings of the units; a unit without one is left out. */
  List<String> headings() {
    return units.stream().map(Section::heading).filter(Objects::nonNull).toList();
  }
}
