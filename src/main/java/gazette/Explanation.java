package gazette;

import gazette.audit.Leaf;
import gazette.audit.Leaves;
import gazette.mark.MarkedLine;
import gazette.model.Issue;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts marks and owners beside the source lines. */
final class Explanation {
  private final List<Set<String>> owners = new ArrayList<>();

  private Explanation(int lines) {
    for (int i = 0; i < lines; i++) {
      owners.add(new LinkedHashSet<>());
    }
  }

  static List<ExplainedLine> of(List<MarkedLine> marked, Issue issue) {
    Explanation explanation = new Explanation(marked.size());
    Leaves.of(issue).forEach(explanation::own);
    List<ExplainedLine> lines = new ArrayList<>(marked.size());
    for (MarkedLine line : marked) {
      String path =
          line.line().isBlank() ? "" : String.join(" ", explanation.owners.get(line.number() - 1));
      lines.add(
          new ExplainedLine(
              line.number(), line.line().text(), line.kind().name(), line.mark().rule(), path));
    }
    return lines;
  }

  private void own(Leaf leaf) {
    Passage text = leaf.text();
    if (text != null) {
      text.forEachRun((line, column, length, at) -> owners.get(line - 1).add(leaf.path()));
    }
    for (Span span : leaf.whole()) {
      for (int line = span.first(); line <= span.last(); line++) {
        owners.get(line - 1).add(leaf.path());
      }
    }
  }
}
