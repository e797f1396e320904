package gazette.block;

import gazette.mark.MarkedLine;
import gazette.source.Blanks;
import java.util.Arrays;

/**
 * What the block step asks of a line again and again, found in one pass over its content: how wide
 * it is, how it ends, which marks and brackets stand in it.
 *
 * <p>A CJK character is two wide, one below U+2000 is one wide.
 */
final class Look {
  private static final String MARKS = "。；，：、！？";
  private static final String BRACKETS = "（(《〔【】〕》)）";

  /** Kinds of characters: 0 for most, from 1 the marks in their order, then these. */
  private static final int HALF_WIDTH = MARKS.length() + 1;

  private static final int BRACKET = HALF_WIDTH + 1;
  private static final int BLANK = BRACKET + 1;
  private static final byte[] KINDS = kinds();

  /** The bit of {@code 。}, see {@link #bits}. */
  static final int STOP = bits("。");

  /** The bit of {@code ，}. */
  static final int COMMA = bits("，");

  /** The bits of {@code 。；，：、！？}. */
  static final int ALL_MARKS = bits(MARKS);

  /** The first character behind those of ASCII that are seen. */
  private static final char DELETE = 0x7F;

  private static final int NARROW_BELOW = 0x2000;
  private static final int[] NOWHERE = {};

  /** Of a line that is never asked: furniture, a row, an entry of the 目录. */
  static final Look NONE = new Look();

  /** The width of the content. */
  final int width;

  /**
   * The ideographic blanks before the content, an ASCII blank being half of one, without the left
   * margin.
   */
  final int indent;

  /** Whether the line is indented as the first lines of paragraphs are. */
  final boolean indented;

  /** How the content ends. */
  final Ends end;

  /** How many blanks stand in the content. */
  final int blanks;

  /** Whether two of them stand side by side. */
  final boolean gap;

  /** A bit for each mark of punctuation that stands in the content, one for {@code ,;} together. */
  final int marks;

  /** Where round, title and label brackets stand in the content: {@code （(《〔【】〕》)）}. */
  final int[] brackets;

  private Look() {
    width = 0;
    indent = 0;
    indented = false;
    end = Ends.SENTENCE;
    blanks = 0;
    gap = false;
    marks = 0;
    brackets = NOWHERE;
  }

  /**
   * The look of a line.
   *
   * @param text begins with the content of the line, and may be longer
   * @param margin how many ideographic blanks stand before all lines, see {@link LeftMargin}
   */
  Look(MarkedLine line, char[] text, int margin) {
    int length = line.text().length();
    int narrow = 0;
    int blank = 0;
    int lastBlank = -2;
    boolean side = false;
    int found = 0;
    int[] places = NOWHERE;
    int size = 0;
    for (int i = notable(text, 0, length); i < length; i = notable(text, i + 1, length)) {
      narrow += text[i] < NARROW_BELOW ? 1 : 0;
      int kind = kind(text[i]);
      found |= 1 << kind;
      if (kind == BRACKET) {
        places = size < places.length ? places : Arrays.copyOf(places, 2 * size + 4);
        places[size++] = i;
      } else if (kind == BLANK) {
        side |= lastBlank == i - 1;
        lastBlank = i;
        blank++;
      }
    }
    width = 2 * length - narrow;
    indent = Math.max(0, Indents.width(line) - margin);
    indented = Indents.isIndented(line, indent);
    end = Ends.of(line.text());
    blanks = blank;
    gap = side;
    marks = found & (ALL_MARKS | 1 << HALF_WIDTH);
    brackets = size == places.length ? places : Arrays.copyOf(places, size);
  }

  /** The index of the next character, from one on, that is no ideograph or the like. */
  private static int notable(char[] text, int from, int to) {
    int i = from;
    while (i < to && text[i] > '〕' && text[i] < '\uFEFF') {
      i++;
    }
    return i;
  }

  private static int kind(char c) {
    int kind = KINDS[c];
    return kind == 0 && c >= DELETE && Blanks.isBlank(c) ? BLANK : kind;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < MARKS.length(); i++) {
      kinds[MARKS.charAt(i)] = (byte) (i + 1);
    }
    for (int i = 0; i < BRACKETS.length(); i++) {
      kinds[BRACKETS.charAt(i)] = (byte) BRACKET;
    }
    Arrays.fill(kinds, 0, ' ' + 1, (byte) BLANK);
    kinds['　'] = (byte) BLANK;
    kinds[','] = (byte) HALF_WIDTH;
    kinds[';'] = (byte) HALF_WIDTH;
    return kinds;
  }

  /** The width of a text. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < NARROW_BELOW ? 1 : 2;
    }
    return width;
  }

  /** The bits of some of the marks {@code 。；，：、！？}. */
  static int bits(String some) {
    int bits = 0;
    for (int i = 0; i < some.length(); i++) {
      bits |= 1 << KINDS[some.charAt(i)];
    }
    return bits;
  }

  /** Whether the content holds the punctuation of prose: {@code 。；，：、！？,;}. */
  boolean isProse() {
    return marks != 0;
  }

  /** Whether the content holds one of the marks {@code 。；，：、！？}. */
  boolean hasMark() {
    return (marks & ALL_MARKS) != 0;
  }

  /**
   * Whether the content holds one of some marks from an index on.
   *
   * @param some their bits, see {@link #bits}
   * @param content that of the line whose look this is
   */
  boolean holds(int some, String content, int from) {
    int held = marks & some;
    if (held == 0 || from == 0) {
      return held != 0;
    }
    for (int i = 0; i < MARKS.length(); i++) {
      if ((held >> i + 1 & 1) != 0 && content.indexOf(MARKS.charAt(i), from) >= 0) {
        return true;
      }
    }
    return false;
  }
}
