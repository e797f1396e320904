package gazette.block;

import gazette.mark.MarkedLine;

/** The looks of the lines of a text, each found when it is asked for first. */
final class Looks {
  private final Look[] looks;

  Looks(int lines) {
    looks = new Look[lines];
  }

  /** The look of a line, whatever its mark. */
  Look of(MarkedLine line) {
    int at = line.place();
    Look look = looks[at];
    if (look == null) {
      look = new Look(line);
      looks[at] = look;
    }
    return look;
  }
}
