package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.ContentsPages;
import gazette.notation.ContentsStyle;
import gazette.notation.Digits;
import gazette.notation.DocumentNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where the 目录 ends: its lines are not prose and are never joined by the rules of prose. */
final class ContentsExtent {
  /** An entry stands on at most so many lines. */
  private static final int LINES_OF_ENTRY = 4;

  private static final int FIRST_LINES = 16;

  private static final int LONGEST_ENTRY = 300;

  private final Lines lines;
  private final int heading;

  private ContentsExtent(Lines lines, int heading) {
    this.lines = lines;
    this.heading = heading;
  }

  /** The index after the last line of the contents whose heading stands at an index. */
  static int end(Lines lines, int heading) {
    ContentsExtent extent = new ContentsExtent(lines, heading);
    ContentsStyle style = extent.style();
    if (style == ContentsStyle.BELOW) {
      return extent.endWithPagesBelow();
    }
    return extent.hasPages()
        ? extent.endWithPages()
        : extent.endWithoutPages(style == ContentsStyle.AHEAD);
  }

  private ContentsStyle style() {
    List<String> first = new ArrayList<>();
    for (int i = heading + 1; i < lines.size() && first.size() < FIRST_LINES; i++) {
      if (lines.kind(i) != LineKind.BLANK) {
        first.add(lines.text(i));
      }
    }
    return ContentsStyle.of(first);
  }

  /** Pages on lines of their own ascend; the last of them ends the contents. */
  private int endWithPagesBelow() {
    int end = heading + 1;
    int open = 0;
    int last = 0;
    for (int i = heading + 1; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      if (line.kind() == LineKind.BLANK) {
        continue;
      }
      int page = ContentsPages.alone(line.text());
      if (page >= 0 && open > 0 && page >= last) {
        end = i + 1;
        open = 0;
        last = page;
      } else if (page >= 0
          || isStructure(line) && line.kind() != LineKind.DOCUMENT_NUMBER
          || ++open > LINES_OF_ENTRY + 2) {
        break;
      }
    }
    return end;
  }

  private boolean hasPages() {
    int seen = 0;
    for (int i = heading + 1; i < lines.size() && seen < 8; i++) {
      if (lines.kind(i) != LineKind.BLANK) {
        seen++;
        if (endsWithPage(lines.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private int endWithPages() {
    Set<String> numbers = new HashSet<>();
    boolean numbersAbove = hasNumbersAbove();
    int end = heading + 1;
    int open = 0;
    for (int i = heading + 1; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      if (line.kind() == LineKind.BLANK) {
        continue;
      }
      boolean below = open == 0 && end == i && end > heading + 1 && isBelowEntry(line);
      boolean complete = endsWithPage(line) || isDivider(line) || below;
      if (complete) {
        // A divider behind a line without page stands in the body, unless pages follow.
        end = open > 0 && !endsWithPage(line) ? end : i + 1;
        open = 0;
      } else {
        boolean number = numbersAbove && line.kind() == LineKind.DOCUMENT_NUMBER;
        boolean above = number && numbers.add(lines.bare(i));
        if (isStructure(line) && !above || ++open >= LINES_OF_ENTRY) {
          break;
        }
      }
    }
    return beforeRepeated(end);
  }

  /** Whether the first entry has its number on a line of its own above its title. */
  private boolean hasNumbersAbove() {
    for (int i = heading + 1; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      if (line.kind() != LineKind.BLANK && !isDivider(line) && line.kind() != LineKind.AGENCY) {
        return line.kind() == LineKind.DOCUMENT_NUMBER;
      }
    }
    return false;
  }

  /** The name of a section that stood above stands in the body when no entry follows it. */
  private int beforeRepeated(int end) {
    int last = end - 1;
    while (last > heading && lines.kind(last) == LineKind.BLANK) {
      last--;
    }
    if (lines.kind(last) != LineKind.SECTION_LABEL || endsWithPage(lines.get(last))) {
      return end;
    }
    String name = lines.bare(last);
    for (int i = heading + 1; i < last; i++) {
      if (lines.kind(i) == LineKind.SECTION_LABEL && lines.bare(i).equals(name)) {
        return last;
      }
    }
    return end;
  }

  /** The end where no page stands behind an entry, but perhaps one before it. */
  private int endWithoutPages(boolean ahead) {
    Map<String, Integer> titles = new HashMap<>();
    StringBuilder entry = new StringBuilder();
    int end = heading + 1;
    boolean gap = false;
    boolean numbers = false;
    for (int i = heading + 1; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      if (line.kind() == LineKind.BLANK) {
        gap = true;
        continue;
      }
      String bare = lines.bare(i);
      boolean paged = ahead && ContentsPages.ahead(line.text()) != null;
      boolean opens = isDivider(line) || opensEntry(line) || paged;
      boolean numbered = numbers && line.kind() == LineKind.DOCUMENT_NUMBER;
      boolean below = !gap && end > heading + 1 && (line.text().startsWith("——") || numbered);
      // Below an entry that begins with its page stands one number, on a line of its own.
      numbers = paged || numbers && !numbered && !isDivider(line);
      if (isStructure(line) && !below
          || line.kind() == LineKind.WEB
          || titles.containsKey(bare)
          || gap && !opens && end > heading + 1 && !isTitle(bare)) {
        break;
      }
      if (opens || entry.length() > LONGEST_ENTRY) {
        entry.setLength(0);
      }
      titles.putIfAbsent(act(entry.append(withoutNumber(bare)).toString()), i);
      titles.putIfAbsent(act(withoutNumber(bare)), i);
      titles.putIfAbsent(bare, i);
      end = i + 1;
      gap = false;
    }
    return beforeHead(end, titles);
  }

  /**
   * The end without the lines that are the head of the first document: its issuer, and its title,
   * which an entry above has announced, on one line or several.
   */
  private int beforeHead(int end, Map<String, Integer> titles) {
    int found = end;
    String title = "";
    int taken = 0;
    for (int i = end - 1; i > heading && taken < LINES_OF_ENTRY; i--) {
      LineKind kind = lines.kind(i);
      boolean number = found < end && kind == LineKind.DOCUMENT_NUMBER;
      if (isDivider(lines.get(i)) || number) {
        break; // the number of the last entry: what stands below is the head
      }
      taken += kind == LineKind.BLANK ? 0 : 1;
      title = lines.bare(i) + title;
      if (titles.getOrDefault(act(title), i) < i) {
        found = i;
      }
    }
    while (found > heading + 1
        && (lines.kind(found - 1) == LineKind.AGENCY || lines.kind(found - 1) == LineKind.BLANK)) {
      found--;
    }
    return found;
  }

  /** What a title says without its issuer: 关于…的通知. */
  private static String act(String title) {
    return title.substring(Math.max(0, title.indexOf("关于")));
  }

  /** A subtitle behind a dash (副题), or the number in brackets. */
  private static boolean isBelowEntry(MarkedLine line) {
    return line.text().startsWith("——")
        || line.kind() == LineKind.DOCUMENT_NUMBER && "（(".indexOf(line.text().charAt(0)) >= 0;
  }

  private static boolean isTitle(String bare) {
    return DocumentNumbers.find(bare, 0) != null
        || bare.endsWith("通知")
        || bare.endsWith("意见")
        || bare.endsWith("决定");
  }

  private static boolean endsWithPage(MarkedLine line) {
    String text = line.text();
    boolean prose = text.indexOf('。') >= 0 && text.length() > 80;
    return !prose
        && line.kind() != LineKind.PAGE_NUMBER
        && (ContentsPages.at(text) != null || ContentsPages.cover(text) >= 0);
  }

  private static boolean isDivider(MarkedLine line) {
    return line.kind() == LineKind.SECTION_LABEL
        || line.kind() == LineKind.TABLE_RULER
        || line.kind() == LineKind.RULE
        || line.kind() == LineKind.CONTENTS_HEADING
        || line.kind() == LineKind.MARKUP;
  }

  private static boolean opensEntry(MarkedLine line) {
    String raw = line.line().text().strip();
    return line.kind() == LineKind.UNIT
        || line.kind() == LineKind.APPOINTMENTS_TITLE
        || line.kind() == LineKind.CHRONICLE_TITLE
        || !raw.isEmpty() && "·•-●○■□◆◇★☆▲△※►▶▪*".indexOf(raw.charAt(0)) >= 0;
  }

  private static boolean isStructure(MarkedLine line) {
    return switch (line.kind()) {
      case METADATA,
          ADDRESS,
          IMPRINT,
          SUBTITLE,
          SALUTATION,
          DATE,
          PUBLISHED,
          MASTHEAD_TITLE,
          BOX_TITLE ->
          true;
      case DOCUMENT_NUMBER -> "（(".indexOf(line.text().charAt(0)) < 0;
      default -> line.text().length() > 120;
    };
  }

  private static String withoutNumber(String bare) {
    int at = 0;
    while (at < bare.length()
        && (Digits.value(bare.charAt(at)) >= 0 || ".．、·•".indexOf(bare.charAt(at)) >= 0)) {
      at++;
    }
    return bare.substring(at);
  }
}
