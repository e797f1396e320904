package gazette.block;

import gazette.notation.Digits;

/** How the text of a line begins: with words that open a paragraph, or a sentence that goes on. */
final class Openings {
  private Openings() {}

  /** {@code 《…》已经区人大会议}: a title that its line goes on with a verb. */
  static boolean ofSentence(String text) {
    int close = text.startsWith("《") ? text.indexOf('》') : -1;
    return close > 0 && (text.startsWith("已", close + 1) || text.startsWith("业经", close + 1));
  }

  /** The index after the number with which a text begins, with its point and per cent: 12.1%. */
  static int numberEnd(String text) {
    int end = 0;
    while (end < text.length()
        && (Digits.isDigit(text.charAt(end)) || ".%％".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** Words with which a paragraph of its own begins. */
  static boolean ofParagraph(String text) {
    return text.startsWith("特此")
        || text.startsWith("此复")
        || text.startsWith("一是")
        || text.startsWith("本")
            && text.length() < 60
            && (text.contains("起施行") || text.contains("起执行") || text.contains("起实施"));
  }
}
