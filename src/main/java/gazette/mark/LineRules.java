package gazette.mark;

import gazette.notation.SimplifiedForms;
import gazette.notation.UnitMarker;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** The rules in their one order: the first that says yes gives the line its mark. */
public final class LineRules {
  private LineRules() {}

  /** All rules; a new one has its place here. */
  public static final List<LineRule> STANDARD =
      List.of(
          BodyRules.BLANK,
          BodyRules.HTML_TABLE,
          FurnitureRules.RULER,
          FurnitureRules.FRAME,
          MastheadRules.SECTION,
          HeadRules.METADATA_ROW,
          BodyRules.TABLE_ROW,
          FurnitureRules.MARKUP,
          FurnitureRules.RULE,
          FurnitureRules.PAGE,
          FurnitureRules.PAGE_HEAD,
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

  private static final RuleTable TABLE = new RuleTable(STANDARD);

  /** So many lines, or characters, tell in which characters a text is written. */
  private static final int FIRST_LINES = 60;

  private static final int MOST_CHARACTERS = 4000;

  /** Every line with its mark. */
  public static List<MarkedLine> markAll(List<Line> lines) {
    List<MarkedLine> marked = new ArrayList<>(lines.size());
    boolean traditional = areTraditional(lines);
    for (Line line : lines) {
      LineView view = LineView.of(line);
      List<Passage> parts = RunOnLines.parts(view);
      if (parts.isEmpty()) {
        marked.add(mark(line, view, traditional ? simplified(line) : view, marked.size()));
      } else {
        for (Passage part : parts) {
          marked.add(markPart(line, part, marked.size()));
        }
      }
    }
    return marked;
  }

  /** What a line would be that holds such a text. */
  public static LineKind kindOf(String text) {
    return winner(LineView.of(new Line(1, text))).kind();
  }

  /** Marks a line by the rules, which are asked about a view of it in simplified characters. */
  private static MarkedLine mark(Line line, LineView view, LineView asked, int place) {
    LineRule rule = winner(asked);
    return new MarkedLine(
        line, view.content(), new Mark(rule.kind(), rule.id(), units(rule, asked)), place);
  }

  /** Whether the text begins in traditional characters, as far as its first lines tell. */
  private static boolean areTraditional(List<Line> lines) {
    int seen = 0;
    int length = 0;
    int traditional = 0;
    for (Line line : lines) {
      if (seen == FIRST_LINES || length > MOST_CHARACTERS) {
        break;
      }
      seen += line.isBlank() ? 0 : 1;
      int most = Math.min(line.text().length(), MOST_CHARACTERS);
      length += most;
      traditional += SimplifiedForms.traditional(line.text(), most);
    }
    return SimplifiedForms.isTraditional(traditional, length);
  }

  private static LineView simplified(Line line) {
    return LineView.of(new Line(line.number(), SimplifiedForms.table().fold(line.text())));
  }

  /**
   * A part of a line shares it with others: it is never furniture or a row, which would own the
   * line.
   */
  private static MarkedLine markPart(Line line, Passage part, int place) {
    Line alone = new Line(line.number(), part.text().replace('\t', ' ').replace('|', ' '));
    LineView view = LineView.of(alone);
    MarkedLine marked = mark(alone, view, view, place);
    LineKind kind =
        switch (marked.kind()) {
          case TEXT,
              UNIT,
              ADDRESS,
              DOCUMENT_NUMBER,
              DATE,
              AGENCY,
              DISCLOSURE,
              ORDER,
              SALUTATION,
              PUBLISHED,
              ISSUE_NUMBER,
              MASTHEAD_TITLE,
              CONTENTS_HEADING ->
              marked.kind();
          default -> LineKind.TEXT;
        };
    return new MarkedLine(
        alone, part, new Mark(kind, marked.mark().rule(), marked.mark().units()), place);
  }

  private static List<UnitMarker> units(LineRule rule, LineView view) {
    boolean unit = rule.kind() == LineKind.UNIT || rule.kind() == LineKind.ENTRY;
    return unit ? view.units() : List.of();
  }

  private static LineRule winner(LineView view) {
    return TABLE.first(view);
  }
}
