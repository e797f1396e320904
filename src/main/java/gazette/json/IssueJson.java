package gazette.json;

import gazette.model.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON of an issue, and the JSON Schema that every such JSON obeys. */
public final class IssueJson {
  /**
   * The version of the schema: a new optional key raises the second number, any other the first.
   */
  public static final String SCHEMA_VERSION = "1.0";

  private static final String SCHEMA = "issue.schema.json";

  private IssueJson() {}

  /**
   * Writes an issue as UTF-8 with a line end after the last brace: the same bytes for the same
   * issue.
   *
   * <p>Not compact, it is indented by two blanks, one key a line; arrays of numbers stay on one
   * line: {@code "lines": [29, 31]}. The stream is flushed and left open.
   *
   * @param compact whether to leave out all white space between the tokens
   * @throws IOException when the stream refuses to take the bytes
   */
  public static void write(Issue issue, OutputStream out, boolean compact) throws IOException {
    try (JsonOut json = JsonOut.to(out, compact)) {
      new IssueWriter(json).write(issue);
    }
    out.write('\n');
    out.flush();
  }

  /** The version of the program, for example {@code 1.2.0}. */
  public static String programVersion() {
    return ProgramVersion.CURRENT;
  }

  /** The JSON Schema (2020-12) of what {@link #write} writes, as it is shipped. */
  public static String schema() {
    try (InputStream in = IssueJson.class.getResourceAsStream(SCHEMA)) {
      return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
