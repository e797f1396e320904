package gazette.mark;

import gazette.source.CharSet;

/**
 * The lines that a rule has to look at, told by what is cheap to know of a line: {@code
 * Reach.upTo(90).needs("号號")}. It spares most lines most rules; {@link RuleTable} reads it.
 *
 * @param longest how many characters the content has at most
 * @param firsts the characters one of which stands first in the content, {@code \0} for none; empty
 *     when any may
 * @param lasts the characters one of which stands last in the content; empty when any may
 * @param needs the characters one of which stands in the line as it was read; empty when none must
 */
public record Reach(int longest, String firsts, String lasts, CharSet needs) {
  /** Every line. */
  static Reach any() {
    return upTo(Integer.MAX_VALUE);
  }

  /** Lines of at most so many characters. */
  static Reach upTo(int longest) {
    return new Reach(longest, "", "", CharSet.of(""));
  }

  /** Those of them whose content begins with one of the characters. */
  Reach firsts(String characters) {
    return new Reach(longest, characters, lasts, needs);
  }

  /** Those of them whose content ends with one of the characters. */
  Reach lasts(String characters) {
    return new Reach(longest, firsts, characters, needs);
  }

  /** Those of them that hold one of the characters. */
  Reach needs(String characters) {
    return new Reach(longest, firsts, lasts, CharSet.of(characters));
  }

  /** Whether the line is one of them. */
  boolean admits(LineView line) {
    return line.within(longest)
        && (firsts.isEmpty() || firsts.indexOf(line.first()) >= 0)
        && (lasts.isEmpty() || lasts.indexOf(line.last()) >= 0)
        && isNeedMet(line);
  }

  /** Whether the line holds what it needs. */
  boolean isNeedMet(LineView line) {
    String text = line.line().text();
    boolean met = needs.traits() == 0;
    for (int i = 0; !met && i < text.length(); i++) {
      met = needs.has(text.charAt(i)); // mostly one of the first
    }
    return met;
  }
}
