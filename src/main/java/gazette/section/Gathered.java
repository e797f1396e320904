package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.source.CharSet;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The blocks of a part that still grows, and what was seen among them. */
final class Gathered {
  /** 人事任免. */
  private static final int LONGEST_NAME = 4;

  private static final CharSet OPENING = CharSet.of("《");
  private static final int FIRST_BLOCKS = 4;
  private static final int LONGEST = 600;

  private final List<Block> blocks = new ArrayList<>();
  private boolean signed;
  private boolean issued;
  private boolean annex;
  private boolean mixed;

  /** The names of texts that its first paragraphs make known: 《…》已经…通过，现予公布. */
  private final Set<String> madeKnown = new HashSet<>();

  void add(Block block) {
    LineKind kind = block.kind();
    mixed = mixed || !blocks.isEmpty() && blocks.get(0).kind() != kind;
    issued |= signed && kind == LineKind.UNIT;
    signed |= kind == LineKind.DATE;
    annex |= kind == LineKind.ANNEX_LABEL;
    if (blocks.size() < FIRST_BLOCKS && kind == LineKind.TEXT) {
      addNames(block.text());
    }
    blocks.add(block);
  }

  private void addNames(Passage paragraph) {
    if (!paragraph.mayHold(OPENING) || paragraph.length() > LONGEST) {
      return;
    }
    String text = paragraph.compact();
    int open = text.contains("公布") || text.contains("发布") ? text.indexOf('《') : -1;
    while (open >= 0) {
      int close = text.indexOf('》', open);
      if (close > open) {
        madeKnown.add(Likeness.fold(text.substring(open, close)));
      }
      open = close < 0 ? -1 : text.indexOf('《', close);
    }
  }

  /** Whether its first paragraphs make a text of such a title known. */
  boolean makesKnown(String title) {
    return !madeKnown.isEmpty() && madeKnown.contains(Likeness.fold(title));
  }

  void addAll(List<Block> more) {
    for (Block block : more) {
      add(block);
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** Whether a text that was sent along has begun: numbered units stand below the date. */
  boolean hasIssued() {
    return issued;
  }

  /** Whether an annex has begun. */
  boolean hasAnnex() {
    return annex;
  }

  /**
   * Whether the bare name of a list, {@code 大事记}, heads one more page of it here: its title stands
   * above, with text below it.
   */
  boolean isHeadedBy(String name) {
    return name.length() <= LONGEST_NAME && mixed && blocks.get(0).title().endsWith(name);
  }

  /** Whether an annex may begin with a title: below its label, or announced: {@code 附：任免名单}. */
  boolean awaitsAnnex(String title) {
    if (!blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == LineKind.ANNEX_LABEL) {
      return true;
    }
    for (Block block : blocks) {
      if (block.kind() == LineKind.ANNEX_LIST && block.title().endsWith(title)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all blocks are of one kind. */
  boolean isOnly(@Nullable LineKind kind) {
    return blocks.isEmpty() || !mixed && blocks.get(0).kind() == kind;
  }
}
