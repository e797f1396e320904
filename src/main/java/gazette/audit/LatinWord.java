package gazette.audit;

import gazette.source.Line;

/**
 * A run of Latin letters in a line.
 *
 * @param from the column of its first letter
 * @param to the column behind its last letter
 */
record LatinWord(Line line, int from, int to) {
  /** The letters. */
  String letters() {
    return line.text().substring(from, to);
  }
}
