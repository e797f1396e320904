package gazette.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates JSON against the schema that the program ships. */
public final class SchemaCheck {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(IssueJson.schema());

  private SchemaCheck() {}

  /** What is wrong with the JSON; nothing when it is valid. */
  public static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  /** What is wrong with the JSON; nothing when it is valid. */
  public static List<String> faults(JsonNode json) {
    return SCHEMA.validate(json).stream().map(Object::toString).toList();
  }
}
