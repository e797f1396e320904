package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.ContentsPages;
import gazette.source.Blanks;
import java.util.HashSet;
import java.util.Set;

/** Tells the 目录 that a plan prints of itself from that of the issue. */
final class InnerContents {
  /** The units of a plan stand above the contents of the next but one. */
  private static final int OTHERS = 2;

  private InnerContents() {}

  /**
   * Whether the contents are those of one plan or law: its entries come again below as the headings
   * of its units; of chapters, which no issue lists, one that comes again is enough.
   */
  static boolean are(Lines lines, int heading, int end) {
    Set<String> entries = new HashSet<>();
    int chapters = 0;
    for (int i = heading + 1; i < end; i++) {
      if (lines.kind(i) == LineKind.UNIT || lines.kind(i) == LineKind.TEXT) {
        String text = lines.text(i);
        chapters += isChapter(lines.get(i)) ? 1 : 0;
        ContentsPages.Page page = ContentsPages.at(text);
        entries.add(Blanks.without(page == null ? text : text.substring(0, page.start())));
      }
    }
    int all = entries.size();
    int units = 0;
    int others = 0;
    for (int i = end; i < lines.size() && !entries.isEmpty() && others < OTHERS; i++) {
      others += lines.kind(i) == LineKind.CONTENTS_HEADING ? 1 : 0;
      if (lines.kind(i) == LineKind.UNIT
          && lines.text(i).length() < 60
          && entries.remove(lines.bare(i))) {
        units++;
      }
    }
    return units > 1 && units * 2 >= all || units > 0 && chapters > 1 && chapters * 2 >= all;
  }

  private static boolean isChapter(MarkedLine line) {
    return line.kind() == LineKind.UNIT && line.mark().units().get(0).style().isDivision();
  }
}
