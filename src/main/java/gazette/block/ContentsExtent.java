package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.ContentsPages;
import gazette.notation.ContentsStyle;
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

  private static final int LONGEST_SECTION = 12;

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
          || ContentsLines.isStructure(line) && line.kind() != LineKind.DOCUMENT_NUMBER
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
        if (ContentsLines.endsWithPage(lines.get(i))) {
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
      boolean below =
          open == 0 && end == i && end > heading + 1 && ContentsLines.isBelowEntry(line);
      boolean complete = ContentsLines.endsWithPage(line) || ContentsLines.isDivider(line) || below;
      if (complete) {
        // A divider behind a line without page stands in the body, unless pages follow.
        end = open > 0 && !ContentsLines.endsWithPage(line) ? end : i + 1;
        open = 0;
      } else {
        boolean number = numbersAbove && line.kind() == LineKind.DOCUMENT_NUMBER;
        boolean above = number && numbers.add(lines.bare(i));
        if (ContentsLines.isStructure(line) && !above || ++open >= LINES_OF_ENTRY) {
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
      if (line.kind() != LineKind.BLANK
          && !ContentsLines.isDivider(line)
          && line.kind() != LineKind.AGENCY) {
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
    if (lines.kind(last) != LineKind.SECTION_LABEL || ContentsLines.endsWithPage(lines.get(last))) {
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
      boolean opens = ContentsLines.isDivider(line) || ContentsLines.opensEntry(line) || paged;
      boolean numbered = numbers && line.kind() == LineKind.DOCUMENT_NUMBER;
      boolean below = !gap && end > heading + 1 && (line.text().startsWith("——") || numbered);
      // Below an entry that begins with its page stands one number, on a line of its own.
      numbers = paged || numbers && !numbered && !ContentsLines.isDivider(line);
      if (ContentsLines.isStructure(line) && !below
          || line.kind() == LineKind.WEB
          || titles.containsKey(bare)
          || gap && !opens && end > heading + 1 && !isEntry(i, titles)) {
        break;
      }
      if (opens || entry.length() > LONGEST_ENTRY) {
        entry.setLength(0);
      }
      titles.putIfAbsent(
          ContentsLines.act(entry.append(ContentsLines.withoutNumber(bare)).toString()), i);
      titles.putIfAbsent(ContentsLines.act(ContentsLines.withoutNumber(bare)), i);
      titles.putIfAbsent(bare, i);
      String unnumbered = ContentsLines.unnumbered(ContentsLines.withoutNumber(bare));
      titles.putIfAbsent(unnumbered, i);
      titles.putIfAbsent(ContentsLines.act(unnumbered), i);
      end = i + 1;
      gap = false;
    }
    return beforeHead(end, titles);
  }

  /**
   * Whether a line is an entry, or a short one the name of a section: an entry follows that did not
   * stand above.
   */
  private boolean isEntry(int at, Map<String, Integer> titles) {
    if (ContentsLines.isTitle(lines.bare(at))) {
      return true;
    }
    int next = at + 1;
    while (next < lines.size() && lines.kind(next) == LineKind.BLANK) {
      next++;
    }
    return next < lines.size()
        && lines.bare(at).length() <= LONGEST_SECTION
        && (lines.kind(at) != LineKind.AGENCY || lines.bare(at).endsWith("文件"))
        && (ContentsLines.opensEntry(lines.get(next)) || ContentsLines.isTitle(lines.bare(next)))
        && !titles.containsKey(ContentsLines.act(ContentsLines.withoutNumber(lines.bare(next))));
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
      boolean entry = found < end && ContentsLines.opensEntry(lines.get(i));
      if (ContentsLines.isDivider(lines.get(i)) || number || entry) {
        break; // the number of the last entry: what stands below is the head
      }
      taken += kind == LineKind.BLANK ? 0 : 1;
      title = lines.bare(i) + title;
      if (titles.getOrDefault(ContentsLines.act(title), i) < i) {
        found = i;
      }
    }
    while (found > heading + 1
        && (lines.kind(found - 1) == LineKind.AGENCY || lines.kind(found - 1) == LineKind.BLANK)) {
      found--;
    }
    return found;
  }
}
