package gazette.mark;

import java.util.List;

/**
 * One way in which a line can look. A rule sees one line and nothing else. The rules are the
 * constants of tables, each a row and a case of {@code matches}: a lambda for each would cost a
 * start more than its test.
 */
public interface LineRule {
  /** What it says of itself. */
  Rule row();

  /**
   * Whether a line looks so whose length, first and last character its reach admits; whether the
   * line holds what the reach needs may not be known yet. Cheap, since rules are asked until one
   * says yes.
   */
  boolean matches(LineView line);

  /** A short name, for example {@code document.number}. */
  default String id() {
    return row().id();
  }

  /** The kind of line it finds. */
  default LineKind kind() {
    return row().kind();
  }

  /** What it looks for, in a sentence. */
  default String about() {
    return row().about();
  }

  /** The lines that it has to be asked about. */
  default Reach reach() {
    return row().reach();
  }

  /** Lines that this rule must win in the standard order. */
  default List<String> examples() {
    return row().examples();
  }

  /** Lines that it must refuse. */
  default List<String> counterexamples() {
    return row().counterexamples();
  }
}
