package gazette.mark;

import gazette.notation.UnitMarker;
import gazette.notation.UnitMarkers;
import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Line;
import gazette.source.Markup;
import gazette.source.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as the rules look at it: its content without markup, and what is cheap to know about it.
 */
public final class LineView {
  private static final int SHORT = 80;

  /** So many characters hold a label and its colon. */
  private static final int LABEL_LENGTH = 16;

  private static final CharSet COLONS = CharSet.of("：:");

  private final Line line;
  private final Passage content;
  private final String text;
  private final char first;
  private final char last;
  private @Nullable String bare;
  private @Nullable String label;
  private @Nullable List<UnitMarker> units;

  private LineView(Line line, Passage content) {
    this.line = line;
    this.content = content;
    this.text = content.text();
    this.first = text.isEmpty() ? 0 : text.charAt(0);
    this.last = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
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
    String known = bare;
    if (known == null) {
      boolean spaced = text.length() <= SHORT && content.mayHold(Blanks.ALL);
      known = spaced ? Blanks.without(text) : text;
      bare = known;
    }
    return known;
  }

  /** Whether blanks stand in the content, of a line short enough to be a label. */
  public boolean isSpaced() {
    return bare().length() < text.length();
  }

  /**
   * What stands before the first colon, when that is short enough to be a label: 牵头单位 of {@code 牵头
   * 单位：市水利局}; empty when it is not, or nothing stands there. Of a long line it keeps its blanks.
   */
  public String label() {
    String known = label;
    if (known == null) {
      int colon = mayHold(COLONS) ? Words.colon(bare(), LABEL_LENGTH) : -1;
      known = colon > 0 ? bare().substring(0, colon) : "";
      label = known;
    }
    return known;
  }

  /** The readings of the marker of a numbered unit at the start of the content. */
  public List<UnitMarker> units() {
    List<UnitMarker> known = units;
    if (known == null) {
      known = UnitMarkers.at(text);
      units = known;
    }
    return known;
  }

  /** Whether one of some characters may stand in the content; when not, there is none. */
  public boolean mayHold(CharSet characters) {
    return content.mayHold(characters);
  }

  /** Whether the content holds the end of a sentence. */
  boolean hasSentence() {
    return last == '。' || last == '；' || mayHold(Words.SENTENCE_ENDS) && Words.hasSentence(text);
  }

  /** The first character of the content; NUL where there is none. */
  public char first() {
    return first;
  }

  /** The last character of the content; NUL where there is none. */
  public char last() {
    return last;
  }

  /** Whether the content has at most so many characters. */
  public boolean within(int length) {
    return text.length() <= length;
  }
}
