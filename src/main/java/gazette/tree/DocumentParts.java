package gazette.tree;

import gazette.model.DocumentNumber;
import gazette.model.Reference;
import gazette.model.Task;
import gazette.reference.References;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * What is collected while the bodies of one document are read: numbers for ids, and the views on
 * its text.
 */
final class DocumentParts {
  final String id;
  final List<Task> tasks = new ArrayList<>();
  final List<Reference> references = new ArrayList<>();
  private int tables;
  private int boxes;
  private int rosters;

  DocumentParts(String id) {
    this.id = id;
  }

  /** Adds the documents that a passage cites. */
  void cite(Passage passage) {
    List<Reference> cited = References.read(passage);
    if (!cited.isEmpty()) {
      references.addAll(cited);
    }
  }

  /** Drops the references of a document to itself. */
  void dropReferencesTo(DocumentNumber own) {
    List<Reference> all = List.copyOf(references);
    references.clear();
    for (Reference reference : all) {
      if (!isOwn(reference.number(), own)) {
        references.add(reference);
      }
    }
  }

  /** An order calls itself by its number alone, and by its full name where it cites itself. */
  private static boolean isOwn(DocumentNumber cited, DocumentNumber own) {
    boolean bare = own.agency() == null && own.year() == null;
    return cited.text().equals(own.text()) || bare && cited.text().endsWith(own.text());
  }

  String nextTable() {
    return id + ".t" + ++tables;
  }

  String nextBox() {
    return id + ".b" + ++boxes;
  }

  String nextRoster() {
    return id + ".r" + ++rosters;
  }

  /** The roster numbered last was none: its number is free again. */
  void dropRoster() {
    rosters--;
  }
}
