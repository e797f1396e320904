package gazette.records;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import gazette.model.Issue;
import gazette.source.CharSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records as the rows of a CSV (RFC 4180), with the names of the columns as its first row. */
final class CsvRecords implements RecordSink {
  /** First characters that make a spreadsheet run a cell: OWASP, "CSV Injection". */
  private static final CharSet RUN = CharSet.of("=+-@\t\r");

  private static final char BOM = '\uFEFF';

  private final RecordTable<?> table;
  private final Writer text;
  private final CsvWriter csv;

  CsvRecords(RecordTable<?> table, OutputStream out, boolean bom) throws IOException {
    this.table = table;
    this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (bom) {
      text.write(BOM);
    }
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
  }

  @Override
  public void add(Issue issue, String place) throws IOException {
    table.read(issue, values -> csv.writeRecord(values.stream().map(CsvRecords::cell).toList()));
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    text.flush();
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String cell =
        value instanceof List<?> texts
            ? texts.stream().map(String::valueOf).collect(Collectors.joining(Column.Kind.DIVIDER))
            : value.toString();
    boolean runs = !cell.isEmpty() && RUN.has(cell.charAt(0));
    return runs ? "'" + cell : cell;
  }
}
