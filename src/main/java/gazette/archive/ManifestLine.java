package gazette.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gazette.diagnostic.Code;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the manifest: one JSON object. */
final class ManifestLine {
  private static final ObjectMapper TREES =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final JsonFactory JSON = new JsonFactory();
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
    try {
      JsonNode json = TREES.readTree(line);
      return json != null && json.isObject() ? made(json) : null;
    } catch (IOException damaged) {
      return null;
    }
  }

  private static @Nullable Made made(JsonNode json) {
    for (String field : List.of("output", "source", "sha256", "by", "sum")) {
      if (!json.path(field).isTextual()) {
        return null;
      }
    }
    if (!json.path("documents").isInt()) {
      return null;
    }
    Map<Code, Integer> said = new EnumMap<>(Code.class);
    json.path(DIAGNOSTICS)
        .properties()
        .forEach(
            count -> {
              Code code = CODES.get(count.getKey());
              if (code != null) {
                said.put(code, count.getValue().asInt());
              }
            });
    return new Made(
        json.path("output").asText(),
        json.path("source").asText(),
        json.path("sha256").asText(),
        json.path("by").asText(),
        new Checksum(json.path("sum").asText()),
        new Tally(json.path("documents").asInt(), said));
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
