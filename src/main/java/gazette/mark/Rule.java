package gazette.mark;

import java.util.List;
import java.util.function.Predicate;

/** A rule as a row of a table. */
record Rule(
    String id,
    LineKind kind,
    String about,
    Reach reach,
    Predicate<LineView> test,
    List<String> examples,
    List<String> counterexamples)
    implements LineRule {

  @Override
  public boolean matches(LineView line) {
    return test.test(line);
  }
}
