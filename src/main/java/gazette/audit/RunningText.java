package gazette.audit;

import gazette.source.Line;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an issue as one row of characters: without blanks and markup, each number one {@code
 * 0}, lines that belong together without a break between them. It knows the line of each character.
 */
final class RunningText {
  /** What stands between two texts, and before the first and behind the last. */
  static final char BREAK = '\n';

  /**
   * How many characters a walk over all of them takes at a time: a method that is called often is
   * soon compiled, one that is called once, with a long loop, runs slowly to its end.
   */
  static final int STRETCH = 64;

  private static final int BEFORE = 4;
  private static final int BEHIND = 4;

  private final List<Line> lines;
  private final char[] chars;
  private final int length;
  private final int[] starts;
  private final List<LatinWord> words;
  private final List<OddCharacter> odd;
  private final BitSet otherForms;
  private @Nullable CharacterPlaces places;

  /**
   * A text.
   *
   * @param lines the lines of the issue
   * @param chars the characters, {@code length} of them, and a {@link #BREAK}; not copied
   * @param starts where each line begins, by its number
   */
  RunningText(
      List<Line> lines,
      char[] chars,
      int length,
      int[] starts,
      List<LatinWord> words,
      List<OddCharacter> odd,
      BitSet otherForms) {
    this.lines = lines;
    this.chars = chars;
    this.length = length;
    this.starts = starts;
    this.words = List.copyOf(words);
    this.odd = List.copyOf(odd);
    this.otherForms = otherForms;
  }

  /** The number of characters. */
  int length() {
    return length;
  }

  /** The character at a place; {@link #BREAK} outside of the text. */
  char at(int index) {
    return index >= 0 && index < length ? chars[index] : BREAK;
  }

  /** The characters, for a walk over all of them, and a {@link #BREAK}; to be read only. */
  char[] chars() {
    return chars;
  }

  /** The line on which a character stands. */
  int lineAt(int index) {
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found : -found - 2;
    while (line + 1 < starts.length && starts[line + 1] == index) {
      line++;
    }
    return line;
  }

  /** The characters from one place to another (exclusive). */
  String between(int from, int to) {
    int start = Math.max(0, from);
    return new String(chars, start, Math.min(length, to) - start);
  }

  /** The characters around a Chinese one as the line prints them: for a message. */
  String around(int index) {
    int line = lineAt(index);
    String printed = lines.get(line - 1).text();
    int column = -1;
    for (int at = starts[line]; at <= index; at++) {
      if (Han.is(chars[at])) {
        column = printed.indexOf(chars[at], column + 1);
      }
    }
    return around(printed, column, column + 1);
  }

  /** Some characters of a line and a few before and behind them: for a message. */
  static String around(String line, int from, int to) {
    return line.substring(Math.max(0, from - BEFORE), Math.min(line.length(), to + BEHIND)).strip();
  }

  /** How often some characters stand side by side, counted up to a limit. */
  int count(String wanted, int limit) {
    CharacterPlaces index = places();
    char[] word = wanted.toCharArray();
    int count = 0;
    for (int at = index.first(word[0]); at >= 0 && count < limit; at = index.next(at)) {
      count += stands(word, at) ? 1 : 0;
    }
    return count;
  }

  private boolean stands(char[] word, int at) {
    int known = 0;
    while (known < word.length && at + known < length && chars[at + known] == word[known]) {
      known++;
    }
    return known == word.length;
  }

  /** Made at the first question: most texts of a few lines ask none. */
  private CharacterPlaces places() {
    CharacterPlaces known = places;
    if (known == null) {
      known = new CharacterPlaces(chars, length);
      places = known;
    }
    return known;
  }

  /** The runs of Latin letters that may be words. */
  List<LatinWord> words() {
    return words;
  }

  /** The places of characters that are not simplified; to be read only. */
  BitSet otherForms() {
    return otherForms;
  }

  /** The characters that no Chinese text prints. */
  List<OddCharacter> odd() {
    return odd;
  }
}
