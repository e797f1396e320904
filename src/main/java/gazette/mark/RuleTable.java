package gazette.mark;

import java.util.List;

/**
 * Finds the first of many rules that a line matches. What the rules say of their {@link Reach} is
 * turned into sets of rules, one bit a rule: those for a length, for a first and for a last
 * character. Only rules in all three are asked, and only if the line may hold what they need; of
 * the one that says yes it is made sure, since another character may stand for the one needed.
 */
final class RuleTable {
  private static final int MOST_RULES = Long.SIZE;
  private static final int CHARACTERS = Character.MAX_VALUE + 1;
  private static final int MOST_CLASSES = 256;
  private static final int LONGEST = 512;

  private final LineRule[] rules;

  /** The rules for each length of the content; the last set is for all that are longer. */
  private final long[] byLength = new long[LONGEST + 1];

  /** The class of each character that some rule wants first or last; 0 for all others. */
  private final byte[] classes = new byte[CHARACTERS];

  /** The rules for each class of the first character, and of the last. */
  private final long[] byFirst;

  private final long[] byLast;

  /** The traits one of which each rule needs; 0 for a rule without needs. */
  private final long[] needs;

  RuleTable(List<LineRule> order) {
    rules = order.toArray(new LineRule[0]);
    if (rules.length > MOST_RULES) {
      throw new IllegalArgumentException("more than " + MOST_RULES + " rules");
    }
    int count = 1;
    for (LineRule rule : rules) {
      count = classify(rule.reach().firsts() + rule.reach().lasts(), count);
    }
    if (count > MOST_CLASSES) {
      throw new IllegalArgumentException("more than " + MOST_CLASSES + " classes of characters");
    }
    byFirst = new long[count];
    byLast = new long[count];
    needs = new long[rules.length];
    for (int i = 0; i < rules.length; i++) {
      enter(rules[i].reach(), 1L << i);
      needs[i] = rules[i].reach().needs().traits();
    }
    for (int length = LONGEST; length > 0; length--) {
      byLength[length - 1] |= byLength[length];
    }
  }

  private int classify(String characters, int count) {
    int next = count;
    for (int i = 0; i < characters.length(); i++) {
      if (classes[characters.charAt(i)] == 0) {
        classes[characters.charAt(i)] = (byte) next++;
      }
    }
    return next;
  }

  private void enter(Reach reach, long bit) {
    byLength[Math.min(reach.longest(), LONGEST)] |= bit;
    enter(reach.firsts(), bit, byFirst);
    enter(reach.lasts(), bit, byLast);
  }

  private void enter(String characters, long bit, long[] byClass) {
    for (int c = 0; characters.isEmpty() && c < byClass.length; c++) {
      byClass[c] |= bit;
    }
    for (int i = 0; i < characters.length(); i++) {
      byClass[classes[characters.charAt(i)] & 0xFF] |= bit;
    }
  }

  /** The first rule in order that the line matches; the last rule when none does. */
  LineRule first(LineView line) {
    long traits = line.line().traits();
    long open =
        byLength[Math.min(line.text().length(), LONGEST)]
            & byFirst[classes[line.first()] & 0xFF]
            & byLast[classes[line.last()] & 0xFF];
    for (; open != 0; open &= open - 1) {
      int i = Long.numberOfTrailingZeros(open);
      boolean called = needs[i] == 0 || (needs[i] & traits) != 0;
      if (called && rules[i].matches(line) && rules[i].reach().isNeedMet(line)) {
        return rules[i];
      }
    }
    return rules[rules.length - 1];
  }
}
