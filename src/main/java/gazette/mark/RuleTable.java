package gazette.mark;

import java.util.List;

/**
 * Finds the first of many rules that a line matches. What the rules say of their {@link Reach} is
 * turned into sets of rules, one bit a rule: those for a length, those for a first character, those
 * that a character inside the line calls for. Only rules in all three are asked.
 */
final class RuleTable {
  private static final int MOST_RULES = Long.SIZE;
  private static final int CHARACTERS = Character.MAX_VALUE + 1;
  private static final int LONGEST = 512;

  private final LineRule[] rules;

  /** The rules for each length of the content; the last set is for all that are longer. */
  private final long[] byLength = new long[LONGEST + 1];

  /** The class of each character that some rule names; 0 for all others. */
  private final byte[] classes = new byte[CHARACTERS];

  /** The rules for each class of the first character, and those that each class calls for. */
  private final long[] byFirst;

  private final long[] byNeed;

  /** The rules that need a character. */
  private final long needy;

  RuleTable(List<LineRule> order) {
    rules = order.toArray(new LineRule[0]);
    if (rules.length > MOST_RULES) {
      throw new IllegalArgumentException("more than " + MOST_RULES + " rules");
    }
    int count = 1;
    long needing = 0;
    for (LineRule rule : rules) {
      count = classify(rule.reach().firsts(), count);
      count = classify(rule.reach().needs(), count);
    }
    byFirst = new long[count];
    byNeed = new long[count];
    for (int i = 0; i < rules.length; i++) {
      long bit = 1L << i;
      enter(rules[i].reach(), bit);
      needing |= rules[i].reach().needs().isEmpty() ? 0 : bit;
    }
    needy = needing;
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
    for (int length = 0; length <= Math.min(reach.longest(), LONGEST); length++) {
      byLength[length] |= bit;
    }
    for (int c = 0; reach.firsts().isEmpty() && c < byFirst.length; c++) {
      byFirst[c] |= bit;
    }
    for (int i = 0; i < reach.firsts().length(); i++) {
      byFirst[classes[reach.firsts().charAt(i)] & 0xFF] |= bit;
    }
    for (int i = 0; i < reach.needs().length(); i++) {
      byNeed[classes[reach.needs().charAt(i)] & 0xFF] |= bit;
    }
  }

  /** The first rule in order that the line matches; the last rule when none does. */
  LineRule first(LineView line) {
    long open =
        byLength[Math.min(line.text().length(), LONGEST)] & byFirst[classes[line.first()] & 0xFF];
    if ((open & needy) != 0) {
      open &= ~needy | called(line.line().text());
    }
    for (; open != 0; open &= open - 1) {
      LineRule rule = rules[Long.numberOfTrailingZeros(open)];
      if (rule.matches(line)) {
        return rule;
      }
    }
    return rules[rules.length - 1];
  }

  private long called(String text) {
    long rulesCalled = 0;
    for (int i = 0; i < text.length(); i++) {
      rulesCalled |= byNeed[classes[text.charAt(i)] & 0xFF];
    }
    return rulesCalled;
  }
}
