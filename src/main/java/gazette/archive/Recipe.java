package gazette.archive;

import gazette.GazetteParser;
import gazette.json.IssueJson;
import gazette.model.Issue;
import gazette.source.NotTextException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an output is made of a text.
 *
 * @param encoding the charset of all texts; null to tell it text by text
 * @param compact whether the JSON stands on one line
 */
public record Recipe(@Nullable String encoding, boolean compact) {
  private static final int LENGTH = 16;

  Issue parse(byte[] bytes, String name) throws NotTextException {
    return GazetteParser.parse(bytes, name, encoding);
  }

  void write(Issue issue, OutputStream out) throws IOException {
    IssueJson.write(issue, out, compact);
  }

  /**
   * The same for two runs exactly when program and options are: they then make the same output of
   * the same text.
   */
  String fingerprint() throws IOException {
    String all =
        String.join(
            "\n",
            IssueJson.programVersion(),
            IssueJson.SCHEMA_VERSION,
            program(),
            String.valueOf(encoding),
            Boolean.toString(compact));
    return Checksum.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }

  /**
   * Two builds of one version are two programs: the check sum of the jar tells them apart. Where
   * the jar lies is asked of a class in it, since the launcher lets the loader of the JDK itself
   * load them, of which nothing else tells it.
   */
  private static String program() throws IOException {
    URL own = GazetteParser.class.getResource(GazetteParser.class.getSimpleName() + ".class");
    try {
      return own != null && own.openConnection() instanceof JarURLConnection inJar
          ? Checksum.of(Path.of(inJar.getJarFileURL().toURI())).text()
          : "";
    } catch (URISyntaxException | IllegalArgumentException notFromAFile) {
      return "";
    }
  }
}
