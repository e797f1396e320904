package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.source.Blanks;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds English words that the scan put into Chinese sentences: 管理机构 and 管理人员, 追究 responsibility。
 * and single letters, which it makes of a stain: 促进 w 城乡融合.
 *
 * <p>Left alone are units, formulas, addresses, abbreviations and names: what has a capital after
 * its first letter, what touches a digit or a sign, stands in brackets, quotation marks or beside
 * another Latin word, reads as pinyin, or stands three times in the issue.
 */
final class StrayWords {
  /** The words that hold an English sentence together, and those that gazettes are full of. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "or", "to", "in", "on", "for", "with", "by", "from", "at", "as", "is",
          "are", "be", "was", "were", "has", "have", "will", "shall", "should", "must", "may",
          "can", "not", "no", "but", "if", "than", "that", "this", "these", "those", "which", "its",
          "their", "other", "all", "each", "any", "also", "such", "into", "under", "after",
          "before", "change", "manage", "engine", "machine", "people", "work", "plan", "area",
          "year", "city", "law", "party", "state", "make", "more", "new", "use", "high", "level",
          "general");

  /** What is written in small letters in Chinese. */
  private static final Set<String> USUAL =
      Set.of(
          "email",
          "https",
          "ftp",
          "html",
          "excel",
          "word",
          "wifi",
          "internet",
          "iphone",
          "android",
          "kwh",
          "mmol",
          "umol",
          "logo",
          "emoji",
          "online",
          "offline",
          "blog",
          "vlog",
          "token",
          "openclaw",
          "deepseek",
          "chatgpt",
          "moodle",
          "python",
          "linux",
          "bytes",
          "sheet");

  /** A shorter word that is not in the list may be anything. */
  private static final int SHORTEST = 5;

  private static final int OFTEN = 3;

  private final Diagnostics said;
  private final Map<String, Integer> counts = new HashMap<>();

  private StrayWords(Diagnostics said) {
    this.said = said;
  }

  /** Says where an English word stands in a Chinese sentence. */
  static void say(List<LatinWord> words, Diagnostics said) {
    StrayWords stray = new StrayWords(said);
    for (LatinWord word : words) {
      stray.counts.put(word.letters(), stray.counts.getOrDefault(word.letters(), 0) + 1);
    }
    for (LatinWord word : words) {
      stray.look(word);
    }
  }

  private void look(LatinWord word) {
    char before = neighbour(word, word.from() - 1, -1);
    char after = neighbour(word, word.to(), 1);
    String letters = word.letters().toLowerCase(Locale.ROOT);
    boolean isEnglish = ENGLISH.contains(letters);
    boolean found =
        isEnglish
            ? (Han.is(before) || Han.is(after)) && isText(before, true) && isText(after, true)
            : isText(before, false) && isText(after, false) && isOdd(word.letters())
                || letters.length() == 1 && isLone(letters, before, after);
    if (found && (before != 0 || after != 0)) {
      said.say(
          Code.TEXT_SUSPECT,
          word.letters()
              + " in "
              + RunningText.around(word.line().text(), word.from(), word.to())
              + " is no part of the text",
          word.line().number());
    }
  }

  /** A long word in small letters that is neither pinyin nor a term of the issue. */
  private boolean isOdd(String letters) {
    return letters.length() >= SHORTEST
        && letters.charAt(0) >= 'a'
        && counts.getOrDefault(letters, 0) < OFTEN
        && !USUAL.contains(letters)
        && !Pinyin.reads(letters);
  }

  /**
   * A letter between two characters that the issue has nowhere else, and that names no quantity.
   */
  private boolean isLone(String letter, char before, char after) {
    return Han.is(before)
        && Han.is(after)
        && counts.getOrDefault(letter, 0) == 1
        && "第取设每量数".indexOf(before) < 0
        && "为是表值个次倍年级类型轴".indexOf(after) < 0;
  }

  /** Han, a mark of a sentence or the end of the line; beside an English word also a number. */
  private static boolean isText(char c, boolean orDigit) {
    return c == 0
        || Han.is(c)
        || "，。；：！？".indexOf(c) >= 0
        || c == '、' && orDigit
        || orDigit && c >= '0' && c <= '9';
  }

  /**
   * The nearest character that is no blank, 0 at the end of the line; a touching digit is a sign.
   */
  private static char neighbour(LatinWord word, int from, int step) {
    String text = word.line().text();
    int at = from;
    while (at >= 0 && at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at += step;
    }
    if (at < 0 || at >= text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    return at == from && c >= '0' && c <= '9' ? '-' : c;
  }
}
