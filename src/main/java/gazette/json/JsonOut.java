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
  private final Utf8Out out;
  private int level;

  /** Whether nothing stands yet in the object or array that is open. */
  private boolean first = true;

  private JsonOut(OutputStream out, boolean compact) {
    this.out = new Utf8Out(out, compact);
  }

  /** Writes to a stream, which stays open. */
  static JsonOut to(OutputStream out, boolean compact) {
    return new JsonOut(out, compact);
  }

  /** Begins the object that is the root. */
  void beginRoot() throws IOException {
    open('{');
  }

  /** Begins an object that is an item of a list. */
  void begin() throws IOException {
    separate();
    open('{');
  }

  /** Begins an object with a key. */
  void begin(String key) throws IOException {
    key(key);
    open('{');
  }

  /** Ends the object begun last. */
  void end() throws IOException {
    close('}');
  }

  /** Begins a list that is written even when it is empty. */
  void beginList(String key) throws IOException {
    key(key);
    open('[');
  }

  /** Begins a list, or nothing when it is empty; tells whether it has begun one. */
  boolean beginSome(String key, List<?> items) throws IOException {
    if (items.isEmpty()) {
      return false;
    }
    beginList(key);
    return true;
  }

  /** Ends the list begun last. */
  void endList() throws IOException {
    close(']');
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
    if (beginSome(key, texts)) {
      for (String text : texts) {
        separate();
        out.string(text);
      }
      endList();
    }
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
      out.pair(lines.first(), lines.last());
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
    out.mark('[');
    for (int i = 0; i < spans.size(); i++) {
      if (i > 0) {
        out.comma();
      }
      out.pair(spans.get(i).first(), spans.get(i).last());
    }
    out.mark(']');
  }

  /** {@code documentNumber} (发文字号), or nothing. */
  void documentNumber(@Nullable DocumentNumber number) throws IOException {
    if (number != null) {
      begin("documentNumber");
      text("text", number.text());
      text("agency", number.agency());
      number("year", number.year());
      number("serial", number.serial());
      end();
    }
  }

  /** {@code elements}: what the fields of a node were read from, as printed. */
  void elements(List<Element> elements) throws IOException {
    if (beginSome("elements", elements)) {
      for (Element element : elements) {
        begin();
        text("element", element.kind());
        text("text", element.text().text());
        place(element.text());
        end();
      }
      endList();
    }
  }

  private void key(String key) throws IOException {
    out.key(first, level, key);
    first = false;
  }

  private void open(char bracket) throws IOException {
    out.mark(bracket);
    level++;
    first = true;
  }

  private void close(char bracket) throws IOException {
    level--;
    if (!first) {
      out.lead(true, level);
    }
    out.mark(bracket);
    first = false;
  }

  /** What stands before each item of an array. */
  private void separate() throws IOException {
    out.lead(first, level);
    first = false;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
