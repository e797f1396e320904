package gazette.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.Arrays;

/**
 * White space between the tokens: two blanks a level, {@code \n} on every system, and nothing but a
 * blank after the comma in an array of numbers. One layout serves one run.
 */
final class Layout implements PrettyPrinter {
  private static final int STEP = 2;
  private static final int LEVELS = 32;
  private static final char[] INDENT = indent();

  private int level;
  private boolean flat;

  private static char[] indent() {
    char[] indent = new char[1 + STEP * LEVELS];
    Arrays.fill(indent, ' ');
    indent[0] = '\n';
    return indent;
  }

  /** Whether the arrays from here on stay on one line. */
  void flat(boolean flat) {
    this.flat = flat;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {}

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    newLine(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    newLine(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    level--;
    if (entries > 0) {
      newLine(json);
    }
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    level++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    if (!flat) {
      newLine(json);
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    if (flat) {
      json.writeRaw(' ');
    } else {
      newLine(json);
    }
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    level--;
    if (values > 0 && !flat) {
      newLine(json);
    }
    json.writeRaw(']');
  }

  private void newLine(JsonGenerator json) throws IOException {
    json.writeRaw(INDENT, 0, 1 + STEP * Math.min(level, LEVELS));
    for (int deeper = LEVELS; deeper < level; deeper++) {
      json.writeRaw("  ");
    }
  }
}
