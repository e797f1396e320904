package gazette.list;

import gazette.notation.DateRange.Precision;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a chronicle sets off its entries, seen over all its paragraphs.
 *
 * @param openings the opening of each paragraph; null where it begins like any sentence
 * @param gluedDates whether dates are printed without anything behind them: {@code 1日全市…}
 * @param repeatsDays whether further entries of a day are marked as such (△, 同日, the date again),
 *     so that a paragraph without mark and date goes on the entry above it
 */
record ChronicleStyle(
    List<@Nullable EntryOpening> openings, boolean gluedDates, boolean repeatsDays) {

  static ChronicleStyle of(List<Passage> paragraphs) {
    List<@Nullable EntryOpening> openings = new ArrayList<>(paragraphs.size());
    int sure = 0;
    int glued = 0;
    boolean repeats = false;
    String above = null;
    for (Passage paragraph : paragraphs) {
      String text = paragraph.text();
      EntryOpening opening = EntryOpening.of(text);
      openings.add(opening);
      if (opening == null || MonthHeading.whole(text) != null) {
        above = opening == null ? above : null;
        continue;
      }
      if (opening.isSure()) {
        sure += opening.range() == null ? 0 : 1;
      } else if (opening.mayOpen(text)) {
        glued++;
      }
      String label = opening.label(text);
      repeats |= opening.repeatsDay() && opening.isSure() || label != null && label.equals(above);
      above = label == null ? above : label;
    }
    return new ChronicleStyle(openings, glued > 0 && glued >= sure, repeats);
  }

  /**
   * Whether the opening begins an entry, given the entry above it ({@code null} when none is open).
   */
  boolean opens(EntryOpening opening, String text, @Nullable String above) {
    if (opening.isSure()) {
      boolean comma = !opening.marked() && opening.setOff() == EntryOpening.SetOff.SEPARATOR;
      return !comma || above == null || !Sentences.awaitsDate(above);
    }
    boolean between = above == null || Sentences.isFinished(above);
    boolean day = opening.range() != null && opening.range().precision() == Precision.DAY;
    return between && opening.mayOpen(text) && (gluedDates || day);
  }
}
