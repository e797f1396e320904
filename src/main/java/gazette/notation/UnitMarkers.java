package gazette.notation;

import gazette.notation.Style.Opener;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marker with which a numbered unit begins ({@link Style} is the table of numberings).
 */
public final class UnitMarkers {
  private static final Style[][] BY_OPENER = byOpener();

  private UnitMarkers() {}

  /**
   * The readings of the marker at the start of a text, after blanks, the likelier first; empty for
   * plain text. {@code 17.35岁以上} has two: number 17 with the text 35岁以上, and the decimal number
   * 17.35.
   */
  public static List<UnitMarker> at(String text) {
    return at(text, 0);
  }

  /** The readings of the marker at an index, after blanks: for units that begin inside a line. */
  public static List<UnitMarker> at(String text, int from) {
    int start = Text.skipBlanks(text, from);
    Opener opener = Opener.of(Text.at(text, start));
    if (opener == null) {
      return List.of();
    }
    Numeral number = number(opener, text, start);
    if (number == null && opener.needsNumber()) {
      return List.of();
    }
    List<UnitMarker> readings = List.of();
    for (Style style : BY_OPENER[opener.ordinal()]) {
      UnitMarker reading = style.match(text, start, number);
      if (reading != null) {
        readings = readings.isEmpty() ? List.of(reading) : with(readings, reading);
      }
    }
    return readings;
  }

  /** The number of a marker that begins so, read once for all styles; null when there is none. */
  private static @Nullable Numeral number(Opener opener, String text, int start) {
    return switch (opener) {
      case LABEL -> LabelledMarkers.number(text, start);
      case BRACKET -> Numerals.at(text, Text.skipBlanks(text, start + 1));
      case CHINESE, FIGURE -> Numerals.at(text, start);
      case LETTER, SIGN -> null;
    };
  }

  /** Whether a marker of any style can begin with the character: decides for most texts at once. */
  public static boolean canOpen(char c) {
    return Opener.of(c) != null;
  }

  private static Style[][] byOpener() {
    Style[][] table = new Style[Opener.values().length][];
    for (Opener opener : Opener.values()) {
      List<Style> opened = new ArrayList<>();
      for (Style style : Style.values()) {
        if (style.opensWith(opener)) {
          opened.add(style);
        }
      }
      table[opener.ordinal()] = opened.toArray(new Style[0]);
    }
    return table;
  }

  /**
   * A decimal number of three parts, or one with a blank after it, is likelier than 1. with a
   * number after it.
   */
  private static List<UnitMarker> with(List<UnitMarker> readings, UnitMarker next) {
    List<UnitMarker> all = new ArrayList<>(readings);
    boolean likelier = next.style() == Style.DECIMAL && !next.weak() && next.path().size() > 2;
    all.add(likelier || readings.get(0).weak() && !next.weak() ? 0 : all.size(), next);
    return List.copyOf(all);
  }
}
