package gazette.list;

import gazette.source.WordSet;

/**
 * The words by which a rule of law about appointments is told from an appointment
 * (有下列情形之一的，应当免去职务).
 */
final class RuleWords {
  private static final WordSet IN_SENTENCES =
      WordSet.of("应当", "不得", "如果", "或者", "因故", "情形", "可以", "之一的", "的，由");

  private static final WordSet IN_LEADS = WordSet.of("之一", "必须", "程序", "条件", "除下列");

  private RuleWords() {}

  /** Whether a sentence is a rule. */
  static boolean inSentence(String text) {
    return IN_SENTENCES.isIn(text);
  }

  /** Whether a line that ends in a colon is the beginning of a rule. */
  static boolean inLead(String text) {
    return IN_SENTENCES.isIn(text) || IN_LEADS.isIn(text);
  }
}
