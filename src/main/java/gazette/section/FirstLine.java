package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.notation.ActTitles;
import gazette.notation.Agencies;
import gazette.notation.Genres;
import gazette.source.WordSet;
import java.util.List;

/** Finds the first line of a head below a list, the last lines of which look like one too. */
final class FirstLine {
  /** No company issues a document. */
  private static final WordSet COMPANIES = WordSet.of("公司", "集团", "支行", "分行", "银行");

  private FirstLine() {}

  /**
   * The index at which a head truly begins: lines of a list above it, which look like titles too,
   * are left to the text above. That is the index of the first line that names an organ or begins
   * as titles do, when the first line does neither.
   */
  static int of(List<Block> blocks, int at, Head found) {
    int below = belowCompanies(blocks, at, found);
    below = below > at ? below : belowOthers(blocks, at, found);
    if (below > at) {
      return below;
    }
    if (found.titles().size() < 2 && found.issuers().size() < 2 || beginsTitle(blocks.get(at))) {
      return at;
    }
    for (int i = at + 1; i < found.end(); i++) {
      if (beginsTitle(blocks.get(i))) {
        Head later = HeadReader.read(blocks, i);
        boolean same = later.end() >= found.end();
        return same && DocumentStart.isStanding(later) ? i : at;
      }
    }
    return at;
  }

  /** Companies alone above a number are the last lines of a list: no company issues a document. */
  private static int belowCompanies(List<Block> blocks, int at, Head found) {
    int below = at;
    while (below < found.end() && found.number() != null && isCompany(blocks.get(below))) {
      below++;
    }
    return below < found.end() && blocks.get(below).kind() == LineKind.DOCUMENT_NUMBER ? below : at;
  }

  private static boolean isCompany(Block block) {
    return block.kind() == LineKind.AGENCY && COMPANIES.ends(block.title());
  }

  /**
   * Organs above a title are the last lines of a list where the title names another issuer: the
   * companies above {@code 清河市人民政府关于…的通告}, or 市财政局 / 持续推进 above 清河市人民政府 / 关于…的通知.
   */
  private static int belowOthers(List<Block> blocks, int at, Head found) {
    int first = at;
    while (first < found.end() && isCompany(blocks.get(first))) {
      first++;
    }
    boolean titled = first < found.end() && blocks.get(first).kind() == LineKind.TEXT;
    if (first > at && titled && Agencies.issuerOf(blocks.get(first).title()) != null) {
      return first;
    }
    int list = belowList(blocks, at, found);
    if (list > at) {
      return list;
    }
    boolean text = false;
    for (int i = at; i + 1 < found.end(); i++) {
      Block block = blocks.get(i);
      if (text
          && block.kind() == LineKind.AGENCY
          && ActTitles.OPENINGS.begins(blocks.get(i + 1).title())) {
        return i;
      }
      if (block.kind() != LineKind.AGENCY && block.kind() != LineKind.TEXT
          || ActTitles.OPENINGS.isIn(block.title())) {
        return at;
      }
      text |= block.kind() == LineKind.TEXT;
    }
    return at;
  }

  /**
   * Organs right below a line of a list end that list, when a blank line parts them from the organ
   * and the title of the next document.
   */
  private static int belowList(List<Block> blocks, int at, Head found) {
    Block above = at == 0 ? null : blocks.get(at - 1);
    boolean listed =
        above != null
            && (above.kind() == LineKind.UNIT || above.kind() == LineKind.TEXT)
            && HeadReader.isTitleLine(above.as(LineKind.TEXT))
            && blocks.get(at).first() - above.last() == 1;
    for (int i = at + 1; listed && i < found.end(); i++) {
      Block before = blocks.get(i - 1);
      Block block = blocks.get(i);
      if (before.kind() != LineKind.AGENCY) {
        return at;
      }
      if (block.first() - before.last() > 1) {
        return block.kind() == LineKind.AGENCY || beginsTitle(block) ? i : at;
      }
    }
    return at;
  }

  private static boolean beginsTitle(Block block) {
    if (block.kind() == LineKind.METADATA
        || block.kind() == LineKind.ORDER
        || block.kind() == LineKind.AGENCY) {
      return true;
    }
    String text = block.title();
    if (block.kind() == LineKind.TEXT && isListOfNames(text)) {
      return false;
    }
    return block.kind() != LineKind.TEXT
        || ActTitles.OPENINGS.begins(text)
        || Agencies.issuerOf(text) != null;
  }

  /** Several names one behind another, which no title begins with: 化工厂、机械厂、运输公司. */
  private static boolean isListOfNames(String text) {
    int first = text.indexOf('、');
    int second = first < 0 ? -1 : text.indexOf('、', first + 1);
    return second > 0 && text.indexOf("关于") < 0 && Genres.of(text) == null;
  }
}
