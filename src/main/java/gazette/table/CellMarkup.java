package gazette.table;

import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the markup out of a cell: {@code <p>}, {@code <br/>} and the like part lines, {@code <b>},
 * {@code <strong>} and {@code **} are remembered as bold print, other tags are dropped, entities
 * become characters. {@code 患病率<25%} keeps its sign.
 */
final class CellMarkup {
  /** The characters with which markup begins. */
  private static final CharSet MARKUP = CharSet.of("<&\\#*");

  private static final int LONGEST_TAG = 400;
  private static final Set<String> BREAKS =
      Set.of("p", "br", "div", "li", "ul", "ol", "tr", "td", "h1", "h2", "h3", "h4");
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final String[][] ENTITIES = {
    {"&nbsp;", " "}, {"&ensp;", " "}, {"&emsp;", " "}, {"&#160;", " "}, {"&lt;", "<"},
    {"&gt;", ">"}, {"&quot;", "\""}, {"&ldquo;", "“"}, {"&rdquo;", "”"}, {"&middot;", "·"},
    {"&mdash;", "—"}, {"&amp;", "&"},
  };

  private final Passage source;
  private final String raw;
  private final StringBuilder text = new StringBuilder();
  private final List<Cell.Run> runs = new ArrayList<>();
  private Passage passage = Passage.EMPTY;
  private boolean bold;
  private boolean anyBold;
  private boolean broken;
  private int runStart;

  private CellMarkup(Passage source) {
    this.source = source;
    this.raw = source.text();
  }

  /** Reads the cell that stands on a line from one index to another. */
  static Cell read(Line line, int from, int to) {
    Passage cell = Passage.of(line, from, to).trim();
    return line.mayHold(MARKUP) && MARKUP.isIn(cell.text())
        ? new CellMarkup(cell).cell()
        : Cell.plain(cell);
  }

  private Cell cell() {
    int plain = 0;
    int i = 0;
    while (i < raw.length()) {
      int end = special(i, plain);
      if (end > i) {
        i = end;
        plain = end;
      } else {
        i++;
      }
    }
    take(plain, raw.length());
    endRun();
    String all = Cell.trimmed(text);
    return all.isEmpty()
        ? Cell.EMPTY
        : new Cell(passage.trim(), all, anyBold ? List.copyOf(runs) : List.of(), null, false);
  }

  /** Reads markup at an index after taking the plain text before it; the same index for none. */
  private int special(int at, int plain) {
    char c = raw.charAt(at);
    switch (c) {
      case '<':
        int close = tagEnd(at);
        if (close > 0) {
          take(plain, at);
          tag(at, close);
          return close + 1;
        }
        return at;
      case '&':
        return entity(at, plain);
      case '*', '#':
        take(plain, at);
        boolean pair = c == '*' && raw.startsWith("**", at);
        if (pair) {
          weight(!bold);
        }
        return at + (pair ? 2 : 1);
      case '\\':
        if (at + 1 < raw.length() && (raw.charAt(at + 1) == '|' || raw.charAt(at + 1) == '*')) {
          take(plain, at);
          take(at + 1, at + 2);
          return at + 2;
        }
        return at;
      default:
        return at;
    }
  }

  private int entity(int at, int plain) {
    for (String[] entity : ENTITIES) {
      if (raw.startsWith(entity[0], at)) {
        take(plain, at);
        append(entity[1]);
        return at + entity[0].length();
      }
    }
    return at;
  }

  private int tagEnd(int at) {
    int name = raw.startsWith("/", at + 1) ? at + 2 : at + 1;
    if (name >= raw.length() || !isLetter(raw.charAt(name))) {
      return -1;
    }
    int limit = Math.min(raw.length(), at + LONGEST_TAG);
    for (int i = name; i < limit && raw.charAt(i) != '<'; i++) {
      if (raw.charAt(i) == '>') {
        return i;
      }
    }
    return -1;
  }

  private void tag(int at, int close) {
    boolean closing = raw.charAt(at + 1) == '/';
    int from = closing ? at + 2 : at + 1;
    int to = from;
    while (to < close && (isLetter(raw.charAt(to)) || Character.isDigit(raw.charAt(to)))) {
      to++;
    }
    String name = raw.substring(from, to).toLowerCase(Locale.ROOT);
    if (BOLD.contains(name)) {
      weight(!closing);
    } else if (BREAKS.contains(name)) {
      broken = true;
    }
  }

  private void weight(boolean next) {
    endRun();
    bold = next;
    anyBold |= next;
  }

  private void take(int from, int to) {
    int start = from;
    if (broken || text.length() == 0) {
      while (start < to && Blanks.isBlank(raw.charAt(start))) {
        start++;
      }
    }
    if (start < to) {
      breakLine();
      text.append(raw, start, to);
      passage = passage.join(source.sub(start, to), "");
    }
  }

  private void append(String character) {
    if (!(character.equals(" ") && (broken || text.length() == 0))) {
      breakLine();
      text.append(character);
    }
  }

  private void breakLine() {
    if (broken && text.length() > 0) {
      text.append('\n');
    }
    broken = false;
  }

  private void endRun() {
    if (runStart < text.length()) {
      runs.add(new Cell.Run(text.substring(runStart), bold));
      runStart = text.length();
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
