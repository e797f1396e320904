package gazette.mark;

import gazette.source.Blanks;
import gazette.source.Line;
import gazette.source.Markup;
import gazette.source.Passage;

/**
 * A line as the rules look at it: its content without markup, and what is cheap to know about it.
 */
public final class LineView {
  private static final int SHORT = 80;

  private final Line line;
  private final Passage content;
  private final String text;
  private String bare = "";

  private LineView(Line line, Passage content) {
    this.line = line;
    this.content = content;
    this.text = content.text();
  }

  /** The view of a line. */
  public static LineView of(Line line) {
    return new LineView(line, Markup.strip(line));
  }

  /** The line itself. */
  public Line line() {
    return line;
  }

  /** The line without markup and outer blanks. */
  public Passage content() {
    return content;
  }

  /** The text of the content. */
  public String text() {
    return text;
  }

  /**
   * The content without any blank, of a line short enough to be a label; the content itself of a
   * long one.
   */
  public String bare() {
    if (bare.isEmpty()) {
      bare = text.length() > SHORT ? text : Blanks.without(text);
    }
    return bare;
  }

  /** The first character of the content; NUL where there is none. */
  public char first() {
    return text.isEmpty() ? 0 : text.charAt(0);
  }

  /** The last character of the content; NUL where there is none. */
  public char last() {
    return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
  }

  /** Whether the content has at most so many characters. */
  public boolean within(int length) {
    return text.length() <= length;
  }
}
