package gazette.source;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one line that may be missing from the tree: blanks, markup, table pipes and
 * rulers, leader dots, and the marks before an entry. The audit asks it about the gaps between what
 * the leaves own.
 *
 * <p>One object a line: what is costly is found at the first question that needs it, and once.
 */
public final class Erasures {
  private static final int SHORTEST_LEADER = 3;
  private static final int LONGEST_PAGE_NUMBER = 4;

  private final Line line;
  private final String text;
  private @Nullable BitSet columns;

  Erasures(Line line) {
    this.line = line;
    this.text = line.text();
  }

  /** Whether the character in a column, counted from 0, may be missing. */
  public boolean covers(int column) {
    return covers(column, column + 1);
  }

  /**
   * Whether all characters of the columns {@code from} to {@code to} (exclusive) may be missing.
   */
  public boolean covers(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Blanks.isBlank(c) && !Markup.isNoise(c) && !columns().get(i)) {
        return false;
      }
    }
    return true;
  }

  private BitSet columns() {
    BitSet known = columns;
    if (known == null) {
      known = find();
      columns = known;
    }
    return known;
  }

  /** Takes out of the erasures what was kept. */
  private record Kept(BitSet erased) implements Passage.RunVisitor {
    @Override
    public void run(int line, int column, int length, int at) {
      erased.clear(column, column + length);
    }
  }

  private BitSet find() {
    BitSet erased = new BitSet(text.length());
    erased.set(0, text.length());
    Passage content = Markup.strip(line);
    content.forEachRun(new Kept(erased));
    boolean start = true;
    boolean parted = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (erased.get(i) || Blanks.isBlank(c) || Markup.isPipe(c)) {
        erased.set(i);
        parted |= Blanks.isBlank(c) || Markup.isPipe(c);
        continue;
      }
      if (Markup.isLeader(c)) {
        i = leader(erased, i) - 1;
      } else if (Markup.isEntryMark(c) && (start || (parted && c != '○' && c != '□'))) {
        erased.set(i);
        continue;
      }
      start = false;
      parted = c == '。' || c == '；' || c == ';';
    }
    if (isRuler()) {
      erased.set(0, text.length());
    }
    return erased;
  }

  /** Marks the leader that begins at an index and gives the index behind it. */
  private int leader(BitSet erased, int from) {
    int marks = 0;
    int end = from;
    boolean dots = true;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Markup.isLeader(c)) {
        marks++;
        end = i + 1;
        dots &= Markup.isLeaderDot(c);
      } else if (c == '\t' || !Blanks.isBlank(c)) {
        break;
      }
    }
    boolean figure = from > 0 && Character.isDigit(text.charAt(from - 1));
    if (marks >= SHORTEST_LEADER || (dots && !figure && isPageNumber(end))) {
      erased.set(from, end);
    }
    return end;
  }

  private boolean isPageNumber(int from) {
    int digits = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (!Blanks.isBlank(c) && !Markup.isNoise(c)) {
        return false;
      }
    }
    return digits > 0 && digits <= LONGEST_PAGE_NUMBER;
  }

  /** Whether the line only parts the rows of a table, as in {@code |---|:--:|}. */
  private boolean isRuler() {
    int strokes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Markup.isLeader(c)) {
        strokes++;
      } else if (c != ':' && c != '+' && !Markup.isPipe(c) && !Blanks.isBlank(c)) {
        return false;
      }
    }
    return strokes > 1;
  }
}
