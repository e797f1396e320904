package gazette.cli;

import org.jspecify.annotations.Nullable;

/**
 * What one call asks of the parser.
 *
 * @param file as given; null for standard input
 * @param output the file to write; null for standard output
 * @param compact whether the JSON stands on one line
 * @param encoding the name of a charset; null to find it out
 * @param failOn which diagnostics count
 * @param loudness how much is said of the others
 */
record ParseRequest(
    @Nullable String file,
    @Nullable String output,
    boolean compact,
    @Nullable String encoding,
    FailOn failOn,
    Voice.Loudness loudness) {

  /** The request of a call that names a file and nothing else. */
  static ParseRequest of(String file) {
    return new ParseRequest(file, null, false, null, FailOn.ERROR, Voice.Loudness.NORMAL);
  }
}
