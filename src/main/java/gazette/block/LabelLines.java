package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Genres;
import gazette.source.Blanks;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * Lines that say one thing under a short label (联系人：王某) or explain a numbered term (【1】): each is a
 * paragraph of its own, though none ends like a sentence.
 */
final class LabelLines {
  private static final CharSet COLONS = CharSet.of("：:");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private static final int SHORT = 28;

  /** How far a label may reach whose characters stand apart. */
  private static final int REACH = 20;

  private LabelLines() {}

  /** Whether a line of the kind can be plain text under a label. */
  static boolean mayOpen(LineKind kind) {
    return kind == LineKind.TEXT || kind == LineKind.METADATA || kind == LineKind.IMPRINT;
  }

  /** Whether a line right below the bare label of a metadata block (索引号：) is its value. */
  static boolean isValue(@Nullable Draft above, MarkedLine line) {
    if (above == null || above.kind != LineKind.METADATA || above.lines.size() > 1) {
      return false;
    }
    String label = above.last().text();
    if (!label.endsWith("：") && !label.endsWith(":")
        || line.place() - above.last().place() != 1
        || line.kind() == LineKind.METADATA
        || line.kind() == LineKind.WEB) {
      return false;
    }
    String genre = Genres.of(line.text());
    return genre == null
        || !Genres.isStatutory(genre)
        || label.startsWith("名")
        || label.startsWith("标");
  }

  /** Whether a line begins a paragraph below a draft. */
  static boolean opens(Draft above, MarkedLine line) {
    String text = line.text();
    if (text.isEmpty() || above.isUnclosed() || above.end() == Ends.COMMA) {
      return false;
    }
    if (text.charAt(0) == '【') {
      return isTerm(text) && above.end() != Ends.OPEN;
    }
    return line.content().mayHold(COLONS) && isLabelled(text);
  }

  /** Whether both are short, the upper a heading or labelled too: their width tells nothing. */
  static boolean areShort(Draft above, String text) {
    String first = above.first().text();
    return above.lines.size() == 1
        && text.length() <= SHORT
        && first.length() <= SHORT
        && (isLabelled(first) || above.unit != null && !Ends.isProse(first, above.unit.end()));
  }

  /** {@code 联系电话：0537-1234567}, {@code 联 系 人：王某}; not {@code 如下：}. */
  static boolean isLabelled(String text) {
    int length = 0;
    for (int i = 0; i < Math.min(text.length(), REACH); i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        return length >= SHORTEST && length <= LONGEST && i + 1 < text.length();
      }
      if (!Blanks.isBlank(c)) {
        if (c < 0x4E00 || c > 0x9FFF) {
          return false;
        }
        length++;
      }
    }
    return false;
  }

  private static boolean isTerm(String text) {
    int close = text.indexOf('】');
    if (close < 2 || close > 4) {
      return false;
    }
    for (int i = 1; i < close; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
