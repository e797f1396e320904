package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.UnitMarker;
import gazette.source.CharSet;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block that still grows. */
final class Draft {
  private static final int FAR = 400;
  private static final CharSet TAG = CharSet.of("<");

  LineKind kind;
  final List<MarkedLine> lines = new ArrayList<>(1);

  /** What stands in a box; nothing stands in any other block. */
  final List<Draft> children;

  final @Nullable UnitMarker unit;

  /** Whether it stands right below the label of an annex, where its title stands. */
  boolean belowLabel;

  /** The look of the first line. */
  final Look opening;

  /** The look of the last line. */
  private Look closing;

  /** The marks of punctuation in the lines below the first. */
  private int marksBelow;

  /** How many round and title brackets stand open. */
  private int round;

  private int title;

  /** How many 【 stand open that a label with a colon follows, as in {@code 【牵头单位：}. */
  private int labelled;

  /** How many characters ago the last of these opened. */
  private int since;

  private int openTags;

  /** Whether the round bracket opened last follows a whole sentence, as one with duties does. */
  private boolean aside;

  private char before;

  /** A block that never goes on by itself: furniture, a table, a box, an entry of the 目录. */
  Draft(LineKind kind, MarkedLine line) {
    this.kind = kind;
    this.children = kind == LineKind.BOX_TITLE ? new ArrayList<>() : List.of();
    this.unit = null;
    this.opening = Look.NONE;
    this.closing = Look.NONE;
    lines.add(line);
  }

  Draft(LineKind kind, MarkedLine line, Look look, @Nullable UnitMarker unit) {
    this.kind = kind;
    this.children = List.of();
    this.unit = unit;
    this.opening = look;
    this.closing = look;
    take(line, look);
  }

  /** Goes on in another line. */
  void add(MarkedLine line, Look look) {
    closing = look;
    marksBelow |= look.marks;
    take(line, look);
  }

  private void take(MarkedLine line, Look look) {
    lines.add(line);
    count(line.text(), look.brackets);
    if (line.line().mayHold(TAG)) {
      countTags(line.line().text());
    }
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

  /** How its last line ends. */
  Ends end() {
    return closing.end;
  }

  /**
   * Whether any of its lines holds one of some marks of punctuation, from an index of the first
   * line on.
   *
   * @param marks their bits, see {@link Look#bits}
   */
  boolean holds(int marks, int from) {
    return (marksBelow & marks) != 0 || opening.holds(marks, first().text(), from);
  }

  /** Whether it ends with the bracket that follows a sentence: …。（责任单位：市财政局）. */
  boolean endsWithAside() {
    return aside && round == 0 && (before == '）' || before == ')');
  }

  /** Whether a paragraph tag is not closed yet. */
  boolean hasOpenTag() {
    return openTags > 0;
  }

  private void countTags(String raw) {
    openTags += raw.contains("<p>") || raw.contains("<p ") ? 1 : 0;
    openTags -= raw.contains("</p>") ? 1 : 0;
  }

  private void count(String text, int[] brackets) {
    since += text.length();
    for (int i : brackets) {
      switch (text.charAt(i)) {
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
          boolean colon = text.indexOf('：', i) > 0 || text.indexOf(':', i) > 0;
          if (colon && text.indexOf('】', i) < 0) {
            labelled++;
            since = text.length() - i;
          }
        }
        case '】' -> labelled = Math.max(0, labelled - 1);
        case '）', ')' -> round = Math.max(0, round - 1);
        case '》', '〕' -> title = Math.max(0, title - 1);
        default -> {}
      }
    }
    before = text.isEmpty() ? before : text.charAt(text.length() - 1);
  }

  /** The text of the block as it stands. */
  Passage text() {
    boolean whole = kind == LineKind.TABLE_ROW || kind == LineKind.HTML_TABLE;
    if (whole || lines.size() == 1) {
      return first().content();
    }
    List<Passage> parts = new ArrayList<>(lines.size());
    for (MarkedLine line : lines) {
      parts.add(line.content());
    }
    return Passage.joined(parts);
  }

  Block finish() {
    return new Block(kind, text(), lines, unit, finish(children));
  }

  /** The blocks of drafts that are complete. */
  static List<Block> finish(List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      blocks.add(draft.finish());
    }
    return blocks;
  }
}
