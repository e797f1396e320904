package gazette.table;

import gazette.notation.Style;
import gazette.notation.UnitMarker;
import gazette.notation.UnitMarkers;
import gazette.source.Blanks;
import gazette.source.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the first words of a row say about it. */
final class RowWords {
  private static final WordSet TOTALS = WordSet.of("合计", "总计", "小计", "共计", "总数", "平均");
  private static final List<String> NOTES = List.of("注：", "注:", "备注：", "说明：", "资料来源：", "填表说明");
  private static final int LONGEST_TOTAL = 10;
  private static final int LONGEST_CONTINUED = 40;

  private RowWords() {}

  /** Whether the row adds up the rows above it: {@code 合 计}, {@code 全市合计}. */
  static boolean isTotal(String text) {
    if (text.length() > 2 * LONGEST_TOTAL) {
      return false;
    }
    String word = Blanks.without(text);
    return word.length() <= LONGEST_TOTAL && (TOTALS.begins(word) || TOTALS.ends(word));
  }

  /** {@code 续表}, {@code 续表2}, {@code 表1续}, {@code （续上表）}, {@code 表2 主要指标（续）}. */
  static boolean isContinued(String text) {
    if (text.length() > LONGEST_CONTINUED || text.indexOf('续') < 0) {
      return false;
    }
    String word = Blanks.without(text);
    boolean bracketed = word.startsWith("（") || word.startsWith("(");
    String bare = bracketed ? word.substring(1) : word;
    return bare.startsWith("续表")
        || bare.startsWith("续上表")
        || word.startsWith("表") && (word.endsWith("续") || word.endsWith("（续）"))
        || word.endsWith("（续表）");
  }

  /** Whether the row is a note below the table. */
  static boolean isNote(String text) {
    for (String note : NOTES) {
      if (text.startsWith(note)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text begins as group rows do: {@code 一、民生类}, {@code （一）改造}. */
  static boolean opensGroup(String text) {
    UnitMarker marker = marker(text);
    return marker != null
        && switch (marker.style()) {
          case PART, CHAPTER, SECTION, ORDINAL, PAREN_ORDINAL -> true;
          default -> false;
        };
  }

  /** The marker with which a cell begins; null for plain text. */
  static @Nullable UnitMarker marker(String text) {
    char first = text.isEmpty() ? '\0' : text.charAt(0);
    if (!UnitMarkers.canOpen(first) && !Blanks.isBlank(first)) {
      return null;
    }
    List<UnitMarker> readings = UnitMarkers.at(text);
    if (readings.isEmpty() || readings.get(0).weak() || readings.get(0).style() == Style.LETTER) {
      return null;
    }
    return readings.get(0);
  }
}
