package gazette.table;

import gazette.notation.Style;
import gazette.notation.UnitMarker;
import gazette.source.CharSet;

/** What kind of text stands in a cell, as a small number: columns are told apart by it. */
final class CellShape {
  static final int EMPTY = 0;
  static final int QUANTITY = 1;
  static final int UNITS = 2;
  static final int WORDS = 3;
  static final int TEXT = 4;
  private static final int MARKED = 5;

  /** How many shapes there are. */
  static final int COUNT = MARKED + Style.values().length;

  private static final int LONGEST_WORDS = 24;
  private static final int LONGEST_UNITS = 200;
  private static final CharSet UNIT_ENDS = CharSet.of("局委办部厅院会处室队站所心司团县区市镇街道乡社校行联府）)");

  private CellShape() {}

  /** The shape of a text; texts with a marker (一、 （一） 1.) have one for each numbering. */
  static int of(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (NumberText.isQuantity(text)) {
      return QUANTITY;
    }
    UnitMarker marker = RowWords.marker(text);
    if (marker != null) {
      return MARKED + marker.style().ordinal();
    }
    if (text.length() <= LONGEST_UNITS
        && UNIT_ENDS.has(text.charAt(text.length() - 1))
        && text.indexOf('。') < 0) {
      return UNITS;
    }
    return text.length() <= LONGEST_WORDS ? WORDS : TEXT;
  }
}
