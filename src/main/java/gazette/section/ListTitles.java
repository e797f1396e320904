package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.notation.Digits;
import gazette.notation.Numerals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first line of a title of a chronicle (大事记) or of appointments that is printed on two.
 */
final class ListTitles {
  private static final int LONGEST = 30;

  private ListTitles() {}

  /**
   * The blocks, a line such as {@code 清河县一九九九年} marked as a title where {@code 四月至六月大事记} stands
   * below it, or the name of an organ right above {@code 任免名单}.
   */
  static List<Block> mark(List<Block> blocks) {
    List<Block> marked = new ArrayList<>(blocks);
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i + 1).kind() == LineKind.CHRONICLE_TITLE
          && opens(blocks.get(i), blocks.get(i + 1).title())) {
        marked.set(i, blocks.get(i).as(LineKind.CHRONICLE_TITLE));
      } else if (isOrganOf(blocks.get(i), blocks.get(i + 1))) {
        marked.set(i, blocks.get(i).as(LineKind.APPOINTMENTS_TITLE));
      }
    }
    return marked;
  }

  /** The name of a section, 人事任免, says nothing of an organ. */
  private static boolean isOrganOf(Block block, Block below) {
    return below.kind() == LineKind.APPOINTMENTS_TITLE
        && block.kind() == LineKind.AGENCY
        && below.first() - block.last() == 1
        && below.title().startsWith("任免");
  }

  /** As what the name of a section titles a list: 大事记, 人事任免; null when it names none. */
  static @Nullable LineKind kindOf(String section) {
    if (section.contains("大事记") || section.contains("大事記")) {
      return LineKind.CHRONICLE_TITLE;
    }
    return section.contains("任免") ? LineKind.APPOINTMENTS_TITLE : null;
  }

  private static boolean opens(Block block, String below) {
    String text = block.title();
    if (block.kind() != LineKind.TEXT || text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    boolean dated = "年月至".indexOf(text.charAt(text.length() - 1)) >= 0;
    char first = below.charAt(0);
    return dated
        && HeadReader.isTitleLine(block)
        && (Digits.isDigit(first) || Numerals.isChinese(first));
  }
}
