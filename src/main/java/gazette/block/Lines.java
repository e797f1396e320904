package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.source.Blanks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text and their looks. What neighbours tell of a line corrects its mark in place,
 * before any line is put to a block; its content, and with it its look, never change.
 */
final class Lines {
  private final MarkedLine[] lines;
  private final LineKind[] kinds;
  private final Look[] looks;
  private final int margin;

  /** Where the characters of the line stand whose look is found. */
  private char[] buffer = new char[512];

  /** The lines, each at the index that is its place. */
  Lines(List<MarkedLine> marked) {
    lines = marked.toArray(new MarkedLine[0]);
    kinds = new LineKind[lines.length];
    looks = new Look[lines.length];
    for (int i = 0; i < lines.length; i++) {
      kinds[i] = lines[i].kind();
    }
    margin = LeftMargin.of(lines);
  }

  int size() {
    return lines.length;
  }

  MarkedLine get(int at) {
    return lines[at];
  }

  LineKind kind(int at) {
    return kinds[at];
  }

  /** Whether a line is plain text, or may be with a number before it. */
  boolean isText(int at) {
    LineKind kind = kinds[at];
    return kind == LineKind.TEXT || kind == LineKind.UNIT || kind == LineKind.ENTRY;
  }

  String text(int at) {
    return lines[at].text();
  }

  /** The content of a line without any blank. */
  String bare(int at) {
    return look(at).blanks == 0 ? text(at) : Blanks.without(text(at));
  }

  /** The next line that is not blank; null below the last. */
  @Nullable MarkedLine below(MarkedLine line) {
    for (int i = line.place() + 1; i < lines.length; i++) {
      if (kinds[i] != LineKind.BLANK) {
        return lines[i];
      }
    }
    return null;
  }

  /** The look of a line; it is found when it is asked for first. */
  Look look(int at) {
    Look look = looks[at];
    if (look == null) {
      look = new Look(lines[at], characters(lines[at].text()), margin);
      looks[at] = look;
    }
    return look;
  }

  Look look(MarkedLine line) {
    return look(line.place());
  }

  /** The characters of a text, in an array that is used again. */
  private char[] characters(String text) {
    int length = text.length();
    buffer = length <= buffer.length ? buffer : new char[Math.max(length, 2 * buffer.length)];
    text.getChars(0, length, buffer, 0);
    return buffer;
  }

  /** Gives a line another mark. */
  void mark(int at, LineKind kind, String rule) {
    lines[at] = lines[at].as(kind, rule);
    kinds[at] = kind;
  }
}
