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
  /** There are 8 to 16 slots for each word, so that few words share one. */
  private static final int ROOM = 16;

  private final String[] @Nullable [] byFirst;
  private final String[] @Nullable [] byLast;

  private WordSet(int slots) {
    byFirst = new String[slots][];
    byLast = new String[slots][];
  }

  /** The set of such words, none of them empty. */
  public static WordSet of(String... words) {
    WordSet set = new WordSet(ROOM * Integer.highestOneBit(words.length));
    for (String word : words) {
      put(set.byFirst, word.charAt(0), word);
      put(set.byLast, word.charAt(word.length() - 1), word);
    }
    return set;
  }

  private static void put(String[] @Nullable [] slots, char c, String word) {
    int at = c & (slots.length - 1);
    String[] words = slots[at];
    int size = words == null ? 0 : words.length;
    String[] more = words == null ? new String[1] : Arrays.copyOf(words, size + 1);
    more[size] = word;
    slots[at] = more;
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
    String[] words = byLast[text.charAt(end - 1) & (byLast.length - 1)];
    if (words != null) {
      for (String word : words) {
        if (text.startsWith(word, end - word.length())) {
          return word;
        }
      }
    }
    return null;
  }

  /** The word that begins at an index of the text; null when none does. */
  public @Nullable String at(String text, int from) {
    if (from < 0 || from >= text.length()) {
      return null;
    }
    String[] words = byFirst[text.charAt(from) & (byFirst.length - 1)];
    if (words != null) {
      for (String word : words) {
        if (text.startsWith(word, from)) {
          return word;
        }
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
    return firstIn(text) >= 0;
  }

  /** The first index of the text at which one of the words begins; -1 when none does. */
  public int firstIn(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (byFirst[chars[i] & (byFirst.length - 1)] != null && at(text, i) != null) {
        return i;
      }
    }
    return -1;
  }
}
