package gazette.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gazette.diagnostic.Code;
import gazette.diagnostic.Severity;
import gazette.model.Furniture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void anIssueInWhichEveryKeyOccursIsValid() throws IOException {
    assertThat(SchemaCheck.faults(everyKey())).isEmpty();
  }

  @Test
  void anEmptyIssueIsValid() throws IOException {
    assertThat(SchemaCheck.faults(IssueJsonTest.write(EveryKeyIssue.empty(), true))).isEmpty();
  }

  @Test
  void theSchemaItselfObeysTheMetaSchema() {
    String meta = SpecificationVersion.DRAFT_2020_12.getDialectId();

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of(meta))
                .validate(IssueJson.schema(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void everyKeyOfTheSchemaOccursInTheIssueMadeByHand() throws IOException {
    JsonNode schema = JSON.readTree(IssueJson.schema());
    KeyCover cover = new KeyCover(schema);

    cover.walk(schema, everyKey());

    assertThat(cover.missing()).isEmpty();
  }

  @Test
  void everyObjectOfTheSchemaIsClosed() throws IOException {
    for (JsonNode part : JSON.readTree(IssueJson.schema()).path("$defs")) {
      if (part.has("properties")) {
        assertThat(part.has("additionalProperties") || part.has("unevaluatedProperties"))
            .as(part.toString())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/generator",
        "/source",
        "/masthead",
        "/masthead/issue",
        "/masthead/imprint/0",
        "/masthead/elements/0",
        "/contents",
        "/contents/headings/0",
        "/contents/entries/0",
        "/documents/0",
        "/documents/0/documentNumber",
        "/documents/0/metadata/0",
        "/documents/0/signature",
        "/documents/0/body/0",
        "/documents/0/body/1",
        "/documents/0/body/1/children/0",
        "/documents/0/body/4",
        "/documents/0/body/5",
        "/documents/0/body/5/rows/0",
        "/documents/0/body/6",
        "/documents/0/body/6/members/0",
        "/documents/0/attachments/0",
        "/documents/0/tasks/0",
        "/documents/0/tasks/0/roles/0",
        "/documents/0/references/0",
        "/documents/0/elements/0",
        "/appointments/0",
        "/appointments/0/items/0",
        "/chronicles/0",
        "/chronicles/0/entries/0",
        "/unplaced/0",
        "/furniture/0",
        "/diagnostics/0"
      })
  void aKeyThatTheContractDoesNotKnowIsRefused(String at) throws IOException {
    ObjectNode issue = everyKey();

    ((ObjectNode) issue.at(at)).put("extra", "多余");

    assertThat(SchemaCheck.faults(issue)).anyMatch(fault -> fault.contains("extra"));
  }

  @ParameterizedTest
  @CsvSource({
    "/diagnostics/0, code, number.gone",
    "/diagnostics/0, severity, error",
    "/diagnostics/0, severity, fatal",
    "/furniture/0, kind, banner",
    "/documents/0, id, p1",
    "/documents/0, printed, 2021年10月24日",
    "/documents/0, printed, 2021-13-01",
    "/documents/0/documentNumber, text, 清政字 57号",
    "/documents/0/body/0, type, heading",
    "/documents/0/body/0, text, ''",
    "/documents/0/body/1, marker, （ 一 ）",
    "/documents/0/body/4, id, b1",
    "/documents/0/attachments/0, role, enclosed",
    "/documents/0/attachments/0, id, a1",
    "/documents/0/tasks/0, origin, text",
    "/documents/0/tasks/0/roles/0, role, helper",
    "/documents/0/elements/0, element, caption",
    "/documents/0/body/4/elements/0, element, title",
    "/appointments/0/items/0, action, promote",
    "/appointments/0/elements/0, element, signature",
    "/chronicles/0/entries/0, from, 2021-11",
    "/contents/entries/0, target, d1.a1",
    "/contents/entries/0, page, 2",
    "/source, sha256, 0123",
    "/masthead, year, 2021",
    "'', schemaVersion, 2.0"
  })
  void aValueOutsideItsClosedListOrFormIsRefused(String at, String key, String value)
      throws IOException {
    ObjectNode issue = everyKey();

    ((ObjectNode) issue.at(at)).put(key, value);

    assertThat(SchemaCheck.faults(issue)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', diagnostics",
    "'', source",
    "/documents/0, lines",
    "/documents/0/body/0, lines",
    "/documents/0/body/2, heading",
    "/documents/0/body/5, fragments",
    "/contents/entries/0, title",
    "/appointments/0/items/0, post",
    "/chronicles/0/entries/0, to",
    "/furniture/0, kind"
  })
  void aKeyThatMayNotBeLeftOutIsMissed(String at, String key) throws IOException {
    ObjectNode issue = everyKey();

    ((ObjectNode) issue.at(at)).remove(key);

    assertThat(SchemaCheck.faults(issue)).isNotEmpty();
  }

  @Test
  void anEmptyListBelowTheTopIsRefused() throws IOException {
    ObjectNode issue = everyKey();

    ((ObjectNode) issue.at("/documents/0")).set("notes", JSON.createArrayNode());

    assertThat(SchemaCheck.faults(issue)).anyMatch(fault -> fault.contains("notes"));
  }

  @Test
  void aSpanHasTwoLinesCountedFromOne() throws IOException {
    ObjectNode issue = everyKey();
    ArrayNode lines = (ArrayNode) issue.at("/documents/0/lines");

    lines.set(0, JSON.getNodeFactory().numberNode(0));
    assertThat(SchemaCheck.faults(issue)).isNotEmpty();
    lines.removeAll().add(1);
    assertThat(SchemaCheck.faults(issue)).isNotEmpty();
    lines.add(2).add(3);
    assertThat(SchemaCheck.faults(issue)).isNotEmpty();
  }

  @Test
  void theClosedListsAreThoseOfTheModel() throws IOException {
    assertThat(listed("/$defs/diagnostic/properties/code"))
        .isEqualTo(Arrays.stream(Code.values()).map(Code::id).toList());
    assertThat(listed("/$defs/diagnostic/properties/severity"))
        .isEqualTo(Arrays.stream(Severity.values()).map(Severity::label).toList());
    assertThat(listed("/$defs/furniture/properties/kind"))
        .isEqualTo(Arrays.stream(Furniture.Kind.values()).map(Furniture.Kind::label).toList());
  }

  @Test
  void onlyAuditAndEncodingAreErrors() {
    for (Code code : Code.values()) {
      assertThat(code.severity() == Severity.ERROR)
          .as(code.id())
          .isEqualTo(code.id().startsWith("audit.") || code.id().startsWith("encoding."));
    }
  }

  private static List<String> listed(String at) throws IOException {
    List<String> values = new ArrayList<>();
    JSON.readTree(IssueJson.schema()).at(at).path("enum").forEach(v -> values.add(v.asText()));
    return values;
  }

  private static ObjectNode everyKey() throws IOException {
    return (ObjectNode) JSON.readTree(IssueJsonTest.write(EveryKeyIssue.make(), true));
  }

  /** Walks a JSON and its schema together and remembers which keys of the schema were met. */
  private static final class KeyCover {
    private final JsonNode root;
    private final Set<String> known = new TreeSet<>();
    private final Set<String> met = new TreeSet<>();

    KeyCover(JsonNode root) {
      this.root = root;
      know("", root);
      root.path("$defs").properties().forEach(part -> know(part.getKey(), part.getValue()));
    }

    private void know(String name, JsonNode schema) {
      schema.path("properties").fieldNames().forEachRemaining(key -> known.add(name + "/" + key));
    }

    Set<String> missing() {
      Set<String> missing = new TreeSet<>(known);
      missing.removeAll(met);
      return missing;
    }

    void walk(JsonNode schema, JsonNode value) {
      walk("", schema, value);
    }

    private void walk(String name, JsonNode schema, JsonNode value) {
      value
          .properties()
          .forEach(
              key -> {
                JsonNode below = schema.path("properties").path(key.getKey());
                if (!below.isMissingNode()) {
                  met.add(name + "/" + key.getKey());
                  walk(name + "/" + key.getKey(), below, key.getValue());
                }
              });
      if (value.isArray() && schema.has("items")) {
        value.forEach(item -> walk(name + "[]", schema.path("items"), item));
      }
      if (schema.has("$ref")) {
        String target = schema.path("$ref").asText().substring("#/$defs/".length());
        walk(target, root.path("$defs").path(target), value);
      }
      for (JsonNode choice : schema.path("allOf")) {
        JsonNode type = choice.at("/if/properties/type/const");
        if (type.equals(value.path("type"))) {
          walk(name, choice.path("then"), value);
        }
      }
    }
  }
}
