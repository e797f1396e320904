package gazette.table;

import gazette.source.Blanks;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell as printed.
 *
 * @param passage its characters with their places, without markup; empty for a cell of an HTML
 *     table
 * @param text its text without markup; paragraphs and lines of it are parted by {@code \n}
 * @param runs the text cut where bold print begins or ends and where the source breaks the line
 *     inside a word or between two names ({@code \n}); empty when there is nothing to cut
 * @param cover the cell that covers this one, in HTML tables
 * @param sideways whether the covering cell stands to the left ({@code colspan})
 */
record Cell(Passage passage, String text, List<Run> runs, @Nullable Cell cover, boolean sideways) {
  /** The cell without text. */
  static final Cell EMPTY = new Cell(Passage.EMPTY, "", List.of(), null, false);

  /** A stretch of text in one weight. */
  record Run(String text, boolean bold) {}

  /** A cell without markup. */
  static Cell plain(Passage passage) {
    return passage.isEmpty() ? EMPTY : new Cell(passage, passage.text(), List.of(), null, false);
  }

  /** The place that another cell covers. */
  static Cell covered(Cell cover, boolean sideways) {
    return new Cell(Passage.EMPTY, "", List.of(), cover, sideways);
  }

  /** The text without blanks at its ends, no-break and ideographic ones included. */
  static String trimmed(CharSequence text) {
    int from = 0;
    int to = text.length();
    while (from < to && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.subSequence(from, to).toString();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text of this cell, or of the cell that covers it. */
  String shown() {
    return cover == null ? text : cover.text;
  }

  /** The runs of this cell; one plain run for a cell that needs no cutting. */
  List<Run> allRuns() {
    return runs.isEmpty() ? List.of(new Run(text, false)) : runs;
  }

  /** The text with the line breaks of the source kept, as lists of units are printed. */
  String listed() {
    if (runs.isEmpty()) {
      return text;
    }
    StringBuilder all = new StringBuilder();
    for (Run run : runs) {
      all.append(run.text);
    }
    return all.toString();
  }

  /** This cell and what stands of it on the next line. */
  Cell join(Cell next) {
    return join(next, false);
  }

  /**
   * The same.
   *
   * @param broken whether the line breaks off inside a word
   */
  Cell join(Cell next, boolean broken) {
    if (isEmpty() || next.isEmpty()) {
      return isEmpty() ? next : this;
    }
    List<Run> both = new ArrayList<>(allRuns());
    both.add(new Run(broken ? "" : "\n", false));
    both.addAll(next.allRuns());
    boolean latin = isLatin(text.charAt(text.length() - 1)) && isLatin(next.text.charAt(0));
    return new Cell(
        passage.join(next.passage), text + (latin ? " " : "") + next.text, both, null, false);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
