package gazette.block;

import gazette.notation.Digits;
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
      case '：', ':' -> isRatio(text) ? OPEN : SENTENCE;
      case '。', '！', '？', '!', '?', '；', ';', '…', '.' -> SENTENCE;
      case '，', '、', ',', '—', '－', '“', '（', '《' -> COMMA;
      case '）', ')', '”', '》', '】', '’', '〉', '"', '］', ']' ->
          text.length() > 1 && "。！？".indexOf(text.charAt(text.length() - 2)) >= 0
              ? SENTENCE
              : CLOSED;
      default -> OPEN;
    };
  }

  /** Whether a text ends in the middle of a ratio: 三次产业结构为9.8:41.5: goes on on the next line. */
  private static boolean isRatio(String text) {
    int at = text.length() - 2;
    while (at >= 0 && Digits.isDigit(text.charAt(at))) {
      at--;
    }
    return at > 0
        && at < text.length() - 2
        && "：:.．".indexOf(text.charAt(at)) >= 0
        && Digits.isDigit(text.charAt(at - 1));
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
