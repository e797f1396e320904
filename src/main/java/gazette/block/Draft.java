package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.UnitMarker;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block that still grows. */
final class Draft {
  private static final int FAR = 400;
  private static final String MARKS = "。；，：、！？";

  LineKind kind;
  final List<MarkedLine> lines = new ArrayList<>();
  final List<Draft> children = new ArrayList<>();
  final @Nullable UnitMarker unit;

  /** Whether it stands right below the label of an annex, where its title stands. */
  boolean belowLabel;

  /**
   * How many round and title brackets stand open, and how many characters ago the last one opened.
   */
  private int round;

  private int title;

  /** How many 【 stand open that a label with a colon follows, as in {@code 【牵头单位：}. */
  private int labelled;

  private int since;

  /** Where each mark stands last in the first line, and whether it stands in another. */
  private final int[] lastInFirst = new int[MARKS.length()];

  private final boolean[] inOthers = new boolean[MARKS.length()];

  private int openTags;

  /** Whether the round bracket opened last follows a whole sentence, as one with duties does. */
  private boolean aside;

  private char before;

  Draft(LineKind kind, MarkedLine line, @Nullable UnitMarker unit) {
    this.kind = kind;
    this.unit = unit;
    Arrays.fill(lastInFirst, -1);
    add(line);
  }

  void add(MarkedLine line) {
    lines.add(line);
    count(line.text());
    countTags(line.line().text());
  }

  MarkedLine last() {
    return lines.get(lines.size() - 1);
  }

  MarkedLine first() {
    return lines.get(0);
  }

  /** Whether a bracket stands open that was opened not too long ago. */
  boolean isUnclosed() {
    return (round > 0 || title > 0 || labelled > 0) && since < FAR;
  }

  /**
   * Whether any of its lines holds one of some marks of punctuation, from an index of the first
   * line on.
   *
   * @param marks some of {@code 。；，：、！？}
   */
  boolean holds(String marks, int from) {
    for (int i = 0; i < marks.length(); i++) {
      int mark = MARKS.indexOf(marks.charAt(i));
      if (lastInFirst[mark] >= from || inOthers[mark]) {
        return true;
      }
    }
    return false;
  }

  /** Whether it ends with the bracket that follows a sentence: …。（责任单位：市财政局）. */
  boolean endsWithAside() {
    return aside && round == 0 && (before == '）' || before == ')');
  }

  /** Whether a paragraph tag is not closed yet. */
  boolean hasOpenTag() {
    return openTags > 0;
  }

  private void mark(char c, int at) {
    if (lines.size() == 1) {
      lastInFirst[MARKS.indexOf(c)] = at;
    } else {
      inOthers[MARKS.indexOf(c)] = true;
    }
  }

  private void countTags(String raw) {
    if (raw.indexOf('<') >= 0) {
      openTags += raw.contains("<p>") || raw.contains("<p ") ? 1 : 0;
      openTags -= raw.contains("</p>") ? 1 : 0;
    }
  }

  private void count(String text) {
    since += text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '〕' && c < '（') {
        continue; // most characters
      }
      switch (c) {
        case '（', '(' -> {
          aside = (i > 0 ? text.charAt(i - 1) : before) == '。';
          round++;
          since = text.length() - i;
        }
        case '《', '〔' -> {
          title++;
          since = text.length() - i;
        }
        case '【' -> {
          if (text.indexOf('：', i) > 0 && text.indexOf('】', i) < 0) {
            labelled++;
            since = text.length() - i;
          }
        }
        case '】' -> labelled = Math.max(0, labelled - 1);
        case '）', ')' -> round = Math.max(0, round - 1);
        case '》', '〕' -> title = Math.max(0, title - 1);
        case '。', '；', '，', '：', '、', '！', '？' -> mark(text.charAt(i), i);
        default -> {}
      }
    }
    before = text.isEmpty() ? before : text.charAt(text.length() - 1);
  }

  Block finish() {
    boolean whole = kind == LineKind.TABLE_ROW || kind == LineKind.HTML_TABLE;
    List<Passage> parts = new ArrayList<>(lines.size());
    for (MarkedLine line : whole ? lines.subList(0, 1) : lines) {
      parts.add(line.content());
    }
    List<Block> inner = new ArrayList<>(children.size());
    for (Draft child : children) {
      inner.add(child.finish());
    }
    return new Block(kind, Passage.joined(parts), lines, unit, inner);
  }
}
