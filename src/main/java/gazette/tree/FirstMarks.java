package gazette.tree;

import gazette.notation.Digits;
import gazette.source.CharSet;
import gazette.source.Passage;

/**
 * Where the first marks of a text stand outside brackets and quotation marks; -1 where there is
 * none. Brackets that are never closed hide nothing.
 */
final class FirstMarks {
  private static final CharSet ALL = CharSet.of("，。；：、？！,;:?!");

  /** Most first sentences end within so many characters. */
  private static final int NEAR = 64;

  private int stop = -1;
  private int mark = -1;
  private int clause = -1;

  private FirstMarks() {}

  /** The first marks of a passage. */
  static FirstMarks of(Passage passage) {
    FirstMarks found = new FirstMarks();
    if (passage.mayHold(ALL)) {
      String text = passage.text();
      int length = text.length();
      char[] near = new char[Math.min(length, NEAR)];
      text.getChars(0, near.length, near, 0);
      int depth = found.outside(near, 0, 0);
      if (near.length < length && !found.areAll()) {
        char[] chars = text.toCharArray();
        depth = found.outside(chars, near.length, depth);
        near = chars;
      }
      found.inside(near, depth);
    }
    return found;
  }

  /** The end of a sentence: 。, ？ or ！, half-width ones included. */
  int stop() {
    return stop;
  }

  /** The end of a sentence or of a part of one, 、 included; a half-width ? or ! is none. */
  int mark() {
    return mark;
  }

  /** The same but 、. */
  int clause() {
    return clause;
  }

  private boolean areAll() {
    return stop >= 0 && mark >= 0 && clause >= 0;
  }

  /**
   * Looks on outside brackets until all are found, and returns how deep in brackets the text ends.
   */
  private int outside(char[] chars, int from, int above) {
    int depth = above;
    for (int i = from; i < chars.length; i++) {
      char c = chars[i];
      if (c >= 0x4E00 && c <= 0x9FFF) {
        continue; // no mark
      }
      int step = step(c);
      if (step != 0) {
        depth = Math.max(0, depth + step);
      } else if (depth == 0) {
        note(chars, i);
        if (areAll()) {
          break;
        }
      }
    }
    return depth;
  }

  /** Looks inside brackets too, when some were never closed. */
  private void inside(char[] chars, int depth) {
    for (int i = 0; depth > 0 && i < chars.length && !areAll(); i++) {
      note(chars, i);
    }
  }

  /** How much deeper in brackets the text is behind a character. */
  private static int step(char c) {
    return switch (c) {
      case '（', '(', '《', '“' -> 1;
      case '）', ')', '》', '”' -> -1;
      default -> 0;
    };
  }

  private void note(char[] chars, int at) {
    switch (chars[at]) {
      case '。', '？', '！' -> {
        stop = stop < 0 ? at : stop;
        clause = clause < 0 ? at : clause;
        mark = mark < 0 ? at : mark;
      }
      case '，', '；', ',', ';' -> {
        clause = clause < 0 ? at : clause;
        mark = mark < 0 ? at : mark;
      }
      case '：', ':' -> {
        if (!isInNumber(chars, at)) {
          clause = clause < 0 ? at : clause;
          mark = mark < 0 ? at : mark;
        }
      }
      case '、' -> mark = mark < 0 ? at : mark;
      case '?', '!' -> stop = stop < 0 ? at : stop;
      default -> {}
    }
  }

  /** Between two digits a colon parts the hours from the minutes, or a ratio: 按1:1比例. */
  private static boolean isInNumber(char[] chars, int at) {
    return at > 0
        && at + 1 < chars.length
        && (chars[at] == '：' || chars[at] == ':')
        && Digits.isDigit(chars[at - 1])
        && Digits.isDigit(chars[at + 1]);
  }

  /** Whether one of some marks stands in a text outside brackets that are closed. */
  static boolean holds(String text, CharSet marks) {
    int depth = 0;
    boolean inside = false;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= 0x4E00 && c <= 0x9FFF) {
        continue; // no mark
      }
      if (marks.has(c) && !isInNumber(chars, i)) {
        if (depth == 0) {
          return true;
        }
        inside = true;
      }
      depth = Math.max(0, depth + step(c));
    }
    return inside && depth > 0;
  }
}
