package gazette.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to write records; all of them are UTF-8. */
public enum RecordFormat {
  /** One array of objects, one a line. */
  JSON,
  /** One object a line. */
  NDJSON,
  /** RFC 4180 with a header; a cell that a spreadsheet would run as a formula begins with '. */
  CSV,
  /** SARIF 2.1.0, for diagnostics alone. */
  SARIF;

  /** The format of a name such as {@code ndjson}. */
  public static Optional<RecordFormat> of(String name) {
    return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
  }

  /** The names of all formats. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(RecordFormat::label).toList();
  }

  /** The name on the command line: {@code ndjson}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether records of this kind can be written so. */
  public boolean fits(RecordType type) {
    return this != SARIF || type == RecordType.DIAGNOSTICS;
  }

  /**
   * Begins to write.
   *
   * @param bom whether a CSV begins with a byte order mark, by which Excel knows UTF-8
   */
  public RecordSink open(RecordType type, OutputStream out, boolean bom) throws IOException {
    return switch (this) {
      case JSON -> new JsonRecords(type.table(), out, true);
      case NDJSON -> new JsonRecords(type.table(), out, false);
      case CSV -> new CsvRecords(type.table(), out, bom);
      case SARIF -> new SarifLog(out);
    };
  }
}
