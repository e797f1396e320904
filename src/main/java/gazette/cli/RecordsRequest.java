package gazette.cli;

import gazette.archive.Selection;
import gazette.records.RecordFormat;
import gazette.records.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call asks of the records of many texts.
 *
 * @param given files and folders as given; {@code -} for standard input
 * @param selection which files of a folder are meant
 * @param shape what is written, and how
 * @param output the file to write; null for standard output
 * @param encoding the name of a charset; null to find it out
 * @param jobs how many texts are worked on at once
 */
record RecordsRequest(
    List<String> given,
    Selection selection,
    Shape shape,
    @Nullable String output,
    @Nullable String encoding,
    int jobs) {

  /**
   * What is written, and how.
   *
   * @param type the kind of records
   * @param format how they are written
   * @param bom whether a CSV begins with a byte order mark
   */
  record Shape(RecordType type, RecordFormat format, boolean bom) {}
}
