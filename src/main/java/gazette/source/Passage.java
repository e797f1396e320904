package gazette.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of text that knows where each of its characters stands in the source: the unit in which
 * text travels from the decoder to the JSON. It is immutable; cutting and joining keep the places,
 * so that no later step can lose them.
 *
 * <p>Characters between two runs (a blank put between joined Latin words) belong to no place.
 */
public final class Passage {
  /** The passage of no characters. */
  public static final Passage EMPTY = new Passage("", new int[0], 0);

  static final int LINE = 0;
  static final int COLUMN = 1;
  static final int LENGTH = 2;
  static final int AT = 3;
  static final int WIDTH = 4;

  private static final long BLANK = Traits.of(" ");

  private final String text;

  /**
   * Runs in reading order, four numbers each: line, column in it from 0, length, index in the text.
   */
  private final int[] runs;

  /** The groups of notable characters in the text, or in the longer text that it was cut from. */
  private final long traits;

  /** A passage of runs that are in reading order and within the text; the array is not copied. */
  Passage(String text, int[] runs, long traits) {
    this.text = text;
    this.runs = runs;
    this.traits = traits;
  }

  /** The characters {@code from} to {@code to} (exclusive) of a line. */
  public static Passage of(Line line, int from, int to) {
    return from >= to
        ? EMPTY
        : new Passage(
            line.text().substring(from, to),
            new int[] {line.number(), from, to - from, 0},
            line.traits());
  }

  /** The whole line. */
  public static Passage of(Line line) {
    return of(line, 0, line.text().length());
  }

  /**
   * The text: the characters of the runs in reading order, with the blanks that joining put between
   * them.
   */
  public String text() {
    return text;
  }

  /** The number of characters. */
  public int length() {
    return text.length();
  }

  /** Whether there is no character. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Whether one of some characters may stand in the text; when not, there is none. The text is not
   * looked at, so it is cheap to ask first; a part of a passage answers for the whole.
   */
  public boolean mayHold(CharSet characters) {
    return (traits & characters.traits()) != 0;
  }

  /**
   * The text without white space between two CJK characters, as titles, headings and names are
   * written.
   */
  public String compact() {
    return mayHold(Blanks.ALL) ? Joining.compact(text) : text;
  }

  /** The part of the passage from one index of its text to another (exclusive). */
  public Passage sub(int from, int to) {
    if (from >= to) {
      return EMPTY;
    }
    if (from == 0 && to == text.length()) {
      return this;
    }
    int first = runAt(from);
    int end = first;
    while (end < runs.length && runs[end + AT] < to) {
      end += WIDTH;
    }
    int[] kept = new int[end - first];
    int size = 0;
    for (int r = first; r < end; r += WIDTH) {
      int start = Math.max(from, runs[r + AT]);
      int stop = Math.min(to, runs[r + AT] + runs[r + LENGTH]);
      if (start < stop) {
        kept[size + LINE] = runs[r + LINE];
        kept[size + COLUMN] = runs[r + COLUMN] + start - runs[r + AT];
        kept[size + LENGTH] = stop - start;
        kept[size + AT] = start - from;
        size += WIDTH;
      }
    }
    return new Passage(
        text.substring(from, to), size == kept.length ? kept : Arrays.copyOf(kept, size), traits);
  }

  /** The last run that begins at an index of the text or before it; the first when none does. */
  private int runAt(int index) {
    int low = 0;
    int high = runs.length / WIDTH - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (runs[middle * WIDTH + AT] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low * WIDTH;
  }

  /** The part from an index to the end. */
  public Passage from(int index) {
    return sub(index, text.length());
  }

  /** The passage without blanks at its ends. */
  public Passage trim() {
    return mayHold(Blanks.ALL) ? trimmed(0, text.length()) : this;
  }

  /** The part from one index to another (exclusive) without blanks at its ends. */
  public Passage trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return sub(start, end);
  }

  /**
   * This passage continued by another: one blank between two Latin letters or digits, nothing
   * otherwise (the rule of joining lines).
   */
  public Passage join(Passage next) {
    return join(next, Joining.needsBlank(text, next.text) ? " " : "");
  }

  /** This passage, a text that stands nowhere in the source, and another passage. */
  public Passage join(Passage next, String between) {
    if (isEmpty()) {
      return next;
    }
    if (next.isEmpty()) {
      return this;
    }
    int[] all = Arrays.copyOf(runs, runs.length + next.runs.length);
    int shift = text.length() + between.length();
    for (int r = 0; r < next.runs.length; r += WIDTH) {
      int to = runs.length + r;
      System.arraycopy(next.runs, r, all, to, WIDTH);
      all[to + AT] += shift;
    }
    return new Passage(
        text.concat(between).concat(next.text), all, traits | Traits.of(between) | next.traits);
  }

  /** Several passages joined in order; it takes time in proportion to their length. */
  public static Passage joined(List<Passage> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int width = 0;
    int length = parts.size();
    for (Passage part : parts) {
      width += part.runs.length;
      length += part.text.length();
    }
    StringBuilder text = new StringBuilder(length);
    int[] all = new int[width];
    int size = 0;
    long traits = 0;
    for (Passage part : parts) {
      traits |= part.traits;
      if (Joining.needsBlank(text, part.text)) {
        text.append(' ');
        traits |= BLANK;
      }
      System.arraycopy(part.runs, 0, all, size, part.runs.length);
      for (int r = 0; r < part.runs.length; r += WIDTH) {
        all[size + r + AT] += text.length();
      }
      size += part.runs.length;
      text.append(part.text);
    }
    return text.length() == 0 ? EMPTY : new Passage(text.toString(), all, traits);
  }

  /** The line on which the first character stands; 0 where there is none. */
  public int firstLine() {
    return runs.length == 0 ? 0 : runs[LINE];
  }

  /** The line on which the last character stands; 0 where there is none. */
  public int lastLine() {
    return runs.length == 0 ? 0 : runs[runs.length - WIDTH + LINE];
  }

  /** The hull of the lines; a passage without characters has none and throws. */
  public Span lines() {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int r = 0; r < runs.length; r += WIDTH) {
      first = Math.min(first, runs[r + LINE]);
      last = Math.max(last, runs[r + LINE]);
    }
    return new Span(first, last);
  }

  /**
   * The runs of neighbouring lines, in reading order: {@code [45,45] [47,47]} for a paragraph cut
   * by a blank line.
   */
  public List<Span> pieces() {
    List<Span> pieces = new ArrayList<>();
    for (int r = 0; r < runs.length; r += WIDTH) {
      int line = runs[r + LINE];
      Span open = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      if (open == null || line < open.last() || line > open.last() + 1) {
        pieces.add(Span.of(line));
      } else if (line > open.last()) {
        pieces.set(pieces.size() - 1, new Span(open.first(), line));
      }
    }
    return pieces;
  }

  /**
   * The line on which the character at an index stands; of an inserted blank, the line before it.
   */
  public int lineAt(int index) {
    return runs.length == 0 ? 0 : runs[runAt(index) + LINE];
  }

  /** Hands every run to a visitor, in reading order. */
  public void forEachRun(RunVisitor visitor) {
    for (int r = 0; r < runs.length; r += WIDTH) {
      visitor.run(runs[r + LINE], runs[r + COLUMN], runs[r + LENGTH], runs[r + AT]);
    }
  }

  /** Takes the runs of a passage. */
  @FunctionalInterface
  public interface RunVisitor {
    /**
     * One run: its line, its column there from 0, its length, and its index in the text of the
     * passage.
     */
    void run(int line, int column, int length, int at);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage that
        && text.equals(that.text)
        && Arrays.equals(runs, that.runs);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Arrays.hashCode(runs);
  }

  @Override
  public String toString() {
    return text;
  }
}
