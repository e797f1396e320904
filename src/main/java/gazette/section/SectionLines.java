package gazette.section;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.ContentsPages;
import gazette.notation.ContentsStyle;
import gazette.notation.Digits;
import gazette.source.Blanks;
import gazette.source.Passage;
import org.jspecify.annotations.Nullable;

/** Tells, among the lines of a 目录, the names of its sections that bear no brackets. */
final class SectionLines {
  private static final int LONGEST = 12;
  private static final int SHORT = 6;

  /** So many characters name a list: 大事记, 事任免. */
  private static final int LIST_NAME = 3;

  private final ContentsStyle style;

  /** Whether the entries bear marks. */
  private final boolean numbered;

  SectionLines(ContentsStyle style, boolean numbered) {
    this.style = style;
    this.numbered = numbered;
  }

  /**
   * Whether a line names a section.
   *
   * @param label the name of one right below which it stands; null when there is none
   * @param section the one whose entries stand above; null when there is none
   */
  boolean isSection(MarkedLine line, @Nullable Passage label, @Nullable String section) {
    return isBare(line, label)
        || isUnmarked(line)
        || isNumbered(line)
        || label == null && section != null && isPaged(line, section);
  }

  /** The name of a section without brackets around it: short, and ending as such names do. */
  boolean isBare(MarkedLine line, @Nullable Passage label) {
    String text = Blanks.without(line.text());
    String bare = SectionNames.withoutDates(text);
    boolean dated = bare.length() < text.length() || isDated(bare);
    boolean isEntry =
        label != null && (style == ContentsStyle.BELOW || dated && isOf(label.text(), bare))
            || style == ContentsStyle.AHEAD && ContentsPages.ahead(line.text()) != null;
    if (isEntry) {
      return false;
    }
    if (bare.length() > LONGEST || EntryMarks.open(line) || ContentsPages.at(bare) != null) {
      return false;
    }
    return SectionNames.isName(bare);
  }

  /** {@code 2022年7—9月大事记} is what stands in the section 大事记. */
  private static boolean isDated(String bare) {
    return !bare.isEmpty() && Digits.isDigit(bare.charAt(0));
  }

  /** Whether a list with its months is what the section above it holds: not 大事记 in 人事任免. */
  private static boolean isOf(String label, String list) {
    String name = SectionNames.withoutDates(SectionNames.of(label));
    return list.contains(name.substring(Math.max(0, name.length() - LIST_NAME)));
  }

  /** Above entries that count 1, 2, 3 a section may count 一、: {@code 一、市政府文件}. */
  private static boolean isNumbered(MarkedLine line) {
    String name = SectionNames.withoutNumeral(line.text());
    return line.kind() == LineKind.UNIT
        && name.length() < line.text().length()
        && name.length() <= LONGEST
        && SectionNames.isName(name);
  }

  /** Among entries that bear a mark, a short line with a page and no mark announces a section. */
  private boolean isUnmarked(MarkedLine line) {
    ContentsPages.Page page = ContentsPages.at(line.text());
    int end = page == null ? line.text().length() : page.start();
    boolean paged = style == ContentsStyle.BEHIND || style == ContentsStyle.BELOW;
    return numbered
        && (page != null || paged)
        && !EntryMarks.open(line)
        && Blanks.without(line.text().substring(0, end)).length() <= LONGEST;
  }

  /**
   * After the entries of one section, the short name of another with a page of its own, and perhaps
   * the months it tells of: {@code 大事记（5月—6月）……16}.
   */
  private boolean isPaged(MarkedLine line, String section) {
    ContentsPages.Page page =
        style == ContentsStyle.BEHIND && !numbered ? ContentsPages.at(line.text()) : null;
    if (page == null) {
      return false;
    }
    String bare = SectionNames.withoutDates(Blanks.without(line.text().substring(0, page.start())));
    return bare.length() <= SHORT && SectionNames.isName(bare) && !bare.equals(section);
  }
}
