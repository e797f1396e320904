package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.source.CharSet;
import gazette.source.Line;
import gazette.table.GutterRun;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables whose columns stand at fixed places with nothing but blanks between them, as a
 * layout-keeping extraction prints them: cells broken over lines, rows parted by blank lines and
 * names of groups included.
 */
final class LayoutTables {
  private static final CharSet TAB = CharSet.of("\t|");
  private static final int SENTENCE = Look.bits("。；，");
  private static final int FEWEST_BLANKS = 2;

  /** So many blank lines part rows. */
  private static final int MOST_BLANK_LINES = 2;

  /** So many lines below one another may name groups, or stand above the number of their row. */
  private static final int MOST_NAMES = 4;

  private static final int[] WIDTHS = {2, 1};

  private final Lines lines;

  LayoutTables(Lines lines) {
    this.lines = lines;
  }

  /** The index after the last line of the table whose titles stand on a line; else the index. */
  int end(int from) {
    if (!mayBeTitles(from)) {
      return from;
    }
    int end = from;
    for (int wide : WIDTHS) {
      GutterRun run = below(from, wide);
      if (run == null) {
        break; // what are no titles in one width are none in the other
      }
      end = Math.max(end, end(from, run));
    }
    return end;
  }

  private @Nullable GutterRun below(int from, int wide) {
    boolean more = from + 1 < lines.size() && mayBeRow(from + 1);
    Line next = more ? lines.get(from + 1).line() : null;
    return GutterRun.below(lines.get(from).line(), next, wide);
  }

  private boolean mayBeTitles(int at) {
    MarkedLine line = lines.get(at);
    return lines.kind(at) == LineKind.TEXT
        && !line.line().mayHold(TAB)
        && lines.look(at).blanks >= FEWEST_BLANKS
        && (lines.look(at).marks & SENTENCE) == 0;
  }

  private int end(int from, GutterRun run) {
    int end = from + run.depth();
    int blanks = 0;
    int names = 0;
    for (int i = end; i < lines.size(); i++) {
      if (lines.kind(i) == LineKind.BLANK && blanks < MOST_BLANK_LINES) {
        blanks++;
        continue;
      }
      GutterRun.Place place =
          mayBeRow(i) ? run.take(lines.get(i).line(), blanks > 0) : GutterRun.Place.OUTSIDE;
      if (place == GutterRun.Place.OUTSIDE
          || place == GutterRun.Place.MAYBE && ++names > MOST_NAMES) {
        break;
      }
      blanks = 0;
      if (place == GutterRun.Place.INSIDE) {
        names = 0;
        end = i + 1;
      }
    }
    return run.isProved() ? end : from;
  }

  private boolean mayBeRow(int at) {
    return switch (lines.kind(at)) {
      case TEXT, UNIT, ENTRY, AGENCY, SPEAKER, MEMBER, RESPONSIBILITY, DATE ->
          !lines.get(at).line().mayHold(TAB);
      default -> false;
    };
  }
}
