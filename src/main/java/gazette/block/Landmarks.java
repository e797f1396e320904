package gazette.block;

import gazette.mark.LineKind;

/**
 * The lines at which a search for the neighbours of a numbered line looks: those that have a number
 * too, and those over which no list goes on. It leaps over all others.
 */
final class Landmarks {
  private final int[] above;
  private final int[] below;

  Landmarks(Lines lines) {
    int size = lines.size();
    above = new int[size];
    below = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      above[i] = last;
      if (isBoundary(lines.kind(i)) || !lines.get(i).mark().units().isEmpty()) {
        for (int j = Math.max(0, last); j < i; j++) {
          below[j] = i;
        }
        last = i;
      }
    }
    for (int j = Math.max(0, last); j < size; j++) {
      below[j] = size;
    }
  }

  /** The place of the nearest such line above a place; -1 when there is none. */
  int above(int place) {
    return above[place];
  }

  /** The place of the nearest such line below a place; the number of lines when there is none. */
  int below(int place) {
    return below[place];
  }

  /** Whether no list goes on over a line of such a kind. */
  static boolean isBoundary(LineKind kind) {
    return switch (kind) {
      case DOCUMENT_NUMBER, ADDRESS, ANNEX_LABEL, DATE, PRINTED, CHRONICLE_TITLE, BOX_TITLE -> true;
      default -> false;
    };
  }
}
