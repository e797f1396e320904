package gazette.json;

/**
 * The program's own version. It stands here, and not in a file that the build writes, since a run
 * need not open the jar then; a test holds it to the one of {@code pom.xml}.
 */
final class ProgramVersion {
  /** For example {@code 1.2.0}. */
  static final String CURRENT = "1.0.0";

  private ProgramVersion() {}
}
