package gazette.tree;

import gazette.notation.Style;
import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.WordSet;

/** How the paragraph of a unit begins: whether, by itself, it could begin with a heading. */
enum HeadingShape {
  /** A title and nothing else. */
  ALONE,
  /** A short sentence and nothing else: 工作目标。 */
  SENTENCE,
  /** A longer sentence and nothing else: 推动城市高质量发展，建设现代化人民城市，打造宜居宜业新标杆。 */
  LONG_SENTENCE,
  /** A short first sentence, then more: 指导思想。高举… */
  STOP,
  /** A longer first sentence, then more. */
  LONG_STOP,
  /** A title, a blank, then text: 最低生活保障 将符合条件的… */
  BLANK,
  /** A title, a colon, then text: 知识产权保护方面5项：… */
  COLON,
  /** A term and a colon, explained below: “四上”企业： */
  TERM,
  /** A caption in brackets behind the number of an article: （立法目的）为了… */
  CAPTION,
  /** Plain text. */
  PLAIN;

  private static final CharSet STOPS = CharSet.of("。？！?!");
  private static final CharSet MARKS = CharSet.of("，。；：、？！,;:");
  private static final CharSet NOT_IN_TITLES = CharSet.of("；：;:");
  private static final CharSet COLONS = CharSet.of("：:");
  private static final CharSet CLAUSES = CharSet.of("；;：");
  private static final CharSet TITLE_MARKS = CharSet.of("，。；：？！,;:");
  private static final CharSet SENTENCE_MARKS = CharSet.of("。；，");
  private static final CharSet CLOSING = CharSet.of("）)】");

  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_SENTENCE = 30;
  private static final int LONGEST_TERM = 32;

  /** Words of rules and instructions, which a title does not use. */
  private static final WordSet RULING =
      WordSet.of(
          "应当", "不得", "必须", "可以", "禁止", "是指", "下列", "本条例", "本办法", "本规定", "自本", "起施行", "起执行", "起实施",
          "有权", "予以", "依法追究");

  /** The shape of what follows a marker. */
  static HeadingShape of(String text, Style style) {
    if (style.isDivision()) {
      return ALONE;
    }
    if (style == Style.ARTICLE) {
      return isCaption(text) ? CAPTION : PLAIN;
    }
    int stop = firstOf(text, STOPS);
    int mark = firstOf(text, MARKS);
    if (stop < 0) {
      return withoutStop(text, mark);
    }
    if (blankTitle(text) > 0) {
      return BLANK;
    }
    boolean asks = stop == text.length() - 1 && text.charAt(stop) == '？';
    if (asksTwice(text, stop)) {
      return ALONE;
    }
    if (!isTitle(text.substring(0, stop), asks)) {
      return colonTitle(text, mark) > 0 ? COLON : longShape(text, stop);
    }
    int colon = colonTitle(text, mark);
    if (colon > 0) {
      return COLON;
    }
    if (stop == text.length() - 1) {
      return asks ? ALONE : SENTENCE;
    }
    return isBracketed(text.substring(stop + 1)) ? SENTENCE : STOP;
  }

  /** Where the heading ends in a text of this shape, its closing mark left out. */
  int end(String text) {
    return switch (this) {
      case ALONE -> text.length();
      case TERM -> text.length() - 1;
      case STOP, SENTENCE, LONG_STOP, LONG_SENTENCE ->
          firstOf(text, STOPS) + (text.charAt(firstOf(text, STOPS)) == '。' ? 0 : 1);
      case BLANK -> blankTitle(text);
      case COLON -> firstOf(text, COLONS);
      case CAPTION -> closing(text);
      case PLAIN -> 0;
    };
  }

  /** Where the text after the heading begins. */
  int textFrom(String text) {
    int end = end(text);
    return switch (this) {
      case ALONE, BLANK, PLAIN -> end;
      case TERM -> text.length();
      case STOP, SENTENCE, LONG_STOP, LONG_SENTENCE ->
          end < text.length() && text.charAt(end) == '。' ? end + 1 : end;
      case COLON, CAPTION -> end + 1;
    };
  }

  private static HeadingShape withoutStop(String text, int mark) {
    if (text.isEmpty()) {
      return ALONE;
    }
    char last = text.charAt(text.length() - 1);
    if ((last == '：' || last == ':')
        && text.length() <= LONGEST_TERM
        && mark == text.length() - 1) {
      return TERM;
    }
    if (blankTitle(text) > 0 && text.length() > LONGEST_TITLE) {
      return BLANK;
    }
    boolean closed = "；：;:，,、".indexOf(last) >= 0;
    if (!closed && text.length() <= LONGEST_TITLE && firstOf(text, CLAUSES) < 0) {
      return ALONE;
    }
    return colonTitle(text, mark) > 0 ? COLON : PLAIN;
  }

  private static int blankTitle(String text) {
    int mark = firstOf(text, TITLE_MARKS);
    int limit = Math.min(mark < 0 ? text.length() : mark, 44);
    for (int i = 2; i + 1 < limit; i++) {
      if (Blanks.isBlank(text.charAt(i))
          && isWide(text.charAt(i - 1))
          && isWide(text.charAt(i + 1))) {
        return text.length() - i > 8 ? i : -1;
      }
    }
    return -1;
  }

  private static int colonTitle(String text, int mark) {
    boolean listed = text.endsWith("；") || text.endsWith(";");
    boolean colon =
        !listed
            && mark > 0
            && mark <= LONGEST_TERM
            && (text.charAt(mark) == '：' || text.charAt(mark) == ':');
    return colon && mark < text.length() - 1 ? mark : -1;
  }

  private static boolean isCaption(String text) {
    if (text.isEmpty() || text.charAt(0) != '（' && text.charAt(0) != '(' && text.charAt(0) != '【') {
      return false;
    }
    int close = closing(text);
    return close > 2
        && close <= LONGEST_TERM
        && firstOf(text.substring(0, close), SENTENCE_MARKS) < 0;
  }

  private static int closing(String text) {
    return firstFlat(text, CLOSING);
  }

  /**
   * A title that ends in a full stop is short, has at most one comma, and does not command; a
   * question never does.
   */
  private static boolean isTitle(String sentence, boolean asks) {
    int length = 0;
    int commas = 0;
    int depth = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      length += depth > 0 ? 0 : 1;
      commas += depth == 0 && (c == '，' || c == ',') ? 1 : 0;
      if (c == '；' || c == ';') {
        return false;
      }
    }
    return length <= LONGEST_SENTENCE && commas <= 1 && (asks || !isRuling(sentence));
  }

  /** 补助标准是多少？由谁承担？ */
  private static boolean asksTwice(String text, int stop) {
    int last = text.length() - 1;
    return stop < last
        && text.charAt(stop) == '？'
        && text.charAt(last) == '？'
        && last <= LONGEST_SENTENCE
        && text.indexOf('。') < 0;
  }

  private static HeadingShape longShape(String text, int stop) {
    String sentence = text.substring(0, stop);
    boolean title =
        stop <= LONGEST_TITLE && firstOf(sentence, NOT_IN_TITLES) < 0 && !isRuling(sentence);
    return !title ? PLAIN : stop == text.length() - 1 ? LONG_SENTENCE : LONG_STOP;
  }

  private static boolean isBracketed(String rest) {
    String text = rest.strip();
    return text.length() > 2
        && "（(".indexOf(text.charAt(0)) >= 0
        && "）)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isRuling(String sentence) {
    return RULING.isIn(sentence);
  }

  private static boolean isWide(char c) {
    return c > 0x2000;
  }

  /** The index of the first of some characters outside brackets; -1 when there is none. */
  private static int firstOf(String text, CharSet characters) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && characters.has(c)) {
        return i;
      }
      if (c == '（' || c == '(' || c == '《' || c == '“') {
        depth++;
      } else if (depth > 0 && (c == '）' || c == ')' || c == '》' || c == '”')) {
        depth--;
      }
    }
    return depth == 0 ? -1 : firstFlat(text, characters);
  }

  /** Brackets that are never closed hide nothing. */
  private static int firstFlat(String text, CharSet characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.has(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
