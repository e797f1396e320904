package gazette.cli;

import gazette.mark.LineRule;
import gazette.mark.LineRules;

/**
 * The rules by which lines get their marks, in the order in which they are asked, as a text for
 * readers.
 */
final class RuleBook {
  private RuleBook() {}

  /**
   * One paragraph a rule: its id and what it is about, lines that it takes (+) and lines that it
   * leaves (-).
   */
  static String text() {
    StringBuilder text = new StringBuilder();
    for (LineRule rule : LineRules.STANDARD) {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(rule.id()).append("  ").append(rule.about()).append('\n');
      rule.examples().forEach(example -> text.append("  + ").append(example).append('\n'));
      rule.counterexamples().forEach(other -> text.append("  - ").append(other).append('\n'));
    }
    return text.toString();
  }
}
