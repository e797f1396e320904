package gazette.cli;

import gazette.archive.Outcome;
import gazette.model.Issue;
import gazette.model.Source;
import gazette.records.RecordFormat;
import gazette.records.RecordSink;
import gazette.records.RecordType;
import gazette.source.Passage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the diagnostics of all texts of a run to a file. When the file cannot be written on, the
 * run goes on; closing tells of it.
 */
final class DiagnosticLog implements Closeable {
  private final RecordSink sink;
  private @Nullable IOException fault;

  /** A log in the format that the name of the file asks for. */
  DiagnosticLog(String file, OutputStream out) throws IOException {
    sink = format(file).open(RecordType.DIAGNOSTICS, out, false);
  }

  /** By the end of the name: {@code .sarif}, {@code .csv}, {@code .json}; else NDJSON. */
  static RecordFormat format(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".sarif") || name.endsWith(".sarif.json")) {
      return RecordFormat.SARIF;
    }
    return RecordFormat.of(name.substring(name.lastIndexOf('.') + 1)).orElse(RecordFormat.NDJSON);
  }

  /** Adds what was said of a text. */
  void add(Outcome outcome) {
    if (fault != null || outcome.said().isEmpty()) {
      return;
    }
    try {
      sink.add(saying(outcome), outcome.place());
    } catch (IOException full) {
      fault = full;
    }
  }

  /** An issue of which nothing is known but what was said of it. */
  private static Issue saying(Outcome outcome) {
    Source source = new Source(outcome.name(), "", 0, "", 0);
    List<Passage> none = List.of();
    return new Issue(
        source, null, null, List.of(), List.of(), List.of(), none, List.of(), outcome.said());
  }

  @Override
  public void close() throws IOException {
    if (fault != null) {
      throw fault;
    }
    sink.close();
  }
}
