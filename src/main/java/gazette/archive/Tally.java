package gazette.archive;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostic;
import gazette.model.Issue;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is counted of issues.
 *
 * @param documents how many documents they have
 * @param diagnostics how often each code was said; codes that were not are left out
 */
public record Tally(int documents, Map<Code, Integer> diagnostics) {
  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, Map.of());

  /** Copies the map, in the order of the codes. */
  public Tally {
    Map<Code, Integer> ordered = new EnumMap<>(Code.class);
    ordered.putAll(diagnostics);
    diagnostics = ordered;
  }

  /** The counts of one issue. */
  static Tally of(Issue issue) {
    Map<Code, Integer> said = new EnumMap<>(Code.class);
    for (Diagnostic diagnostic : issue.diagnostics()) {
      said.merge(diagnostic.code(), 1, Integer::sum);
    }
    return new Tally(issue.documents().size(), said);
  }

  /** Both together. */
  public Tally plus(Tally more) {
    Map<Code, Integer> sum = new EnumMap<>(Code.class);
    sum.putAll(diagnostics);
    more.diagnostics.forEach((code, count) -> sum.merge(code, count, Integer::sum));
    return new Tally(documents + more.documents, sum);
  }
}
