package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.source.Blanks;
import gazette.source.CharSet;

/** The indents of lines, where extraction kept them: they mark the first lines of paragraphs. */
final class Indents {
  private static final CharSet ENTITY = CharSet.of("&");
  private static final int NEAR = 12;
  private static final int SHALLOWEST = 2;
  private static final int DEEPEST = 5;

  private final Lines lines;
  private final boolean mostly;
  private final int[] before;

  Indents(Lines lines) {
    this.lines = lines;
    before = new int[lines.size() + 1];
    int prose = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean text = lines.isText(i);
      boolean first = text && lines.look(i).indented && lines.look(i).indent <= DEEPEST;
      prose += text ? 1 : 0;
      before[i + 1] = before[i] + (first ? 1 : 0);
    }
    mostly = prose > 4 && before[lines.size()] * 2 > prose;
  }

  /** Whether most lines are indented: each is a paragraph, then. */
  boolean areMostly() {
    return mostly;
  }

  /** Whether paragraphs near a line begin with an indent. */
  boolean mark(int index) {
    int from = Math.max(0, index - NEAR);
    int to = Math.min(before.length - 1, index + NEAR + 1);
    return before[to] - before[from] >= 2;
  }

  /**
   * Whether the line at an index is indented as the first lines of paragraphs are, among lines that
   * are not.
   */
  boolean opens(int index) {
    int depth = lines.look(index).indent;
    return depth >= SHALLOWEST && depth <= DEEPEST && mark(index) && plain(index) >= 2;
  }

  /** How many lines of prose near a line are not indented. */
  private int plain(int index) {
    int plain = 0;
    int to = Math.min(lines.size() - 1, index + NEAR);
    for (int i = Math.max(0, index - NEAR); i <= to; i++) {
      plain += lines.kind(i) == LineKind.TEXT && lines.look(i).indent == 0 ? 1 : 0;
    }
    return plain;
  }

  /** Whether a line is indented, by the width of the blanks before its text or by entities. */
  static boolean isIndented(MarkedLine line, int width) {
    return width >= SHALLOWEST
        || line.line().mayHold(ENTITY) && line.line().text().contains("&nbsp;&nbsp;");
  }

  /** The blanks before the text, an ASCII blank being half as wide as an ideographic one. */
  static int width(MarkedLine line) {
    String raw = line.line().text();
    int width = 0;
    for (int i = 0; i < raw.length() && Blanks.isBlank(raw.charAt(i)); i++) {
      width += raw.charAt(i) == ' ' ? 1 : 2;
    }
    return width / 2;
  }
}
