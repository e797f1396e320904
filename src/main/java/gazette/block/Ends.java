package gazette.block;

import gazette.source.CharSet;

/** How a line ends. */
enum Ends {
  /** With the end of a sentence or of a clause in a list, or with a colon. */
  SENTENCE,
  /** In the middle of a sentence: with a comma. */
  COMMA,
  /** With a closing bracket or quotation mark. */
  CLOSED,
  /** With a character that ends nothing. */
  OPEN;

  private static final CharSet PROSE = CharSet.of("，。；：、！？,;");

  static Ends of(String text) {
    if (text.isEmpty()) {
      return SENTENCE;
    }
    return switch (text.charAt(text.length() - 1)) {
      case '。', '！', '？', '!', '?', '；', ';', '：', ':', '…', '.' -> SENTENCE;
      case '，', '、', ',', '—', '－', '“', '（', '《' -> COMMA;
      case '）', ')', '”', '》', '】', '’', '〉', '"', '］', ']' ->
          text.length() > 1 && "。！？".indexOf(text.charAt(text.length() - 2)) >= 0
              ? SENTENCE
              : CLOSED;
      default -> OPEN;
    };
  }

  /** Whether the text from an index on holds the punctuation of prose. */
  static boolean isProse(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (PROSE.has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
