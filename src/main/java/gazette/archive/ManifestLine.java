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
  private static final String OUTPUT = "output";
  private static final String SOURCE = "source";
  private static final String SHA256 = "sha256";
  private static final String BY = "by";
  private static final String SUM = "sum";
  private static final String DOCUMENTS = "documents";
  private static final String DIAGNOSTICS = "diagnostics";
  private static final Map<String, Code> CODES = new HashMap<>();

  static {
    for (Code code : Code.values()) {
      CODES.put(code.id(), code);
    }
  }

  private ManifestLine() {}

  /** The code of that name; null for a name that this version does not know. */
  static @Nullable Code code(String id) {
    return CODES.get(id);
  }

  /** The line of an output that was made. */
  static String of(Made made) {
    return object(
        json -> {
          start(json, made.output(), made.source(), Status.CONVERTED);
          json.writeStringField(SHA256, made.sha256());
          json.writeStringField(BY, made.by());
          json.writeStringField(SUM, made.sum().text());
          json.writeNumberField(DOCUMENTS, made.tally().documents());
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
    Map<String, String> texts = new HashMap<>();
    Map<Code, Integer> said = new EnumMap<>(Code.class);
    int documents = -1;
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING) {
          texts.put(field, json.getText());
        } else if (value == JsonToken.VALUE_NUMBER_INT && field.equals(DOCUMENTS)) {
          documents = json.getIntValue();
        } else if (value == JsonToken.START_OBJECT && field.equals(DIAGNOSTICS)) {
          readCounts(json, said);
        } else {
          json.skipChildren();
        }
      }
      boolean isWhole = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
      return isWhole && documents >= 0 ? made(texts, new Tally(documents, said)) : null;
    } catch (IOException damaged) {
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

  private static @Nullable Made made(Map<String, String> texts, Tally tally) {
    String output = texts.get(OUTPUT);
    String source = texts.get(SOURCE);
    String sha256 = texts.get(SHA256);
    String by = texts.get(BY);
    String sum = texts.get(SUM);
    return output == null || source == null || sha256 == null || by == null || sum == null
        ? null
        : new Made(output, source, sha256, by, new Checksum(sum), tally);
  }

  private static void start(JsonGenerator json, String output, String source, Status status)
      throws IOException {
    json.writeStringField(OUTPUT, output);
    json.writeStringField(SOURCE, source);
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
