package gazette.json;

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
 *
 * <p>Not compact, each key and each item stands on a line of its own, two blanks a level, {@code
 * \n} on every system; arrays of numbers stay on one line.
 */
final class JsonOut implements Closeable {
  private static final int STEP = 2;

  private final Utf8Out out;
  private final boolean compact;
  private int level;

  /** Whether nothing stands yet in the object or array that is open. */
  private boolean first = true;

  private JsonOut(OutputStream out, boolean compact) {
    this.out = new Utf8Out(out);
    this.compact = compact;
  }

  /** Writes to a stream, which stays open. */
  static JsonOut to(OutputStream out, boolean compact) {
    return new JsonOut(out, compact);
  }

  /** How one item of a list is written: its keys, inside its braces. */
  @FunctionalInterface
  interface Keys<T> {
    void of(T item) throws IOException;
  }

  /** An object without a key: the root. */
  <T> void root(T item, Keys<T> keys) throws IOException {
    open('{');
    keys.of(item);
    close('}');
  }

  /** An object, or nothing. */
  <T> void object(String key, @Nullable T item, Keys<T> keys) throws IOException {
    if (item != null) {
      key(key);
      root(item, keys);
    }
  }

  /** A list that is written even when it is empty. */
  <T> void list(String key, List<T> items, Keys<T> keys) throws IOException {
    key(key);
    open('[');
    for (T item : items) {
      separate();
      root(item, keys);
    }
    close(']');
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
      key(key);
      out.string(text);
    }
  }

  /** A list of texts, or nothing when it is empty. */
  void texts(String key, List<String> texts) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    key(key);
    open('[');
    for (String text : texts) {
      separate();
      out.string(text);
    }
    close(']');
  }

  /** A number. */
  void number(String key, long number) throws IOException {
    key(key);
    out.number(number);
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
      key("lines");
      span(lines);
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
    key(key);
    String between = "[";
    for (Span span : spans) {
      out.ascii(between);
      span(span);
      between = compact ? "," : ", ";
    }
    out.ascii(']');
  }

  /** {@code documentNumber} (发文字号), or nothing. */
  void documentNumber(@Nullable DocumentNumber number) throws IOException {
    object("documentNumber", number, this::numberKeys);
  }

  private void numberKeys(DocumentNumber number) throws IOException {
    text("text", number.text());
    text("agency", number.agency());
    number("year", number.year());
    number("serial", number.serial());
  }

  /** {@code elements}: what the fields of a node were read from, as printed. */
  void elements(List<Element> elements) throws IOException {
    some("elements", elements, this::elementKeys);
  }

  private void elementKeys(Element element) throws IOException {
    text("element", element.kind());
    text("text", element.text().text());
    place(element.text());
  }

  private void span(Span span) throws IOException {
    out.ascii('[');
    out.number(span.first());
    out.ascii(compact ? "," : ", ");
    out.number(span.last());
    out.ascii(']');
  }

  private void key(String key) throws IOException {
    separate();
    out.ascii('"');
    out.ascii(key);
    out.ascii(compact ? "\":" : "\": ");
  }

  private void open(char bracket) throws IOException {
    out.ascii(bracket);
    level++;
    first = true;
  }

  private void close(char bracket) throws IOException {
    level--;
    if (!first && !compact) {
      out.newLine(STEP * level);
    }
    out.ascii(bracket);
    first = false;
  }

  /** What stands before each item of an object or array. */
  private void separate() throws IOException {
    if (!first) {
      out.ascii(',');
    }
    first = false;
    if (!compact) {
      out.newLine(STEP * level);
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
