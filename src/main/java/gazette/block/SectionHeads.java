package gazette.block;

import gazette.mark.LineKind;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds running heads (书眉) that name the section which the page is part of, as the 目录 calls it:
 * 市政府文件 below a page number while that section goes on.
 */
final class SectionHeads {
  private static final int LONGEST = 20;

  private final Lines lines;

  /** The names of sections that the 目录 prints between brackets or behind a mark. */
  private final Set<String> sections = new HashSet<>();

  private SectionHeads(Lines lines) {
    this.lines = lines;
  }

  /** Marks such heads as page furniture. */
  static void mark(Lines lines) {
    SectionHeads heads = new SectionHeads(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.kind(i) == LineKind.SECTION_LABEL) {
        heads.sections.add(RunningHeads.key(lines.text(i)));
      }
    }
    if (!heads.sections.isEmpty()) {
      heads.mark();
    }
  }

  /**
   * The first line with the name of a section is its title, unless it stands in the middle of a
   * sentence, of a document, or of a chronicle that has a title of its own.
   */
  private void mark() {
    Set<String> open = new HashSet<>();
    boolean page = false;
    boolean chronicle = false;
    boolean cut = false;
    for (int i = 0; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (isSectionName(i)) {
        boolean inside = cut || chronicle && kind == LineKind.CHRONICLE_TITLE || isGoneOn(i);
        boolean again = !open.add(lines.bare(i));
        if (page && (inside || again)) {
          lines.mark(i, LineKind.PAGE_NUMBER, "running.head");
          continue;
        }
      }
      boolean none = kind == LineKind.PAGE_NUMBER || kind == LineKind.BLANK;
      page = kind == LineKind.PAGE_NUMBER || page && kind == LineKind.BLANK;
      chronicle = kind == LineKind.ENTRY || chronicle && (none || kind == LineKind.TEXT);
      cut = none ? cut : isCut(i);
    }
  }

  /** Whether a document that began above goes on below the line, as no document begins. */
  private boolean isGoneOn(int at) {
    int next = next(at);
    if (next == lines.size()) {
      return false;
    }
    return switch (lines.kind(next)) {
      case UNIT -> lines.get(next).mark().units().get(0).value() > 1;
      case ANNEX_LIST, DATE, NOTE, COPIES, PRINTED, DISCLOSURE -> true;
      case AGENCY -> next(next) < lines.size() && lines.kind(next(next)) == LineKind.DATE;
      default -> false;
    };
  }

  private int next(int at) {
    int next = at + 1;
    while (next < lines.size() && lines.kind(next) == LineKind.BLANK) {
      next++;
    }
    return next;
  }

  private boolean isCut(int at) {
    if (!lines.isText(at)) {
      return false;
    }
    Look look = lines.look(at);
    return (look.end == Ends.OPEN || look.end == Ends.COMMA) && look.isProse();
  }

  private boolean isSectionName(int at) {
    return switch (lines.kind(at)) {
      case TEXT, AGENCY, ORDER, CHRONICLE_TITLE, APPOINTMENTS_TITLE ->
          lines.text(at).length() <= LONGEST && sections.contains(lines.bare(at));
      default -> false;
    };
  }
}
