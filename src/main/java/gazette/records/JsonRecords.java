package gazette.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import gazette.model.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records as objects, one a line; what is unknown or empty is left out. */
final class JsonRecords implements RecordSink {
  private final RecordTable<?> table;
  private final JsonGenerator json;
  private final boolean array;
  private boolean first = true;

  /** Records as lines, or as the members of one array. */
  JsonRecords(RecordTable<?> table, OutputStream out, boolean array) throws IOException {
    this.table = table;
    this.array = array;
    this.json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    if (array) {
      json.writeRaw('[');
    }
  }

  @Override
  public void add(Issue issue, String place) throws IOException {
    table.read(issue, this::write);
  }

  @Override
  public void close() throws IOException {
    if (array) {
      json.writeRaw(first ? "]\n" : "\n]\n");
    }
    json.close();
  }

  private void write(List<@Nullable Object> values) throws IOException {
    if (array) {
      json.writeRaw(first ? "\n" : ",\n");
    }
    first = false;
    json.writeStartObject();
    for (int i = 0; i < values.size(); i++) {
      field(table.columns().get(i).name(), values.get(i));
    }
    json.writeEndObject();
    if (!array) {
      json.writeRaw('\n');
    }
  }

  private void field(String name, @Nullable Object value) throws IOException {
    if (value instanceof Number number) {
      json.writeNumberField(name, number.longValue());
    } else if (value instanceof List<?> texts) {
      if (!texts.isEmpty()) {
        json.writeArrayFieldStart(name);
        for (Object text : texts) {
          json.writeString(String.valueOf(text));
        }
        json.writeEndArray();
      }
    } else if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }
}
