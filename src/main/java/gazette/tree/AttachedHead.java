package gazette.tree;

import gazette.block.Block;
import gazette.list.RosterReader;
import gazette.mark.LineKind;
import gazette.notation.Genres;
import java.util.List;

/**
 * Reads what is printed at the head of an attachment: further lines of its title, authors, number.
 */
final class AttachedHead {
  private static final int MOST_TITLE_LINES = 6;

  private final List<Block> blocks;
  private final Following following;

  AttachedHead(List<Block> blocks, Following following) {
    this.blocks = blocks;
    this.following = following;
  }

  /** Adds to an attachment what belongs to its head, and returns the index after it. */
  int read(int from, Attached here) {
    int at = from;
    while (at < blocks.size() && here.titles.size() < MOST_TITLE_LINES && goesOnTitle(at, here)) {
      here.titles.add(blocks.get(at));
      at++;
    }
    while (at < blocks.size() && takesHead(at, here)) {
      at++;
    }
    return at;
  }

  /** Below its title an attachment may name its authors, its number, and when it was adopted. */
  private boolean takesHead(int at, Attached here) {
    Block block = blocks.get(at);
    return switch (block.kind()) {
      case HISTORY, SUBTITLE -> here.history.add(block);
      case DOCUMENT_NUMBER -> {
        boolean first = here.number == null;
        here.number = first ? block : here.number;
        yield first;
      }
      case AGENCY -> !following.isBeforeDate(at) && here.issuers.add(block);
      default -> false;
    };
  }

  private boolean goesOnTitle(int at, Attached here) {
    Block block = blocks.get(at);
    int gap = block.first() - here.titles.get(here.titles.size() - 1).last();
    if (!HeadShape.isTitle(block) || gap > 3 || HeadShape.isTableHead(here.title(), block)) {
      return false;
    }
    if (Words.isBracketed(block.text().text()) && block.title().startsWith("共", 1)) {
      return false; // （共12个） counts what follows
    }
    if (block.kind() == LineKind.AGENCY && Genres.of(here.title()) != null) {
      return false;
    }
    if (here.title().endsWith("名单") && names(block)) {
      return false;
    }
    LineKind next = following.kindAt(at + 1);
    boolean caption = next == LineKind.TABLE_ROW || next == LineKind.HTML_TABLE;
    return !caption || gap == 1;
  }

  /** The names of a list: one behind another, or one with its post. */
  private static boolean names(Block block) {
    return block.title().indexOf('、') > 0 || RosterReader.isMemberLine(block.text().text());
  }
}
