package gazette.tree;

import gazette.block.Sequences;
import gazette.notation.Digits;
import gazette.notation.Style;
import gazette.notation.UnitMarker;
import gazette.notation.UnitMarkers;
import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds units that begin inside a paragraph: after the end of a sentence a number stands that goes
 * on a sequence, or begins one that goes on in the same paragraph or at the next unit.
 */
final class InlineUnits {
  /** What ends a sentence or a part of one. */
  private static final String MARKS = "。；：;:！？";

  private static final CharSet[] EACH_MARK = eachMark();

  private static final Set<Style> LISTED =
      EnumSet.of(Style.ARABIC, Style.PAREN_ARABIC, Style.PAREN_ORDINAL, Style.CIRCLED);

  /** How many blocks below a paragraph its next unit may stand. */
  private static final int NEAR = 5;

  private final Sequences open;
  private final BodyBlocks around;

  /**
   * @param open the sequences that stand open before each text
   * @param around the blocks of the body, for the number with which the unit after a text begins
   */
  InlineUnits(Sequences open, BodyBlocks around) {
    this.open = open;
    this.around = around;
  }

  /**
   * The markers inside a paragraph, in order, their start and end being indices of it.
   *
   * @param block the index of the block whose paragraph it is
   */
  List<UnitMarker> find(Passage paragraph, int block) {
    List<UnitMarker> all = List.of();
    for (int i = 0; i < EACH_MARK.length; i++) {
      if (paragraph.mayHold(EACH_MARK[i])) {
        all = behind(MARKS.charAt(i), paragraph.text(), all);
      }
    }
    if (all.isEmpty()) {
      return all;
    }
    if (all.size() > 1) {
      all.sort(Order.BY_START);
    }
    List<UnitMarker> found = new ArrayList<>();
    Map<Style, UnitMarker> last = new EnumMap<>(Style.class);
    for (UnitMarker marker : all) {
      if (goesOn(marker, last.get(marker.style()))) {
        found.add(marker);
        last.put(marker.style(), marker);
      }
    }
    return confirmed(found, around.nextUnit(block, NEAR));
  }

  /** The order of the text; a class of its own, as a lambda would be linked at each start. */
  private enum Order implements Comparator<UnitMarker> {
    BY_START;

    @Override
    public int compare(UnitMarker a, UnitMarker b) {
      return Integer.compare(a.start(), b.start());
    }
  }

  private static CharSet[] eachMark() {
    CharSet[] each = new CharSet[MARKS.length()];
    for (int i = 0; i < each.length; i++) {
      each[i] = CharSet.of(MARKS.substring(i, i + 1));
    }
    return each;
  }

  /** Adds the units that begin behind a mark. */
  private static List<UnitMarker> behind(char mark, String text, List<UnitMarker> found) {
    List<UnitMarker> all = found;
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
      UnitMarker marker = at(text, i + 1);
      if (marker != null) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(marker);
      }
    }
    return all;
  }

  private static @Nullable UnitMarker at(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    if (at >= text.length() || !UnitMarkers.canOpen(text.charAt(at))) {
      return null;
    }
    for (UnitMarker marker : UnitMarkers.at(text, at)) {
      if (LISTED.contains(marker.style())
          && !marker.weak()
          && marker.end() < text.length()
          && !Digits.isDigit(text.charAt(marker.end()))) {
        return marker;
      }
    }
    return null;
  }

  /** Whether a marker begins a sequence or goes on with the last of its style, if there is one. */
  private boolean goesOn(UnitMarker marker, @Nullable UnitMarker last) {
    return marker.value() == 1
        || (last == null
            ? open.fit(marker) == Sequences.Fit.NEXT
            : marker.value() == last.value() + 1);
  }

  /** A single number that begins a sequence must be confirmed by the next. */
  private List<UnitMarker> confirmed(List<UnitMarker> found, @Nullable UnitMarker next) {
    List<UnitMarker> kept = new ArrayList<>();
    Set<Style> styles = EnumSet.noneOf(Style.class);
    for (int i = 0; i < found.size(); i++) {
      UnitMarker marker = found.get(i);
      boolean first = marker.value() == 1;
      if (!first
          || isFollowed(marker, found.subList(i + 1, found.size()))
          || next != null && isFollowed(marker, List.of(next))) {
        if (first || styles.contains(marker.style()) || open.fit(marker) == Sequences.Fit.NEXT) {
          kept.add(marker);
          styles.add(marker.style());
        }
      }
    }
    return kept;
  }

  private static boolean isFollowed(UnitMarker marker, List<UnitMarker> later) {
    for (UnitMarker other : later) {
      if (other.style() == marker.style()) {
        return other.value() == marker.value() + 1;
      }
    }
    return false;
  }
}
