package gazette.records;

import gazette.model.Attachment;
import gazette.model.BodyNode;
import gazette.model.Box;
import gazette.model.Document;
import gazette.model.Issue;
import gazette.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Goes through the bodies of an issue in reading order. */
final class Walk {
  private Walk() {}

  /** All nodes of a kind, each with what it stands in. */
  static <N extends BodyNode> List<Placed<N>> nodes(Issue issue, Class<N> kind) {
    List<Placed<N>> found = new ArrayList<>();
    for (Placed<List<BodyNode>> body : bodies(issue)) {
      nodes(body, kind, found);
    }
    return found;
  }

  private static <N extends BodyNode> void nodes(
      Placed<List<BodyNode>> place, Class<N> kind, List<Placed<N>> found) {
    for (BodyNode node : place.node()) {
      if (kind.isInstance(node)) {
        found.add(place.with(kind.cast(node)));
      }
      if (node instanceof Section unit) {
        nodes(place.in(unit).with(unit.children()), kind, found);
      } else if (node instanceof Box box) {
        nodes(place.in(box).with(box.children()), kind, found);
      }
    }
  }

  /** The texts of all units, and of what stands before or between them. */
  static List<Placed<UnitText>> texts(Issue issue) {
    List<Placed<UnitText>> found = new ArrayList<>();
    for (Placed<List<BodyNode>> body : bodies(issue)) {
      texts(body, found);
    }
    return found;
  }

  private static void texts(Placed<List<BodyNode>> place, List<Placed<UnitText>> found) {
    UnitText own = UnitText.of(place);
    if (!own.isEmpty()) {
      found.add(place.with(own));
    }
    for (BodyNode node : place.node()) {
      if (node instanceof Section unit) {
        texts(place.in(unit).with(unit.children()), found);
      } else if (node instanceof Box box) {
        texts(place.in(box).with(box.children()), found);
      }
    }
  }

  /** A document as the place of itself. */
  static Placed<Document> placed(Issue issue, Document document) {
    return new Placed<>(issue, document, null, null, List.of(), document);
  }

  private static List<Placed<List<BodyNode>>> bodies(Issue issue) {
    List<Placed<List<BodyNode>>> bodies = new ArrayList<>();
    for (Document document : issue.documents()) {
      bodies.add(placed(issue, document).with(document.body()));
      for (Attachment attachment : document.attachments()) {
        bodies.add(new Placed<>(issue, document, attachment, null, List.of(), attachment.body()));
      }
    }
    return bodies;
  }
}
