package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Agencies;
import gazette.notation.Genres;
import gazette.source.Blanks;
import gazette.source.WordSet;

/** What a draft looks like by itself. */
final class DraftShape {
  private static final int SHORT_TITLE = 70;

  /**
   * So far the names behind 抄送 stand from where it begins: three characters, or a few blanks more.
   */
  private static final int HANGING = 10;

  private static final int CLAUSES = Look.bits("，。；");

  private static final int STOPS = Look.bits("。；：");

  /** Words after which a sentence must go on, and the name that has its index on another line. */
  private static final WordSet DANGLING = WordSet.of("第", "依照", "按照", "已经", "PM");

  private DraftShape() {}

  /** Whether a draft ends with a word after which its sentence must go on. */
  static boolean dangles(Draft draft) {
    return draft.end() == Ends.OPEN && (DANGLING.ends(draft.last().text()) || isIndex(draft));
  }

  /** Whether the last line is nothing but the index of a name: 2.5 below PM. */
  private static boolean isIndex(Draft draft) {
    String last = draft.last().text();
    return draft.lines.size() > 1
        && (last.equals("2.5") || last.equals("10"))
        && draft.lines.get(draft.lines.size() - 2).text().endsWith("PM");
  }

  /** Whether a unit is one line so far, without the marks that a heading does not have. */
  static boolean isHeadLine(Draft draft) {
    int marker = draft.unit == null ? 0 : draft.unit.end();
    return draft.lines.size() == 1
        && !draft.isUnclosed()
        && !draft.holds(STOPS, marker)
        && draft.end() == Ends.OPEN;
  }

  /** Whether a draft is so far the title of a document or table. */
  static boolean isTitle(Draft draft) {
    String first = draft.first().text();
    if (first.length() > SHORT_TITLE || draft.holds(STOPS, 0) || isSentence(draft)) {
      return false;
    }
    String text = Blanks.without(draft.lines.size() == 1 ? first : first + draft.last().text());
    return Genres.of(text) != null
        || text.endsWith("表")
        || text.endsWith("名单")
        || text.endsWith("清单");
  }

  /** No title breaks off within quotation marks, and none has three clauses. */
  private static boolean isSentence(Draft draft) {
    String first = draft.first().text();
    String last = draft.last().text();
    int comma = first.indexOf('，');
    return last.lastIndexOf('“') > last.lastIndexOf('”')
        || comma >= 0 && first.indexOf('，', comma + 1) >= 0;
  }

  /** {@code 清河市人民政府关于开展检查的通知}. */
  static boolean isOfDocument(String text) {
    return text.contains("关于") && Genres.of(text) != null && Agencies.issuerOf(text) != null;
  }

  /**
   * Whether a line right below goes on what stands at the foot of a text, where no other line tells
   * how wide it is set: names that hang behind 抄送, or the end of the sentence of a note.
   */
  static boolean isMoreOfFoot(Draft draft, MarkedLine next, Look look) {
    if (draft.kind != LineKind.COPIES && draft.kind != LineKind.NOTE
        || next.kind() != LineKind.TEXT
        || next.place() - draft.last().place() != 1
        || draft.end() != Ends.OPEN && draft.end() != Ends.COMMA) {
      return false;
    }
    int hanging = look.indent - draft.opening.indent;
    if (draft.kind == LineKind.NOTE) {
      return hanging >= 0 && look.end == Ends.SENTENCE && draft.holds(CLAUSES, 0);
    }
    return hanging > 0
        && hanging <= HANGING
        && next.text().indexOf('：') < 0
        && !next.text().contains("关于");
  }

  /** Whether text of such a kind may go on in another line. */
  static boolean flows(LineKind kind) {
    return switch (kind) {
      case TEXT,
          UNIT,
          ENTRY,
          RESPONSIBILITY,
          ANNEX_LIST,
          COPIES,
          NOTE,
          SUBTITLE,
          HISTORY,
          MEMBER,
          DISCLOSURE ->
          true;
      default -> false;
    };
  }
}
