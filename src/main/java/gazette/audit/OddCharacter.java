package gazette.audit;

import gazette.source.Line;

/** A character that no Chinese text prints, and where it stands. */
record OddCharacter(Line line, int column) {
  /** The character. */
  char character() {
    return line.text().charAt(column);
  }

  /**
   * Whether no Chinese text prints the character: the mark of a lost character, a character of
   * private use, a radical or compatibility form in place of a character, a Japanese or Korean
   * letter.
   */
  static boolean is(char c) {
    return c == '\uFFFD'
        || c >= '\uE000' && c <= '\uFAFF'
        || c >= '\u2E80' && c <= '\u2FDF'
        || c >= '\u3041' && c <= '\u30FA'
        || c >= '\uAC00' && c <= '\uD7A3';
  }
}
