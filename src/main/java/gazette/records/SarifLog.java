package gazette.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Severity;
import gazette.json.IssueJson;
import gazette.model.Issue;
import gazette.source.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;

/** Diagnostics as one log of the OASIS standard SARIF 2.1.0, which code hosts and editors show. */
final class SarifLog implements RecordSink {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;

  SarifLog(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(Issue issue, String place) throws IOException {
    for (Diagnostic said : issue.diagnostics()) {
      result(place, said);
    }
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "gazette-parse");
    json.writeStringField("version", IssueJson.programVersion());
    json.writeArrayFieldStart("rules");
    for (Code code : Code.values()) {
      json.writeStartObject();
      json.writeStringField("id", code.id());
      text("shortDescription", code.meaning());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(code.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(String place, Diagnostic said) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", said.code().id());
    json.writeNumberField("ruleIndex", said.code().ordinal());
    json.writeStringField("level", level(said.code().severity()));
    text("message", said.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place));
    json.writeEndObject();
    Span lines = said.lines();
    if (lines != null) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", lines.first());
      json.writeNumberField("endLine", lines.last());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void text(String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }

  /**
   * A place as a reference (RFC 3986) from the folder where the program runs, which is how code
   * hosts find a file; a colon in its first part is no scheme. One from the root is a file URI.
   */
  private static String uri(String place) {
    try {
      String path = place.replace('\\', '/');
      if (path.startsWith("/")) {
        return new URI("file", "", path, null).toASCIIString();
      }
      while (path.startsWith("./")) {
        path = path.substring(2);
      }
      return new URI(null, null, path.indexOf(':') >= 0 ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "input";
    }
  }
}
