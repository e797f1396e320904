package gazette.archive;

import java.util.List;
import java.util.Locale;

/** What the end of a file name tells about the file. */
final class Suffix {
  private static final List<String> TEXTS = List.of(".txt.gz", ".md.gz", ".txt", ".md");
  private static final String PACKED = ".gz";
  private static final String ARCHIVE = ".zip";
  private static final String OUTPUT = ".json";

  private Suffix() {}

  /** Whether a file that lies in a folder is taken for a text unless someone says otherwise. */
  static boolean isText(String name) {
    return TEXTS.stream().anyMatch(lower(name)::endsWith);
  }

  /** Whether the file is packed by gzip. */
  static boolean isPacked(String name) {
    return lower(name).endsWith(PACKED);
  }

  /** Whether the file is an archive that is read as a folder. */
  static boolean isArchive(String name) {
    return lower(name).endsWith(ARCHIVE);
  }

  /**
   * The name of the output: a known suffix is replaced, any other kept: {@code issue.txt.gz} gives
   * {@code issue.json}, {@code issue.ocr} gives {@code issue.ocr.json}.
   */
  static String output(String name) {
    String lower = lower(name);
    for (String suffix : TEXTS) {
      if (lower.endsWith(suffix) && lower.length() > suffix.length()) {
        return name.substring(0, name.length() - suffix.length()) + OUTPUT;
      }
    }
    return name + OUTPUT;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
