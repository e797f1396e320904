package gazette.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The program's own version, which the build writes into a resource. */
final class ProgramVersion {
  /** For example {@code 1.2.0}. */
  static final String CURRENT = read();

  private static final String UNKNOWN = "unknown";

  private ProgramVersion() {}

  private static String read() {
    Properties build = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
      build.load(Objects.requireNonNull(in, "version.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known(build.getProperty("version", ""));
  }

  /** Classes that were compiled without the build carry the placeholder still. */
  static String known(String version) {
    return version.isEmpty() || version.startsWith("$") ? UNKNOWN : version;
  }
}
