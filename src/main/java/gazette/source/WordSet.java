package gazette.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A list of words that are looked for at one place of a text: {@code WordSet.of("局", "办公室")} ends
 * {@code 市财政局}. The words are sorted by their first and by their last character, so that most
 * places cost one look. Among several words that fit, the one that stands first in the list is
 * found, so longer ones come before those that they hold.
 */
public final class WordSet {
  private static final int SLOTS = 64;
  private static final String[] NONE = {};

  private final String[][] byFirst = new String[SLOTS][];
  private final String[][] byLast = new String[SLOTS][];

  private WordSet() {
    Arrays.fill(byFirst, NONE);
    Arrays.fill(byLast, NONE);
  }

  /** The set of such words, none of them empty. */
  public static WordSet of(String... words) {
    WordSet set = new WordSet();
    for (String word : words) {
      put(set.byFirst, word.charAt(0), word);
      put(set.byLast, word.charAt(word.length() - 1), word);
    }
    return set;
  }

  private static void put(String[][] slots, char c, String word) {
    String[] words = slots[c % SLOTS];
    slots[c % SLOTS] = Arrays.copyOf(words, words.length + 1);
    slots[c % SLOTS][words.length] = word;
  }

  /** The word that ends where the text does; null when none does. */
  public @Nullable String endOf(String text) {
    return endOf(text, text.length());
  }

  /** The word that ends before an index of the text; null when none does. */
  public @Nullable String endOf(String text, int end) {
    if (end <= 0 || end > text.length()) {
      return null;
    }
    for (String word : byLast[text.charAt(end - 1) % SLOTS]) {
      if (text.startsWith(word, end - word.length())) {
        return word;
      }
    }
    return null;
  }

  /** The word that begins at an index of the text; null when none does. */
  public @Nullable String at(String text, int from) {
    if (from < 0 || from >= text.length()) {
      return null;
    }
    for (String word : byFirst[text.charAt(from) % SLOTS]) {
      if (text.startsWith(word, from)) {
        return word;
      }
    }
    return null;
  }

  /** Whether the text ends with one of the words. */
  public boolean ends(String text) {
    return endOf(text, text.length()) != null;
  }

  /** Whether one of the words ends before an index of the text. */
  public boolean ends(String text, int end) {
    return endOf(text, end) != null;
  }

  /** Whether the text begins with one of the words. */
  public boolean begins(String text) {
    return at(text, 0) != null;
  }

  /** Whether one of the words stands anywhere in the text. */
  public boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at(text, i) != null) {
        return true;
      }
    }
    return false;
  }
}
