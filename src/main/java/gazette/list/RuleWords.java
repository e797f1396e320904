package gazette.list;

/**
 * The words by which a rule of law about appointments is told from an appointment
 * (有下列情形之一的，应当免去职务).
 */
final class RuleWords {
  private static final String[] IN_SENTENCES = {
    "应当", "不得", "如果", "或者", "因故", "情形", "可以", "之一的", "的，由"
  };
  private static final String[] IN_LEADS = {"之一", "必须", "程序", "条件", "除下列"};

  private RuleWords() {}

  /** Whether a sentence is a rule. */
  static boolean inSentence(String text) {
    return isIn(IN_SENTENCES, text);
  }

  /** Whether a line that ends in a colon is the beginning of a rule. */
  static boolean inLead(String text) {
    return isIn(IN_SENTENCES, text) || isIn(IN_LEADS, text);
  }

  private static boolean isIn(String[] words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
