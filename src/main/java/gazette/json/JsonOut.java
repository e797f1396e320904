package gazette.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gazette.model.DocumentNumber;
import gazette.model.Element;
import gazette.source.Passage;
import gazette.source.Span;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verbs in which the writers speak: a key whose value is unknown and a list without items are
 * left out here, once for all keys.
 */
final class JsonOut implements Closeable {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final Layout layout;

  private JsonOut(JsonGenerator json, Layout layout) {
    this.json = json;
    this.layout = layout;
  }

  /** Writes to a stream, which stays open. */
  static JsonOut to(OutputStream out, boolean compact) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    Layout layout = new Layout();
    if (!compact) {
      json.setPrettyPrinter(layout);
    }
    return new JsonOut(json, layout);
  }

  /** How one item of a list is written: its keys, inside its braces. */
  @FunctionalInterface
  interface Keys<T> {
    void of(T item) throws IOException;
  }

  /** An object without a key: the root. */
  <T> void root(T item, Keys<T> keys) throws IOException {
    json.writeStartObject();
    keys.of(item);
    json.writeEndObject();
  }

  /** An object, or nothing. */
  <T> void object(String key, @Nullable T item, Keys<T> keys) throws IOException {
    if (item != null) {
      json.writeFieldName(key);
      root(item, keys);
    }
  }

  /** A list that is written even when it is empty. */
  <T> void list(String key, List<T> items, Keys<T> keys) throws IOException {
    json.writeFieldName(key);
    json.writeStartArray();
    for (T item : items) {
      root(item, keys);
    }
    json.writeEndArray();
  }

  /** A list, or nothing when it is empty. */
  <T> void some(String key, List<T> items, Keys<T> keys) throws IOException {
    if (!items.isEmpty()) {
      list(key, items, keys);
    }
  }

  /** A text, or nothing. */
  void text(String key, @Nullable String text) throws IOException {
    if (text != null) {
      json.writeFieldName(key);
      string(text);
    }
  }

  /** A list of texts, or nothing when it is empty. */
  void texts(String key, List<String> texts) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    json.writeFieldName(key);
    json.writeStartArray();
    for (String text : texts) {
      string(text);
    }
    json.writeEndArray();
  }

  /** A number. */
  void number(String key, long number) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(number);
  }

  /** A number, or nothing. */
  void number(String key, @Nullable Integer number) throws IOException {
    if (number != null) {
      number(key, number.longValue());
    }
  }

  /** {@code lines}, or nothing. */
  void lines(@Nullable Span lines) throws IOException {
    if (lines != null) {
      json.writeFieldName("lines");
      layout.flat(true);
      span(lines);
      layout.flat(false);
    }
  }

  /** The {@code lines} of a passage and, where they are not neighbours, its {@code pieces}. */
  void place(Passage text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    lines(text.lines());
    if (text.lastLine() != text.firstLine()) {
      List<Span> pieces = text.pieces();
      if (pieces.size() > 1) {
        spans("pieces", pieces);
      }
    }
  }

  /** A list of spans on one line, or nothing when it is empty. */
  void spans(String key, List<Span> spans) throws IOException {
    if (spans.isEmpty()) {
      return;
    }
    json.writeFieldName(key);
    layout.flat(true);
    json.writeStartArray();
    for (Span span : spans) {
      span(span);
    }
    json.writeEndArray();
    layout.flat(false);
  }

  /** {@code documentNumber} (发文字号), or nothing. */
  void documentNumber(@Nullable DocumentNumber number) throws IOException {
    object(
        "documentNumber",
        number,
        n -> {
          text("text", n.text());
          text("agency", n.agency());
          number("year", n.year());
          number("serial", n.serial());
        });
  }

  /** {@code elements}: what the fields of a node were read from, as printed. */
  void elements(List<Element> elements) throws IOException {
    some(
        "elements",
        elements,
        element -> {
          text("element", element.kind());
          text("text", element.text().text());
          place(element.text());
        });
  }

  private void span(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.first());
    json.writeNumber(span.last());
    json.writeEndArray();
  }

  private void string(String text) throws IOException {
    if (RareText.is(text)) {
      byte[] utf8 = RareText.utf8(text);
      json.writeUTF8String(utf8, 0, utf8.length);
    } else {
      json.writeString(text);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
