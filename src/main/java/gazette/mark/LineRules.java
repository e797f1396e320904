package gazette.mark;

import gazette.source.Line;
import java.util.ArrayList;
import java.util.List;

/** The rules in their one order: the first that says yes gives the line its mark. */
public final class LineRules {
  private LineRules() {}

  /** All rules; a new kind of line is one row here. */
  public static final List<LineRule> STANDARD =
      List.of(
          BodyRules.BLANK,
          BodyRules.HTML_TABLE,
          FurnitureRules.RULER,
          MastheadRules.SECTION,
          HeadRules.METADATA_ROW,
          BodyRules.TABLE_ROW,
          FurnitureRules.MARKUP,
          FurnitureRules.RULE,
          FurnitureRules.PAGE,
          MastheadRules.CONTENTS,
          MastheadRules.TITLE,
          MastheadRules.ISSUE,
          MastheadRules.PUBLISHED,
          HeadRules.METADATA,
          HeadRules.NUMBER,
          HeadRules.DATE,
          FootRules.PRINTED,
          FootRules.COPIES,
          FootRules.SUBJECT_WORDS,
          FootRules.DISCLOSURE,
          FootRules.ANNEX_LABEL,
          FootRules.ANNEX_LIST,
          FootRules.NOTE,
          FootRules.FOOTNOTE,
          BodyRules.BOX,
          BodyRules.CHRONICLE,
          BodyRules.APPOINTMENTS,
          WebRules.FOOT,
          MastheadRules.IMPRINT,
          WebRules.WEB,
          BodyRules.RESPONSIBILITY,
          HeadRules.ORDER,
          HeadRules.AGENCY,
          HeadRules.SUBTITLE,
          HeadRules.SALUTATION,
          HeadRules.HISTORY,
          AddressRules.ADDRESS,
          BodyRules.MEMBER,
          SpeakerRules.SPEAKER,
          BodyRules.ENTRY,
          BodyRules.UNIT,
          BodyRules.TEXT);

  /** Every line with its mark. */
  public static List<MarkedLine> markAll(List<Line> lines) {
    List<MarkedLine> marked = new ArrayList<>(lines.size());
    for (Line line : lines) {
      marked.add(mark(line));
    }
    return marked;
  }

  /** One line with its mark. */
  public static MarkedLine mark(Line line) {
    LineView view = LineView.of(line);
    LineRule rule = winner(view);
    List<gazette.notation.UnitMarker> units =
        rule.kind() == LineKind.UNIT || rule.kind() == LineKind.ENTRY
            ? gazette.notation.UnitMarkers.at(view.text())
            : List.of();
    return new MarkedLine(line, view.content(), new Mark(rule.kind(), rule.id(), units));
  }

  private static LineRule winner(LineView view) {
    for (LineRule rule : STANDARD) {
      if (rule.matches(view)) {
        return rule;
      }
    }
    return BodyRules.TEXT;
  }
}
