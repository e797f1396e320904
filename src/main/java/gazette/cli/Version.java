package gazette.cli;

import gazette.json.IssueJson;

/** What {@code --version} prints. */
final class Version {
  private Version() {}

  /** The versions of program, schema and Java, one a line: {@code gazette-parse 1.2.0}. */
  static String text() {
    return """
    gazette-parse %s
    schema %s
    Java %s
    """
        .formatted(IssueJson.programVersion(), IssueJson.SCHEMA_VERSION, Runtime.version());
  }
}
