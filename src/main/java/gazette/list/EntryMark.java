package gazette.list;

import gazette.source.CharSet;
import gazette.source.Passage;

/**
 * The signs that stand before the entries of a chronicle (大事记); an entry with a sign and no date
 * belongs to the day of the entry above it.
 */
enum EntryMark {
  /** △ and its filled form. */
  TRIANGLE("△▲▷▶►", true),
  /** ☆ and its filled form. */
  STAR("☆★", true),
  /** ● ○ ◎; a ring may be the digit of a year as well. */
  DISC("●◎", true),
  /** ◆ ◇. */
  DIAMOND("◆◇", true),
  /** ■ □. */
  SQUARE("■□▪", true),
  /** A ring, a dot or a reference mark, which stand inside sentences too. */
  DOT("○•·※", false);

  /** All of them. */
  static final String SIGNS = signs(false);

  private static final CharSet ALL = CharSet.of(SIGNS);
  private static final CharSet UNMISTAKABLE = CharSet.of(signs(true));

  private final String signs;
  private final boolean unmistakable;

  EntryMark(String signs, boolean unmistakable) {
    this.signs = signs;
    this.unmistakable = unmistakable;
  }

  private static String signs(boolean unmistakable) {
    StringBuilder signs = new StringBuilder();
    for (EntryMark mark : values()) {
      signs.append(mark.unmistakable || !unmistakable ? mark.signs : "");
    }
    return signs.toString();
  }

  /** Whether the character is a mark of an entry when it opens a line. */
  static boolean is(char c) {
    return ALL.has(c);
  }

  /** Whether a mark that opens entries inside a line too may stand in a paragraph. */
  static boolean mayStandIn(Passage paragraph) {
    return paragraph.mayHold(UNMISTAKABLE);
  }

  /** Whether the character opens an entry inside a line too, after a full stop. */
  static boolean opensInside(char c) {
    return UNMISTAKABLE.has(c);
  }
}
