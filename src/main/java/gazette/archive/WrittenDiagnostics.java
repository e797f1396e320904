package gazette.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostic;
import gazette.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the diagnostics back from an output, so that a run which leaves it as it is can say them
 * again. The rest of the tree is passed over.
 */
final class WrittenDiagnostics {
  private static final JsonFactory JSON = new JsonFactory();

  private WrittenDiagnostics() {}

  /** All diagnostics in an output, in its order; one whose code is unknown is left out. */
  static List<Diagnostic> of(Path output) throws IOException {
    List<Diagnostic> all = new ArrayList<>();
    try (InputStream in = Files.newInputStream(output);
        JsonParser json = JSON.createParser(in)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean here = json.currentName().equals("diagnostics");
        json.nextToken();
        if (here) {
          list(json, all);
        } else {
          json.skipChildren();
        }
      }
    }
    return all;
  }

  private static void list(JsonParser json, List<Diagnostic> all) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Diagnostic said = one(json);
      if (said != null) {
        all.add(said);
      }
    }
  }

  private static @Nullable Diagnostic one(JsonParser json) throws IOException {
    Code code = null;
    String message = "";
    Span lines = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "code" -> code = ManifestLine.code(json.getText());
        case "message" -> message = json.getText();
        case "lines" -> lines = value == JsonToken.START_ARRAY ? span(json) : null;
        default -> json.skipChildren();
      }
    }
    return code == null ? null : new Diagnostic(code, message, lines);
  }

  private static Span span(JsonParser json) throws IOException {
    int first = json.nextIntValue(0);
    int last = json.nextIntValue(0);
    json.nextToken();
    return new Span(first, last);
  }
}
