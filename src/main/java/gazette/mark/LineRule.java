package gazette.mark;

import java.util.List;

/** One way in which a line can look. A rule sees one line and nothing else. */
public interface LineRule {
  /** A short name, for example {@code document.number}. */
  String id();

  /** The kind of line it finds. */
  LineKind kind();

  /** What it looks for, in a sentence. */
  String about();

  /** The lines that it has to be asked about. */
  Reach reach();

  /** Whether a line within its reach looks so; cheap, since rules are asked until one says yes. */
  boolean matches(LineView line);

  /** Lines that this rule must win in the standard order. */
  List<String> examples();

  /** Lines that it must refuse. */
  List<String> counterexamples();
}
