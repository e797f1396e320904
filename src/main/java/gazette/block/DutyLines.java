package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Agencies;
import gazette.notation.Genres;
import gazette.notation.RoleLabels;
import gazette.source.Blanks;

/** How lines end that say who is responsible by when (责任单位：市财政局、市审计局). */
final class DutyLines {
  private static final int LONGEST_UNIT = 16;

  private DutyLines() {}

  /** The last words of a list of units that an indent opens. */
  static boolean goesOn(Draft draft, MarkedLine next, Look look) {
    return next.kind() == LineKind.TEXT
        && draft.kind == LineKind.RESPONSIBILITY
        && draft.opening.indented
        && draft.end() != Ends.SENTENCE
        && next.text().length() <= LONGEST_UNIT
        && !look.isProse()
        && !isDeadline(draft.last().text())
        && !next.text().contains("关于")
        && Genres.of(Blanks.without(next.text())) == null;
  }

  /** The mark that parts two names never begins a line: what ends with a name is whole. */
  static boolean isWhole(Draft draft) {
    return draft.kind == LineKind.RESPONSIBILITY && endsWithUnit(draft.last().text());
  }

  /** Whether the last name in a line is that of a unit. */
  static boolean endsWithUnit(String text) {
    int from =
        Math.max(
                Math.max(text.lastIndexOf('、'), text.lastIndexOf('，')),
                Math.max(text.lastIndexOf('：'), text.lastIndexOf(':')))
            + 1;
    String unit = Blanks.without(text.substring(from));
    return unit.isEmpty() || Agencies.endsLikeAgency(unit);
  }

  /** Whether a line names a deadline. */
  static boolean isDeadline(String text) {
    RoleLabels.Match label = RoleLabels.at(text, 0);
    return label != null && label.isDeadline();
  }
}
