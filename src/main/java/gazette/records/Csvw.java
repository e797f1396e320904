package gazette.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The description of a CSV of records by the W3C's "Metadata Vocabulary for Tabular Data" (CSVW):
 * what each column is called in Chinese and English, and what its values are.
 */
public final class Csvw {
  private Csvw() {}

  /**
   * Writes the description of {@code documents.csv}, to be kept beside it as {@code
   * documents.csv-metadata.json}. The stream is left open.
   */
  public static void write(RecordType type, OutputStream out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeArrayFieldStart("@context");
      json.writeString("http://www.w3.org/ns/csvw");
      json.writeStartObject();
      json.writeStringField("@language", "zh");
      json.writeEndObject();
      json.writeEndArray();
      json.writeStringField("url", type.label() + ".csv");
      json.writeStringField("dc:title", type.title());
      json.writeObjectFieldStart("dialect");
      json.writeStringField("encoding", "utf-8");
      json.writeBooleanField("header", true);
      json.writeEndObject();
      json.writeObjectFieldStart("tableSchema");
      json.writeArrayFieldStart("columns");
      for (Column<?> column : type.table().columns()) {
        column(json, column);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void column(JsonGenerator json, Column<?> column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeObjectFieldStart("titles");
    json.writeStringField("zh", column.title());
    json.writeStringField("en", column.name());
    json.writeEndObject();
    json.writeStringField("datatype", column.kind().datatype());
    if (column.kind() == Column.Kind.TEXTS) {
      json.writeStringField("separator", Column.Kind.DIVIDER);
    }
    json.writeEndObject();
  }
}
