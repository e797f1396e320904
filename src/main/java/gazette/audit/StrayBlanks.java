package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.source.CharSet;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds blanks that the scan put into sentences: 和主要 污染物排放量. Two on one line say that two columns
 * were read into one: 安全生产监管 所急救设备配备，…加快公共场 和儿童意外伤害.
 *
 * <p>Blanks behind headings and between names are meant. A blank is doubted where it stands alone
 * between two longer stretches of Chinese, behind a comma of its paragraph, outside of brackets and
 * quotation marks, and in an issue that puts hardly any there.
 */
final class StrayBlanks {
  private static final int SHORTEST_STRETCH = 3;
  private static final int FEW = 8;
  private static final int MOST = 1000;

  /** Behind the name of an agency another name may follow, with a blank between. */
  private static final CharSet AGENCY_ENDS = CharSet.of("厅局委会部院府办室行处组团");

  private static final CharSet BLANK = CharSet.of(" ");

  /** Behind these a sentence, or a part of one, has begun. */
  private static final CharSet MARKS = CharSet.of("，；。");

  private static final CharSet OPENING = CharSet.of("（(《〈“‘【〔[「『");
  private static final CharSet CLOSING = CharSet.of("）)》〉”’】〕]」』");

  private final List<Integer> lines = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  private StrayBlanks() {}

  /** Says which lines hold blanks that do not belong there. */
  static void say(List<Leaf> leaves, Diagnostics said) {
    StrayBlanks blanks = new StrayBlanks();
    int paragraphs = 0;
    for (Leaf leaf : leaves) {
      Passage text = leaf.text();
      if (text != null && leaf.isProse()) {
        paragraphs++;
        if (text.mayHold(BLANK) && text.mayHold(MARKS)) {
          blanks.find(text);
        }
      }
    }
    if (blanks.lines.size() <= Math.min(MOST - 1, FEW + paragraphs / 20)) {
      blanks.say(said);
    }
  }

  private void find(Passage passage) {
    String text = passage.text();
    int read = 0;
    int depth = 0;
    boolean behindMark = false;
    for (int at = text.indexOf(' ');
        at >= 0 && lines.size() < MOST;
        at = text.indexOf(' ', at + 1)) {
      if (isStray(text, at)) {
        for (; read < at; read++) {
          char c = text.charAt(read);
          depth = depth(depth, c);
          behindMark |= MARKS.has(c);
        }
        if (behindMark && depth == 0) {
          lines.add(passage.lineAt(at));
          places.add(RunningText.around(text, at, at + 1));
        }
      }
    }
  }

  /** In how many brackets and quotation marks the next character stands. */
  private static int depth(int depth, char c) {
    if (OPENING.has(c)) {
      return depth + 1;
    }
    return CLOSING.has(c) ? Math.max(0, depth - 1) : depth;
  }

  private static boolean isStray(String text, int at) {
    return stretch(text, at - 1, -1)
        && stretch(text, at + 1, 1)
        && !AGENCY_ENDS.has(text.charAt(at - 1));
  }

  private static boolean stretch(String text, int from, int step) {
    for (int i = 0; i < SHORTEST_STRETCH; i++) {
      int at = from + i * step;
      if (at < 0 || at >= text.length() || !Han.is(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private void say(Diagnostics said) {
    for (int i = 0; i < lines.size(); i++) {
      int line = lines.get(i);
      boolean first = i == 0 || lines.get(i - 1) != line;
      boolean last = i + 1 == lines.size() || lines.get(i + 1) != line;
      if (first && last) {
        said.say(Code.TEXT_SUSPECT, "a blank stands in " + places.get(i), line);
      } else if (first) {
        said.say(
            Code.TEXT_COLUMNS_INTERLEAVED,
            "two columns seem to be read into one line at " + places.get(i),
            line);
      }
    }
  }
}
