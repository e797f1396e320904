package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.LineRules;
import gazette.mark.Mark;
import gazette.mark.MarkedLine;
import gazette.notation.DocumentNumbers;
import gazette.source.Blanks;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a 目录 that was set in two columns and read line by line: the left halves of its lines come
 * first, then the right ones. Where a column begins is the place at which the right halves of most
 * lines stand.
 */
final class ContentsColumns {
  /** So many half-width blanks part two columns. */
  private static final int GAP = 4;

  /** How far a column's lines may stand apart. */
  private static final int SLACK = 2;

  private static final int FEWEST = 3;
  private static final int MOST_LINES = 120;
  private static final int LEAST_COLUMN = 12;

  private final List<MarkedLine> lines;
  private final int heading;

  private ContentsColumns(List<MarkedLine> lines, int heading) {
    this.lines = lines;
    this.heading = heading;
  }

  /** The lines, a 目录 in columns put in order. */
  static List<MarkedLine> part(List<MarkedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == LineKind.CONTENTS_HEADING) {
        ContentsColumns columns = new ContentsColumns(lines, i);
        int start = columns.start();
        return start < 0 ? lines : columns.parted(start);
      }
    }
    return lines;
  }

  /** The half-width column at which the right halves begin; -1 when there is but one column. */
  private int start() {
    int start = -1;
    int seen = 0;
    int end = Math.min(lines.size(), heading + MOST_LINES);
    for (int i = heading + 1; i < end && (seen > 0 || i - heading <= FEWEST); i++) {
      int at = gapEnd(raw(lines.get(i)), 0);
      int column = at < 0 ? -1 : width(raw(lines.get(i)), at);
      boolean text = at >= 0 && isText(raw(lines.get(i)), at);
      if (text && start < 0 && column >= LEAST_COLUMN) {
        start = column;
      }
      if (text && Math.abs(column - start) <= SLACK) {
        seen++;
      } else if (seen > 0 && !isRight(raw(lines.get(i)), start) && at < 0) {
        break;
      }
    }
    return seen >= FEWEST ? start : -1;
  }

  private List<MarkedLine> parted(int start) {
    int end = heading + 1;
    for (int i = heading + 1; i < Math.min(lines.size(), heading + MOST_LINES); i++) {
      String raw = raw(lines.get(i));
      if (split(raw, start) >= 0) {
        end = i + 1;
      } else if (i - end > FEWEST) {
        break;
      }
    }
    List<MarkedLine> left = new ArrayList<>(lines.subList(0, heading + 1));
    List<MarkedLine> right = new ArrayList<>();
    for (MarkedLine line : lines.subList(heading + 1, end)) {
      int at = split(raw(line), start);
      if (at < 0) {
        left.add(line);
        continue;
      }
      add(left, line, 0, at);
      add(right, line, at, raw(line).length());
    }
    left.addAll(right);
    left.addAll(lines.subList(end, lines.size()));
    List<MarkedLine> placed = new ArrayList<>(left.size());
    for (MarkedLine line : left) {
      placed.add(new MarkedLine(line.line(), line.content(), line.mark(), placed.size()));
    }
    return placed;
  }

  private static void add(List<MarkedLine> column, MarkedLine line, int from, int to) {
    Passage half = Passage.of(line.line(), from, to).trim();
    if (!half.isEmpty()) {
      Line alone = new Line(line.number(), half.text());
      Mark mark = new Mark(LineRules.kindOf(half.text()), "contents.column", List.of());
      column.add(new MarkedLine(alone, half, mark, 0));
    }
  }

  /** Where the right half of a line begins; -1 of a line that has none. */
  private static int split(String raw, int start) {
    int at = gapEnd(raw, 0);
    while (at >= 0 && width(raw, at) < start - SLACK) {
      at = gapEnd(raw, at);
    }
    return at >= 0 && Math.abs(width(raw, at) - start) <= SLACK ? at : -1;
  }

  /** Whether a line holds nothing but a right half. */
  private static boolean isRight(String raw, int start) {
    return split(raw, start) >= 0;
  }

  /** Where text begins again behind a wide gap; -1 when none follows. */
  private static int gapEnd(String raw, int from) {
    int blanks = 0;
    for (int i = from; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Blanks.isBlank(c)) {
        blanks += c < 0x2000 ? 1 : 2;
      } else if (blanks >= GAP) {
        return i;
      } else {
        blanks = 0;
      }
    }
    return -1;
  }

  /**
   * Whether words stand on both sides, not a page behind a title or a number before one: {@code
   * 清政发〔2022〕6号　　关于…的通知}.
   */
  private static boolean isText(String raw, int at) {
    String left = raw.substring(0, at);
    return !Blanks.isBlank(left)
        && isHan(raw.charAt(at))
        && raw.length() > at + 1
        && DocumentNumbers.whole(left) == null;
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c == '《' || c == '【';
  }

  private static int width(String raw, int to) {
    return Look.width(raw.substring(0, to));
  }

  private static String raw(MarkedLine line) {
    return line.line().text();
  }
}
