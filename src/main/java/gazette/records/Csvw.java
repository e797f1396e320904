package gazette.records;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The description of a CSV of records by the W3C's "Metadata Vocabulary for Tabular Data" (CSVW):
 * what each column is called in Chinese and English, and what its values are.
 */
public final class Csvw {
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private Csvw() {}

  /**
   * Writes the description of {@code documents.csv}, to be kept beside it as {@code
   * documents.csv-metadata.json}. The stream is left open.
   */
  public static void write(RecordType type, OutputStream out) throws IOException {
    ObjectNode csv = JSON.createObjectNode();
    csv.putArray("@context")
        .add("http://www.w3.org/ns/csvw")
        .add(JSON.createObjectNode().put("@language", "zh"));
    csv.put("url", type.label() + ".csv");
    csv.put("dc:title", type.title());
    csv.putObject("dialect").put("encoding", "utf-8").put("header", true);
    ArrayNode columns = csv.putObject("tableSchema").putArray("columns");
    for (Column<?> column : type.table().columns()) {
      describe(column, columns.addObject());
    }
    JSON.writerWithDefaultPrettyPrinter().writeValue(out, csv);
    out.write('\n');
  }

  private static void describe(Column<?> column, ObjectNode into) {
    into.put("name", column.name());
    into.putObject("titles").put("zh", column.title()).put("en", column.name());
    into.put("datatype", column.kind().datatype());
    if (column.kind() == Column.Kind.TEXTS) {
      into.put("separator", Column.Kind.DIVIDER);
    }
  }
}
