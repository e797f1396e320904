package gazette.tree;

import gazette.block.Sequences;
import gazette.notation.Style;
import gazette.notation.UnitMarker;
import gazette.notation.UnitMarkers;
import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds units that begin inside a paragraph: after the end of a sentence a number stands that goes
 * on a sequence, or begins one that goes on in the same paragraph or at the next unit.
 */
final class InlineUnits {
  private static final CharSet BEFORE = CharSet.of("。；：;:！？");

  private InlineUnits() {}

  /**
   * The markers inside a text, in order, their start and end being indices of the text.
   *
   * @param open the sequences that stand open before the text
   * @param next the reading of the number with which the unit after the text begins
   */
  static List<UnitMarker> find(String text, Sequences open, List<UnitMarker> next) {
    List<UnitMarker> found = new ArrayList<>();
    for (int i = 0; i + 2 < text.length(); i++) {
      if (!BEFORE.has(text.charAt(i))) {
        continue;
      }
      UnitMarker marker = at(text, i + 1);
      if (marker != null && goesOn(marker, found, open)) {
        found.add(marker);
      }
    }
    return found.isEmpty() ? List.of() : confirmed(found, open, next);
  }

  private static @org.jspecify.annotations.Nullable UnitMarker at(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    if (at >= text.length() || !UnitMarkers.canOpen(text.charAt(at))) {
      return null;
    }
    for (UnitMarker marker : UnitMarkers.at(text, at)) {
      boolean listed =
          marker.style() == Style.ARABIC
              || marker.style() == Style.PAREN_ARABIC
              || marker.style() == Style.PAREN_ORDINAL
              || marker.style() == Style.CIRCLED;
      if (listed
          && !marker.weak()
          && marker.end() < text.length()
          && !isDigit(text.charAt(marker.end()))) {
        return marker;
      }
    }
    return null;
  }

  private static boolean isDigit(char c) {
    return gazette.notation.Digits.value(c) >= 0;
  }

  private static boolean goesOn(UnitMarker marker, List<UnitMarker> found, Sequences open) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).style() == marker.style()) {
        return marker.value() == found.get(i).value() + 1 || marker.value() == 1;
      }
    }
    return marker.value() == 1 || open.fit(marker) == Sequences.Fit.NEXT;
  }

  /** A single number that begins a sequence must be confirmed by the next. */
  private static List<UnitMarker> confirmed(
      List<UnitMarker> found, Sequences open, List<UnitMarker> next) {
    List<UnitMarker> kept = new ArrayList<>();
    Set<Style> styles = EnumSet.noneOf(Style.class);
    for (int i = 0; i < found.size(); i++) {
      UnitMarker marker = found.get(i);
      boolean first = marker.value() == 1;
      if (!first
          || isFollowed(marker, found.subList(i + 1, found.size()))
          || isFollowed(marker, next)) {
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
