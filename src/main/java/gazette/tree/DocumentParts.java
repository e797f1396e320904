package gazette.tree;

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
