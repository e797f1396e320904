package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.notation.Style;
import gazette.notation.UnitMarkers;
import org.jspecify.annotations.Nullable;

/**
 * Finds the list of annexes (附件说明) in which each name has a label of its own: {@code 附件1：清河市项目表} on
 * one line, {@code 附件2：清河市任务表} on the next. One such line alone may be the head of an annex.
 */
final class NumberedAnnexes {
  private static final int LONGEST = 120;

  private NumberedAnnexes() {}

  /** Marks each name of such a list as one. */
  static void mark(Lines lines) {
    int above = -1;
    int expected = 0;
    for (int i = 0; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.BLANK) {
        continue;
      }
      boolean may = kind == LineKind.TEXT || kind == LineKind.ANNEX_LIST;
      int number = may ? number(lines.get(i)) : 0;
      if (number > 1 && number == expected) {
        lines.mark(above, LineKind.ANNEX_LIST, "annex.list.numbered");
        lines.mark(i, LineKind.ANNEX_LIST, "annex.list.numbered");
      }
      expected = number == 1 || number > 1 && number == expected ? number + 1 : 0;
      above = i;
    }
  }

  /**
   * Whether a name begins with the number of an annex and of its part: {@code 1-2 重点企业名单}, one
   * digit or two each, and a blank.
   */
  static boolean hasSubNumber(String text) {
    Numeral first = Numerals.at(text, 0);
    int dash = first == null ? text.length() : first.end();
    if (dash > 2 || dash + 3 > text.length() || "-－—".indexOf(text.charAt(dash)) < 0) {
      return false;
    }
    Numeral second = Numerals.at(text, dash + 1);
    int end = second == null ? text.length() : second.end();
    return end <= dash + 3 && end + 1 < text.length() && " 　.．".indexOf(text.charAt(end)) >= 0;
  }

  /** The number of an annex that is named behind its label and a colon; 0 for any other line. */
  private static int number(MarkedLine line) {
    String text = line.text();
    if (!text.startsWith("附") || text.length() > LONGEST || text.indexOf('。') >= 0) {
      return 0;
    }
    int at = text.startsWith("附件") || text.startsWith("附表") ? 2 : 1;
    Numeral number = Numerals.at(text, at);
    if (number == null || number.end() + 1 >= text.length()) {
      return 0;
    }
    return "：:".indexOf(text.charAt(number.end())) >= 0 ? number.value() : 0;
  }

  /** Whether a line is another item of a list of annexes that stands open. */
  static boolean isItem(@Nullable Draft open, MarkedLine line) {
    if (open == null || open.kind != LineKind.ANNEX_LIST || line.text().indexOf('。') >= 0) {
      return false;
    }
    if (line.kind() == LineKind.WEB) {
      return isFile(open, line);
    }
    if (line.kind() == LineKind.TEXT) {
      return hasSubNumber(line.text());
    }
    return line.kind() == LineKind.UNIT && line.mark().units().get(0).style() == Style.ARABIC;
  }

  /** The name of a file goes on a list of annexes, unless the files are counted anew. */
  private static boolean isFile(Draft open, MarkedLine line) {
    Numeral number = Numerals.at(line.text(), 0);
    return number != null
        && number.value() > 1
        && line.place() - open.last().place() <= 2
        && UnitMarkers.at(line.text()).stream().anyMatch(unit -> unit.style() == Style.ARABIC);
  }
}
