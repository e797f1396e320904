package gazette.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import gazette.diagnostic.Code;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the manifest: one JSON object. */
final class ManifestLine {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String DIAGNOSTICS = "diagnostics";
  private static final Map<String, Code> CODES = new HashMap<>();

  static {
    for (Code code : Code.values()) {
      CODES.put(code.id(), code);
    }
  }

  private ManifestLine() {}

  /** The line of an output that was made. */
  static String of(Made made) {
    return object(
        json -> {
          start(json, made.output(), made.source(), Status.CONVERTED);
          json.writeStringField("sha256", made.sha256());
          json.writeStringField("by", made.by());
          json.writeStringField("sum", made.sum().text());
          json.writeNumberField("documents", made.tally().documents());
          json.writeObjectFieldStart(DIAGNOSTICS);
          for (Map.Entry<Code, Integer> said : made.tally().diagnostics().entrySet()) {
            json.writeNumberField(said.getKey().id(), said.getValue());
          }
          json.writeEndObject();
        });
  }

  /** The line of an input that failed. */
  static String failed(String output, String source, Status status) {
    return object(json -> start(json, output, source, status));
  }

  /** What a line tells of an output; null for a line that tells of none, or is damaged. */
  static @Nullable Made read(String line) {
    Map<String, String> fields = new HashMap<>();
    Map<Code, Integer> said = new EnumMap<>(Code.class);
    try (JsonParser json = JSON.createParser(line)) {
      boolean whole = json.nextToken() == JsonToken.START_OBJECT;
      while (whole && json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        if (json.nextToken() == JsonToken.START_OBJECT) {
          readCounts(json, said);
        } else {
          fields.put(key, json.getText());
        }
      }
      return whole && json.currentToken() == JsonToken.END_OBJECT ? made(fields, said) : null;
    } catch (IOException | NumberFormatException damaged) {
      return null;
    }
  }

  private static void readCounts(JsonParser json, Map<Code, Integer> said) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      Code code = CODES.get(json.currentName());
      int count = json.nextIntValue(0);
      if (code != null) {
        said.put(code, count);
      }
    }
  }

  private static @Nullable Made made(Map<String, String> fields, Map<Code, Integer> said) {
    String output = fields.get("output");
    String source = fields.get("source");
    String sha256 = fields.get("sha256");
    String by = fields.get("by");
    String sum = fields.get("sum");
    String documents = fields.get("documents");
    if (output == null
        || source == null
        || sha256 == null
        || by == null
        || sum == null
        || documents == null) {
      return null;
    }
    Tally tally = new Tally(Integer.parseInt(documents), said);
    return new Made(output, source, sha256, by, new Checksum(sum), tally);
  }

  private static void start(JsonGenerator json, String output, String source, Status status)
      throws IOException {
    json.writeStringField("output", output);
    json.writeStringField("source", source);
    json.writeStringField("status", status.label());
  }

  private interface Fields {
    void to(JsonGenerator json) throws IOException;
  }

  private static String object(Fields fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      fields.to(json);
      json.writeEndObject();
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    return text.append('\n').toString();
  }
}
