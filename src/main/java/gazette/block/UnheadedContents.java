package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.ContentsPages;
import gazette.notation.Genres;
import gazette.source.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Finds a 目录 that lacks its heading: below the title or the number of an issue, before any text,
 * titles of documents with pages that ascend.
 */
final class UnheadedContents {
  /** How many lines of a front are looked at. */
  private static final int FRONT = 80;

  private static final int FEWEST = 3;
  private static final int LONGEST_NAME = 12;

  private UnheadedContents() {}

  /** The index of its first line; -1 when there is none, or one with a heading. */
  static int start(Lines lines) {
    int first = -1;
    int entries = 0;
    int page = 0;
    boolean front = false;
    for (int i = 0; i < Math.min(lines.size(), FRONT); i++) {
      MarkedLine line = lines.get(i);
      if (line.kind() == LineKind.CONTENTS_HEADING || isText(line)) {
        break;
      }
      front |= line.kind() == LineKind.MASTHEAD_TITLE || line.kind() == LineKind.ISSUE_NUMBER;
      ContentsPages.Page at = front ? entry(line) : null;
      if (at != null && at.value() >= page) {
        first = first < 0 ? i : first;
        page = at.value();
        entries++;
      }
    }
    return entries >= FEWEST ? withSection(lines, first) : -1;
  }

  private static ContentsPages.@Nullable Page entry(MarkedLine line) {
    ContentsPages.Page page =
        line.kind() == LineKind.TEXT || line.kind() == LineKind.UNIT
            ? ContentsPages.at(line.text())
            : null;
    String title = page == null ? "" : Blanks.without(line.text().substring(0, page.start()));
    return title.contains("关于") && Genres.of(title) != null ? page : null;
  }

  private static boolean isText(MarkedLine line) {
    return line.kind() == LineKind.ADDRESS
        || line.kind() == LineKind.DOCUMENT_NUMBER
        || line.text().indexOf('。') >= 0;
  }

  /** The name of the first section stands above its first entry. */
  private static int withSection(Lines lines, int first) {
    int at = first - 1;
    while (at >= 0 && lines.kind(at) == LineKind.BLANK) {
      at--;
    }
    boolean name =
        at >= 0
            && lines.text(at).length() <= LONGEST_NAME
            && (lines.kind(at) == LineKind.TEXT
                || lines.kind(at) == LineKind.SECTION_LABEL
                || lines.kind(at) == LineKind.AGENCY);
    return name ? at : first;
  }
}
