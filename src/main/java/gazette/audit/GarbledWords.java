package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.source.CharSet;

/**
 * Finds words in which the scan took one character for another: 棚广区 where the issue prints 棚户区 nine
 * times, 冲穾 where official documents say 冲突.
 *
 * <p>A character is doubted only when nothing speaks for it: neither neighbour stands beside it
 * elsewhere in the issue or in a common word. It is said only when a look-alike makes a word that
 * the issue or the vocabulary knows. Much is missed that way and hardly anything is said wrongly.
 */
final class GarbledWords {
  /** What is counted exactly costs a walk over the text, and has to end. */
  private static final int MOST_PROOFS = 200;

  private static final int ENOUGH = 100;

  /** Surnames that look like other characters. */
  private static final CharSet SURNAMES =
      CharSet.of("李季王于田申甘石吉武任何余侯孔孙孟宋秦夏汪汤杨沈洪江池席康庞常梁栗罗骆费贺贾邓邵钟陆陈韦马龙");

  private static final CharSet PLACES = CharSet.of("省市县区旗镇乡村社街路");

  private final RunningText text;
  private final PairCounts pairs;
  private final Diagnostics said;
  private final CommonWords words = CommonWords.table();
  private final LookAlikes alike = LookAlikes.table();
  private int proofs;

  private GarbledWords(RunningText text, PairCounts pairs, Diagnostics said) {
    this.text = text;
    this.pairs = pairs;
    this.said = said;
  }

  /** Says where a word of the text looks garbled, and what it is likely to be. */
  static void say(RunningText text, PairCounts pairs, NotablePlaces places, Diagnostics said) {
    GarbledWords words = new GarbledWords(text, pairs, said);
    int at = places.nextLonely(0);
    while (at >= 0 && words.proofs < MOST_PROOFS) {
      words.look(at);
      at = places.nextLonely(at + 1);
    }
  }

  private void look(int at) {
    char c = text.at(at);
    if (!words.has(text.at(at - 1), c) && !words.has(c, text.at(at + 1)) && !beginsName(at)) {
      lookAlike(at, alike.of(c));
    }
  }

  /** Whether the name of a person may begin behind that of a place: 清河县李大山家庭农场. */
  private boolean beginsName(int at) {
    return SURNAMES.has(text.at(at)) && PLACES.has(text.at(at - 1)) && Han.is(text.at(at + 1));
  }

  private void lookAlike(int at, char[] others) {
    char best = 0;
    int score = 0;
    for (char other : others) {
      int likely = score(at, other);
      if (likely > score) {
        best = other;
        score = likely;
      }
    }
    if (best != 0) {
      say(at, best);
    }
  }

  /** How much speaks for another character at a place; 0 when not enough does. */
  private int score(int at, char other) {
    char c = text.at(at);
    char before = text.at(at - 1);
    char after = text.at(at + 1);
    int left = pairs.of(before, other);
    int right = pairs.of(other, after);
    boolean known = words.has(before, other) || words.has(other, after);
    boolean enough =
        known && (isRare(c) || Math.max(left, right) >= 2 && hasTwice(at, other))
            || Math.min(left, right) >= 2
                && Math.max(left, right) >= 4
                && count(before, other, 4) >= 2
                && count(other, after, 4) >= 2;
    return enough ? left + right + (known ? 3 : 1) : 0;
  }

  /** Whether the character stands once in the issue and seldom in official documents. */
  private boolean isRare(char c) {
    return words.isSeldom(c) && count("" + c, 2) == 1;
  }

  /**
   * Whether the issue has the word with the other character twice; of a character that stands
   * alone, three characters in a row, since it comes to stand before any word.
   */
  private boolean hasTwice(int at, char other) {
    char before = text.at(at - 1);
    char after = text.at(at + 1);
    if (!words.standsAlone(text.at(at))) {
      return count(before, other, 2) >= 2 || count(other, after, 2) >= 2;
    }
    return Han.is(text.at(at - 2)) && hasTwice(text.at(at - 2), before, other)
        || hasTwice(before, other, after)
        || Han.is(text.at(at + 2)) && hasTwice(other, after, text.at(at + 2));
  }

  private boolean hasTwice(char first, char second, char third) {
    return pairs.of(first, second) >= 2
        && pairs.of(second, third) >= 2
        && count("" + first + second + third, 2) >= 2;
  }

  private int count(char first, char second, int limit) {
    return pairs.of(first, second) == 0 ? 0 : count("" + first + second, limit);
  }

  private int count(String wanted, int limit) {
    proofs++;
    return text.count(wanted, limit);
  }

  private void say(int at, char likely) {
    int from = at;
    int to = at + 1;
    if (isWord(text.at(at - 1), likely)) {
      from--;
      from -= words.has(text.at(at - 2), text.at(at - 1)) ? 1 : 0;
    }
    if (isWord(likely, text.at(to)) || from == at) {
      to++;
    }
    String before = text.between(from, at);
    String word = before + likely + text.between(at + 1, to);
    if (text.count(word, 1) == 0 && from < at - 1 && !isKnown(word)) {
      word = word.substring(1);
      before = before.substring(1);
    }
    said.say(
        Code.TEXT_SUSPECT,
        before
            + text.between(at, to)
            + " in "
            + text.around(at)
            + " is likely "
            + word
            + stands(text.count(word, ENOUGH)),
        text.lineAt(at));
  }

  private boolean isKnown(String word) {
    for (int i = 0; i + 1 < word.length(); i++) {
      if (!words.has(word.charAt(i), word.charAt(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(char first, char second) {
    return words.has(first, second) || pairs.of(first, second) >= 2;
  }

  private static String stands(int count) {
    return switch (count) {
      case 0 -> "";
      case 1 -> ", which stands once in this issue";
      case ENOUGH -> ", which stands " + ENOUGH + " times or more in this issue";
      default -> ", which stands " + count + " times in this issue";
    };
  }
}
