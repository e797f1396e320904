package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.source.CharSet;
import gazette.source.Passage;
import java.util.List;

/**
 * Finds what went wrong where a text was cut: a character printed on both sides of a page break
 * (…成果，积 / 积极开展…), and a sentence broken off at the end of a text (…出席。会议).
 */
final class CutEnds {
  /** Single characters that are doubled in good Chinese. */
  private static final CharSet DOUBLED =
      CharSet.of("人天年月日家户处层时事常刚渐多好明仅往频纷种件个样步条代村镇县乡级点生世实面方早慢大深紧牢切星声句字项次片排行门家回阵滴重久默偏白单独");

  private static final int LONGEST_REPEAT = 8;
  private static final int LONGEST_REST = 4;

  /** What is looked up costs a walk over the text, and has to end. */
  private static final int MOST_PROOFS = 200;

  private final RunningText text;
  private final PairCounts pairs;
  private final Diagnostics said;
  private final CommonWords words = CommonWords.table();
  private int proofs;

  private CutEnds(RunningText text, PairCounts pairs, Diagnostics said) {
    this.text = text;
    this.pairs = pairs;
    this.said = said;
  }

  /** Says where the ends of pieces of a text do not fit. */
  static void say(List<Leaf> leaves, RunningText text, PairCounts pairs, Diagnostics said) {
    CutEnds ends = new CutEnds(text, pairs, said);
    for (Leaf leaf : leaves) {
      Passage passage = leaf.text();
      if (passage != null && leaf.isProse()) {
        ends.lookAtCuts(passage);
        ends.lookAtEnd(passage);
      }
    }
  }

  private void lookAtCuts(Passage passage) {
    if (passage.firstLine() == passage.lastLine()) {
      return;
    }
    passage.forEachRun(
        new Passage.RunVisitor() {
          private int before = passage.firstLine();

          @Override
          public void run(int line, int column, int length, int at) {
            if (line != before) {
              lookAtCut(passage, line, at);
            }
            before = line;
          }
        });
  }

  private void lookAtCut(Passage passage, int line, int at) {
    String all = passage.text();
    for (int length = LONGEST_REPEAT; length > 0; length--) {
      if (at >= length && isRepeated(all, at, length)) {
        boolean doubled = length > 1 || isDoubledByTheCut(all, at);
        if (doubled) {
          said.say(
              Code.TEXT_SUSPECT,
              all.substring(at, at + length)
                  + " stands on both sides of the cut in "
                  + RunningText.around(all, at, at + length),
              line);
        }
        return;
      }
    }
  }

  private static boolean isRepeated(String all, int at, int length) {
    if (!all.regionMatches(at - length, all, at, length)) {
      return false;
    }
    for (int i = at; i < at + length; i++) {
      if (!Han.is(all.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** 管理 and 理念 are words on both sides of the cut; ，积 and 积极 are not. */
  private boolean isDoubledByTheCut(String all, int at) {
    char c = all.charAt(at);
    char before = at > 1 ? all.charAt(at - 2) : RunningText.BREAK;
    char after = at + 1 < all.length() ? all.charAt(at + 1) : RunningText.BREAK;
    boolean isWordBefore = isWord(before, c);
    boolean isWordAfter = isWord(c, after);
    return isWordBefore != isWordAfter
        && !DOUBLED.has(c)
        && (!words.standsAlone(c) || isPrinted("" + before + c + after));
  }

  private boolean isPrinted(String wanted) {
    return ++proofs < MOST_PROOFS && text.count(wanted, 1) > 0;
  }

  private boolean isWord(char first, char second) {
    return words.has(first, second) || pairs.of(first, second) >= 2;
  }

  private void lookAtEnd(Passage passage) {
    String all = passage.text();
    int end = all.length();
    int from = end;
    while (from > 0 && end - from <= LONGEST_REST && Han.is(all.charAt(from - 1))) {
      from--;
    }
    int rest = end - from;
    if (rest > 0 && rest <= LONGEST_REST && from > 1 && all.charAt(from - 1) == '。') {
      said.say(
          Code.TEXT_SUSPECT,
          "the sentence breaks off: " + all.substring(Math.max(0, from - 5), end),
          passage.lastLine());
    }
  }
}
