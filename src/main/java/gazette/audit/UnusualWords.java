package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;

/**
 * Finds words that end like one that the issue has over and over, with the same characters on both
 * sides: 相席 where it prints 出席 sixty times, and hardly ever 席 behind another character.
 */
final class UnusualWords {
  private static final int MOST_PROOFS = 200;
  private static final int SAME_BEFORE = 3;
  private static final int SAME_BEHIND = 10;
  private static final int ENOUGH = 1000;

  private final RunningText text;
  private final PairCounts pairs;
  private final Diagnostics said;
  private final CommonWords words = CommonWords.table();
  private int proofs;

  private UnusualWords(RunningText text, PairCounts pairs, Diagnostics said) {
    this.text = text;
    this.pairs = pairs;
    this.said = said;
  }

  /** Says where a word ends the way another does nearly always. */
  static void say(RunningText text, PairCounts pairs, NotablePlaces places, Diagnostics said) {
    UnusualWords unusual = new UnusualWords(text, pairs, said);
    int at = places.nextClosing(0);
    while (at >= 0 && unusual.proofs < MOST_PROOFS) {
      unusual.look(at);
      at = places.nextClosing(at + 1);
    }
  }

  /** Looks at the second character of a word that stands before what is not of it. */
  private void look(int at) {
    char before = text.at(at - 2);
    char wrong = text.at(at - 1);
    char last = text.at(at);
    char usual = pairs.settledBefore(last);
    char after = text.at(at + 1);
    if (after != RunningText.BREAK
        && pairs.of(before, usual) >= SAME_BEFORE
        && pairs.any(last, after) >= SAME_BEHIND
        && !words.has(wrong, last)
        && count("" + before + usual + last, SAME_BEFORE) == SAME_BEFORE
        && count("" + usual + last + after, SAME_BEHIND) == SAME_BEHIND) {
      say(at, "" + wrong + last, "" + usual + last);
    }
  }

  private void say(int at, String wrong, String likely) {
    int times = count(likely, ENOUGH);
    if (times * 5 >= count(likely.substring(1), ENOUGH) * 4) {
      said.say(
          Code.TEXT_SUSPECT,
          wrong
              + " in "
              + text.around(at - 1)
              + " is likely "
              + likely
              + ", which stands "
              + times
              + " times in this issue",
          text.lineAt(at));
    }
  }

  private int count(String wanted, int limit) {
    proofs++;
    return text.count(wanted, limit);
  }
}
