package gazette.tree;

import gazette.notation.Style;
import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Passage;
import gazette.source.WordSet;

/**
 * How the paragraph of a unit begins behind its marker.
 *
 * @param shape whether, by itself, it could begin with a heading
 * @param end the index where the heading ends, its closing mark left out
 * @param textFrom the index where the text behind the heading begins
 */
record UnitOpening(HeadingShape shape, int end, int textFrom) {
  private static final UnitOpening PLAIN = new UnitOpening(HeadingShape.PLAIN, 0, 0);

  private static final CharSet ROUND = CharSet.of("（(");
  private static final CharSet CLOSING = CharSet.of("）)】");
  private static final CharSet SENTENCE_MARKS = CharSet.of("。；，");
  private static final CharSet NOT_IN_TITLES = CharSet.of("；：;:");
  private static final CharSet CLAUSES = CharSet.of("；;：:");

  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_SENTENCE = 30;
  private static final int LONGEST_TERM = 32;
  private static final int LONGEST_BLANK_TITLE = 44;

  /** Words of rules and instructions, which a title does not use. */
  private static final WordSet RULING =
      WordSet.of(
          "应当", "不得", "必须", "可以", "禁止", "是指", "下列", "本条例", "本办法", "本规定", "自本", "起施行", "起执行", "起实施",
          "有权", "予以", "依法追究");

  /** What decides instead of naming: 同意设立清河产业园。 */
  private static final WordSet DECIDING = WordSet.of("同意", "原则同意", "原则上同意");

  /** The opening of what follows a marker. */
  static UnitOpening of(Passage rest, Style style) {
    if (style.isDivision()) {
      return alone(rest.text());
    }
    return style == Style.ARTICLE ? ofArticle(rest.text()) : ofItem(rest);
  }

  private static UnitOpening alone(String text) {
    return new UnitOpening(HeadingShape.ALONE, text.length(), text.length());
  }

  private static UnitOpening ofArticle(String text) {
    if (text.isEmpty() || "（(【".indexOf(text.charAt(0)) < 0) {
      return PLAIN;
    }
    int close = 1;
    while (close < text.length() && close <= LONGEST_TERM && !CLOSING.has(text.charAt(close))) {
      close++;
    }
    boolean closed = close > 2 && close <= LONGEST_TERM && close < text.length();
    return closed && !FirstMarks.holds(text.substring(0, close), SENTENCE_MARKS)
        ? new UnitOpening(HeadingShape.CAPTION, close, close + 1)
        : PLAIN;
  }

  private static UnitOpening ofItem(Passage rest) {
    String text = rest.text();
    FirstMarks marks = FirstMarks.of(rest);
    int stop = marks.stop();
    if (stop < 0) {
      return withoutStop(rest, marks);
    }
    int blank = blankTitle(rest, marks);
    if (blank > 0) {
      return new UnitOpening(HeadingShape.BLANK, blank, blank);
    }
    boolean whole = stop == text.length() - 1;
    boolean asks = whole && text.charAt(stop) == '？';
    if (asksTwice(text, stop)) {
      return alone(text);
    }
    if (isColonTitle(text, marks.mark())) {
      return new UnitOpening(HeadingShape.COLON, marks.mark(), marks.mark() + 1);
    }
    boolean bracketed = rest.mayHold(ROUND);
    if (stop > LONGEST_TITLE && !bracketed) {
      return PLAIN;
    }
    String sentence = text.substring(0, stop);
    boolean shorter = stop <= LONGEST_SENTENCE || bracketed;
    if (!shorter || !isTitle(sentence, asks)) {
      return isLongTitle(sentence)
          ? stopped(whole ? HeadingShape.LONG_SENTENCE : HeadingShape.LONG_STOP, text, stop)
          : PLAIN;
    }
    if (asks) {
      return alone(text);
    }
    boolean all = whole || isBracketed(text, stop + 1);
    return stopped(all ? HeadingShape.SENTENCE : HeadingShape.STOP, text, stop);
  }

  /** A full stop closes the heading; a question or exclamation mark is part of it. */
  private static UnitOpening stopped(HeadingShape shape, String text, int stop) {
    int end = text.charAt(stop) == '。' ? stop : stop + 1;
    return new UnitOpening(shape, end, text.startsWith("。", end) ? end + 1 : end);
  }

  private static UnitOpening withoutStop(Passage rest, FirstMarks marks) {
    String text = rest.text();
    int length = text.length();
    if (length == 0) {
      return alone(text);
    }
    char last = text.charAt(length - 1);
    if (Words.isColon(last) && length <= LONGEST_TERM && marks.mark() == length - 1) {
      return new UnitOpening(HeadingShape.TERM, length - 1, length);
    }
    int blank = length > LONGEST_TITLE ? blankTitle(rest, marks) : -1;
    if (blank > 0) {
      return new UnitOpening(HeadingShape.BLANK, blank, blank);
    }
    boolean closed = "；：;:，,、".indexOf(last) >= 0;
    if (!closed
        && length <= LONGEST_TITLE
        && !(rest.mayHold(CLAUSES) && FirstMarks.holds(text, CLAUSES))) {
      return alone(text);
    }
    return isColonTitle(text, marks.mark())
        ? new UnitOpening(HeadingShape.COLON, marks.mark(), marks.mark() + 1)
        : PLAIN;
  }

  /** The index of the blank behind a title; -1 when there is none. */
  private static int blankTitle(Passage rest, FirstMarks marks) {
    if (!rest.mayHold(Blanks.ALL)) {
      return -1;
    }
    String text = rest.text();
    int mark = marks.clause() < 0 ? text.length() : marks.clause();
    int limit = Math.min(mark, LONGEST_BLANK_TITLE);
    for (int i = 2; i + 1 < limit; i++) {
      if (Blanks.isBlank(text.charAt(i))
          && isWide(text.charAt(i - 1))
          && isWide(text.charAt(i + 1))) {
        return text.length() - i > 8 ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isColonTitle(String text, int mark) {
    return mark > 0
        && mark <= LONGEST_TERM
        && mark < text.length() - 1
        && Words.isColon(text.charAt(mark))
        && !text.endsWith("；")
        && !text.endsWith(";");
  }

  /**
   * A title that ends in a full stop is short, has at most one comma, and does not command; a
   * question never does.
   */
  private static boolean isTitle(String sentence, boolean asks) {
    int length = 0;
    int commas = 0;
    int depth = 0;
    char[] chars = sentence.toCharArray();
    for (char c : chars) {
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      length += depth > 0 ? 0 : 1;
      commas += depth == 0 && (c == '，' || c == ',') ? 1 : 0;
      if (length > LONGEST_SENTENCE || c == '；' || c == ';') {
        return false;
      }
    }
    return commas <= 1 && (asks || !rules(sentence));
  }

  private static boolean isLongTitle(String sentence) {
    return sentence.length() <= LONGEST_TITLE
        && !FirstMarks.holds(sentence, NOT_IN_TITLES)
        && !rules(sentence);
  }

  /**
   * Whether a sentence orders or decides; what it says one must do first of all it may be about.
   */
  private static boolean rules(String sentence) {
    String about = sentence.startsWith("必须") ? sentence.substring(2) : sentence;
    return DECIDING.begins(about) || RULING.isIn(about);
  }

  /** 补助标准是多少？由谁承担？ */
  private static boolean asksTwice(String text, int stop) {
    int last = text.length() - 1;
    return stop < last
        && last <= LONGEST_SENTENCE
        && text.charAt(stop) == '？'
        && text.charAt(last) == '？'
        && text.indexOf('。') < 0;
  }

  /** Whether all that stands behind a heading, if it is anything, stands in brackets. */
  private static boolean isBracketed(String text, int from) {
    int start = from;
    while (start < text.length() && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    return text.length() - start > 2
        && "（(".indexOf(text.charAt(start)) >= 0
        && "）)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isWide(char c) {
    return c > 0x2000;
  }
}
