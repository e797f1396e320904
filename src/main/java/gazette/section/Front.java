package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import java.util.List;

/** Tells which lines belong to the front of an issue and to its colophon (刊头, 版权页). */
final class Front {
  /** No colophon has more lines. */
  private static final int MOST_LINES = 100;

  private static final int SHORT = 40;
  private static final int LONGEST_PLACE = 12;

  /** How many lines without a label the front may print before the next one that has one. */
  private static final int NEAR = 4;

  private final List<Block> blocks;

  Front(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Whether a block is of a kind that only the front and the colophon have. */
  static boolean isMasthead(LineKind kind) {
    return kind == LineKind.MASTHEAD_TITLE
        || kind == LineKind.ISSUE_NUMBER
        || kind == LineKind.PUBLISHED
        || kind == LineKind.IMPRINT;
  }

  /** Whether a line stands among the lines of the front: more of them, or the 目录, follow. */
  boolean goesOn(int at) {
    for (int i = at; i < Math.min(blocks.size(), at + NEAR); i++) {
      LineKind kind = blocks.get(i).kind();
      if (isMasthead(kind) || kind == LineKind.CONTENTS_HEADING) {
        return true;
      }
      if (!isShort(blocks.get(i))) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the text begins with a line above its title that only a front has: {@code ISSN
   * 2096-0000}, or the name of the place alone.
   */
  boolean opens(int at) {
    String text = blocks.get(at).text().text();
    if (isPlace(text) && at + 1 < blocks.size()) {
      return blocks.get(at + 1).kind() == LineKind.MASTHEAD_TITLE;
    }
    return at < NEAR && (isForeign(text) || text.contains("刊号")) && goesOn(at);
  }

  /** The name of a place on a line of its own, above the title of its gazette. */
  private static boolean isPlace(String text) {
    return text.length() > 2
        && text.length() <= LONGEST_PLACE
        && "省市县区州旗盟".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A short line, or one in Latin letters: the title in pinyin or English. */
  private static boolean isShort(Block block) {
    String text = block.text().text();
    return text.length() <= SHORT || text.length() <= 3 * SHORT && isForeign(text);
  }

  private static boolean isForeign(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x2E7F) {
        return false;
      }
      letter |= Character.isLetter(c);
    }
    return letter;
  }

  /** Whether the lines of the colophon begin here. */
  boolean isColophon(int at) {
    int end = at;
    int items = 0;
    boolean titled = false;
    for (int i = at; i < Math.min(blocks.size(), Math.min(end + 3, at + MOST_LINES)); i++) {
      LineKind kind = blocks.get(i).kind();
      if (isMasthead(kind)) {
        titled |= kind == LineKind.MASTHEAD_TITLE || kind == LineKind.PUBLISHED;
        items++;
        end = i + 1;
      } else if (blocks.get(i).text().length() > SHORT) {
        break;
      }
    }
    return titled || items >= 2 && isLast(end);
  }

  /** Nothing but a short line or two can follow a colophon. */
  boolean isLast(int end) {
    int length = 0;
    for (int i = end; i < blocks.size() && length <= SHORT; i++) {
      length += blocks.get(i).text().length();
    }
    return length <= SHORT;
  }
}
