package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gazette.json.SchemaCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What holds for the tree of every text. */
final class Claims {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Claims() {}

  /** Parses a text, and again; the JSON, after all that can be said about one tree was asserted. */
  static String sound(byte[] text, String name) throws IOException {
    String json = Parsing.json(text, name);
    JsonNode tree = JSON.readTree(json);
    assertThat(Parsing.json(text, name)).as("a second run").isEqualTo(json);
    assertThat(SchemaCheck.faults(tree)).as("faults against the schema").isEmpty();
    assertThat(OwnedLines.unowned(tree, TextLines.decode(text)))
        .as("lines without owner")
        .isEmpty();
    assertThat(errors(tree)).as("errors").isEmpty();
    return json;
  }

  /** The text in every other dress gives the same tree. */
  static void sameTreeInEveryDress(byte[] bytes, String name) throws IOException {
    String text = TextLines.decode(bytes);
    JsonNode plain = JSON.readTree(Parsing.json(bytes, name));
    for (Variant variant : Variant.values()) {
      JsonNode dressed = JSON.readTree(Parsing.json(variant.of(text), name));
      assertThat(SameTree.differences(plain, dressed, variant.lineOf(text)))
          .as(name + " " + variant)
          .isEmpty();
    }
  }

  private static List<String> errors(JsonNode tree) {
    List<String> errors = new ArrayList<>();
    for (JsonNode diagnostic : tree.path("diagnostics")) {
      if (diagnostic.path("severity").asText().equals("error")) {
        errors.add(diagnostic.toString());
      }
    }
    return errors;
  }
}
