package gazette.mark;

import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Passage;
import java.util.List;

/**
 * Parts the line of the front that ends, far behind the date of publication or the number of the
 * issue, with the heading of the contents: {@code 2023年5月31日出版　　　　目　录}.
 */
final class FrontLines {
  private static final int LONGEST = 161;

  /** So many blanks set the heading off; those inside it are fewer. */
  private static final int GAP = 6;

  /** With these the heading of the contents ends. */
  private static final CharSet LASTS = CharSet.of("录次錄");

  private FrontLines() {}

  /** The parts of a line, in order; none when it is no such line. */
  static List<Passage> parts(LineView view) {
    if (!LASTS.has(view.last()) || !view.within(LONGEST)) {
      return List.of();
    }
    Passage content = view.content();
    String text = content.text();
    int gap = gapEnd(text);
    if (gap < 0 || LineRules.kindOf(text.substring(gap)) != LineKind.CONTENTS_HEADING) {
      return List.of();
    }
    String front = text.substring(0, gap).strip();
    boolean masthead =
        switch (LineRules.kindOf(front)) {
          case PUBLISHED, ISSUE_NUMBER, MASTHEAD_TITLE, DATE -> true;
          default -> false;
        };
    return masthead ? List.of(content.sub(0, gap).trim(), content.from(gap).trim()) : List.of();
  }

  /** Where the text begins again behind the last wide gap; -1 when there is none. */
  private static int gapEnd(String text) {
    int blanks = 0;
    for (int i = text.length() - 1; i > 0; i--) {
      blanks = Blanks.isBlank(text.charAt(i)) ? blanks + 1 : 0;
      if (blanks == GAP) {
        return i + GAP;
      }
    }
    return -1;
  }
}
