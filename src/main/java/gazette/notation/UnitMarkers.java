package gazette.notation;

import java.util.ArrayList;
import java.util.List;

/** Finds the marker with which a numbered unit begins ({@link Style} is the table of numberings). */
public final class UnitMarkers {
  private static final Style[] STYLES = Style.values();

  private UnitMarkers() {}

  /**
   * The readings of the marker at the start of a text, after blanks, the likelier first; empty for plain text. {@code
   * 17.35岁以上} has two: number 17 with the text 35岁以上, and the decimal number 17.35.
   */
  public static List<UnitMarker> at(String text) {
    return at(text, 0);
  }

  /** The readings of the marker at an index, after blanks: for units that begin inside a line. */
  public static List<UnitMarker> at(String text, int from) {
    int start = Text.skipBlanks(text, from);
    if (!canOpen(Text.at(text, start))) {
      return List.of();
    }
    List<UnitMarker> readings = List.of();
    for (Style style : STYLES) {
      UnitMarker reading = style.match(text, start);
      if (reading != null) {
        readings = readings.isEmpty() ? List.of(reading) : with(readings, reading);
      }
    }
    return readings;
  }

  /** Whether a marker of any style can begin with the character: decides for most texts at once. */
  public static boolean canOpen(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' || c == '(' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return c == '第' || Numerals.isChinese(c);
    }
    return c == '（'
        || c == '〇'
        || c >= '０' && c <= 'ｚ'
        || c >= 0x2160 && c <= 0x217F
        || c >= 0x2460 && c <= 0x24FF
        || c >= 0x2776 && c <= 0x2793
        || c >= 0x3220 && c <= 0x32BF;
  }

  /** A decimal number of three parts, or one with a blank after it, is likelier than 1. with a number after it. */
  private static List<UnitMarker> with(List<UnitMarker> readings, UnitMarker next) {
    List<UnitMarker> all = new ArrayList<>(readings);
    boolean likelier = next.style() == Style.DECIMAL && !next.weak() && next.path().size() > 2;
    all.add(likelier || readings.get(0).weak() && !next.weak() ? 0 : all.size(), next);
    return List.copyOf(all);
  }
}
