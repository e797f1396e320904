package gazette.list;

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

  private static final EntryMark[] MARKS = values();

  private final String signs;
  private final boolean unmistakable;

  EntryMark(String signs, boolean unmistakable) {
    this.signs = signs;
    this.unmistakable = unmistakable;
  }

  /** Whether the character is a mark of an entry when it opens a line. */
  static boolean is(char c) {
    if (c < 0xB7) {
      return false;
    }
    for (EntryMark mark : MARKS) {
      if (mark.signs.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character opens an entry inside a line too, after a full stop. */
  static boolean opensInside(char c) {
    if (c < 0x2500) {
      return false;
    }
    for (EntryMark mark : MARKS) {
      if (mark.unmistakable && mark.signs.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
