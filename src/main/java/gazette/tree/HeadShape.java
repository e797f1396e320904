package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Passage;
import gazette.source.WordSet;
import java.util.List;

/** What the title of an attachment looks like: a line without an end, not too long. */
final class HeadShape {
  private static final int LONGEST = 100;
  private static final int LONGEST_CELL = 15;
  private static final int MOST_CELLS = 40;

  /** The ends of the titles of tables. */
  private static final WordSet TABLE_NAMES = WordSet.of("表", "清单", "名单", "台账", "一览");

  private static final CharSet CLOSING = CharSet.of("。；：:;，,、！？");
  private static final CharSet NOT_IN_TITLES = CharSet.of("。；");
  private static final CharSet NOT_IN_PARTS = CharSet.of("。，：");

  private HeadShape() {}

  /** （联系人：…　电话：…） is a note below a letter, never a title. */
  private static boolean isContact(String text) {
    return Words.isBracketed(text) && text.contains("联系") && text.contains("：");
  }

  /** 《…》已经市政府同意 begins a sentence, however short its line is. */
  private static boolean namesInSentence(String text) {
    int close = text.indexOf('》');
    return text.charAt(0) == '《' && close > 0 && text.startsWith("已", close + 1);
  }

  /**
   * Whether a line heads the columns of a table: it begins with 序号, or it has three short cells or
   * more below a title that names a table.
   */
  static boolean isTableHead(String title, Block block) {
    if (block.title().equals("序号")) {
      return true; // a column of cells, one below another
    }
    List<String> cells = Blanks.words(block.text().text().strip(), MOST_CELLS);
    if (cells.size() < 3) {
      return false;
    }
    if (cells.get(0).equals("序号")) {
      return true;
    }
    if (!TABLE_NAMES.ends(title)) {
      return false;
    }
    boolean words = false;
    for (String cell : cells) {
      if (cell.length() > LONGEST_CELL) {
        return false;
      }
      words |= cell.length() > 1;
    }
    return words;
  }

  static boolean isTitle(Block block) {
    Passage passage = block.text();
    String text = passage.text();
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    if (block.kind() != LineKind.TEXT
        && block.kind() != LineKind.AGENCY
        && block.kind() != LineKind.ORDER) {
      return false;
    }
    return !CLOSING.has(text.charAt(text.length() - 1))
        && !holds(passage, NOT_IN_TITLES)
        && !text.startsWith("单位")
        && !namesInSentence(text)
        && !isContact(text);
  }

  /**
   * Whether a line can head a part of a text without a number: short, without an end or a label.
   */
  static boolean headsPart(Block block) {
    Passage passage = block.text();
    String text = passage.text();
    return (block.kind() == LineKind.TEXT || block.kind() == LineKind.AGENCY)
        && text.length() <= 32
        && text.length() >= 2
        && !CLOSING.has(text.charAt(text.length() - 1))
        && text.charAt(text.length() - 1) != '.'
        && !holds(passage, NOT_IN_PARTS)
        && !Words.isBracketed(text)
        && !(passage.mayHold(Blanks.ALL) && Words.isInColumns(text))
        && !Words.isFigure(text);
  }

  private static boolean holds(Passage passage, CharSet characters) {
    return passage.mayHold(characters) && characters.isIn(passage.text());
  }
}
