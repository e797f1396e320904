package gazette.task;

import gazette.notation.Brackets;
import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the responsibilities that a paragraph or heading names in brackets: （牵头单位：A；责任单位：B）,
 * （A牵头，B配合）, （A、B按职责分工负责）, （A、B）.
 */
public final class BracketTasks {
  private static final CharSet CLOSING = CharSet.of("）)】]〕");
  private static final CharSet SENTENCE_ENDS = CharSet.of("。！？；!?;");

  /** Lists without labels are short; what is longer is an explanation. */
  private static final int LONGEST_OPEN = 600;

  /**
   * The last characters of units and places, then of verbs, then of times, then of what may stand
   * behind them.
   */
  private static final CharSet LAST =
      CharSet.of(
          "府院室厅会局部委办处署心组司团行队学校社联协班议关站所区道馆门位县市镇乡街州旗盟省村业构园场台媒商狱员记任长志大"
              + "头合助与加持导责施实理进好织总成主工位职能"
              + "前底末内年月日旬起间展落季度效出同"
              + "等）)〕］。；;，,、");

  /** A heading without a full stop is not longer. */
  private static final int LONGEST_HEADING = 80;

  private final Passage paragraph;
  private final String text;
  private final List<Responsibility> found = new ArrayList<>();
  private int lastClosing = -2;
  private int[] partners = {};

  private BracketTasks(Passage paragraph) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
  }

  /**
   * The responsibilities in their printed order; empty when there are none. {@code
   * …全部销号。（市水利局牵头，各县（市、区）配合）} gives one with the labels 牵头 and 配合. Labels with a colon count
   * wherever the bracket stands; without them every item must look like a unit, and the bracket
   * follows a sentence or closes the paragraph.
   */
  public static List<Responsibility> read(Passage paragraph) {
    return paragraph.mayHold(Openings.ALL) ? new BracketTasks(paragraph).all() : List.of();
  }

  private List<Responsibility> all() {
    Openings openings = new Openings(paragraph);
    for (int open = openings.next(0); open >= 0; ) {
      open = openings.next(after(open));
    }
    return found;
  }

  /** Reads the bracket and gives the index from which to look for the next. */
  private int after(int open) {
    int inner = skipBlanks(open + 1);
    if (PlacedLabel.at(text, open) != null) {
      return unclosed(open, open);
    }
    boolean labelled = PlacedLabel.at(text, inner) != null;
    if (!labelled && !mayBeOpenList(open, inner)) {
      return open + 1;
    }
    int close = partner(open);
    if (close < 0 && labelled) {
      return unclosed(open, open + 1);
    }
    if (close < 0 || !labelled && !endsLikeList(open, close)) {
      return open + 1;
    }
    Duties duties = new Duties();
    DutyReader.read(text.substring(open + 1, close), duties);
    boolean taken =
        labelled ? takeLabelled(duties, open, close + 1) : takeOpen(duties, open, close);
    return labelled || taken ? close + 1 : open + 1;
  }

  /** A first look, so that most brackets cost nothing: where it stands, and with what it begins. */
  private boolean mayBeOpenList(int open, int inner) {
    if (inner >= text.length() || CLOSING.has(text.charAt(inner))) {
      return false;
    }
    return followsSentence(open)
        || lastClosing() >= 0
            && endsLikeList(open, lastClosing())
            && partner(open) == lastClosing();
  }

  /** Another look: a short list that ends as units, verbs and times do. */
  private boolean endsLikeList(int open, int close) {
    int last = lastNonBlank(close);
    return last > open
        && close - open <= LONGEST_OPEN
        && (LAST.has(text.charAt(last)) || text.substring(open, close).indexOf('前') >= 0);
  }

  private boolean takeLabelled(Duties duties, int open, int end) {
    if (duties.isEmpty()) {
      addDeadline(duties, open, end);
      return false;
    }
    take(duties, open, end);
    return true;
  }

  /** （完成时限：…） or （10月底前完成） directly behind a responsibility belongs to it. */
  private void addDeadline(Duties duties, int open, int end) {
    Responsibility before = found.isEmpty() ? null : found.get(found.size() - 1);
    if (duties.deadline() != null
        && before != null
        && before.deadline() == null
        && joins(before.end(), open)) {
      found.set(
          found.size() - 1,
          new Responsibility(
              before.roles(),
              duties.deadline(),
              paragraph.sub(before.start(), end).lines(),
              before.start(),
              end));
    }
  }

  private boolean takeOpen(Duties duties, int open, int close) {
    if (duties.isEmpty() && !duties.isForeign()) {
      addDeadline(duties, open, close + 1);
      return false;
    }
    if (duties.isEmpty() || duties.isForeign() || !duties.isLabelled() && !duties.hasUnit()) {
      return false;
    }
    boolean counts = duties.isLabelled() || duties.hasVerbs() || isBareList(duties, open, close);
    if (counts) {
      take(duties, open, close + 1);
    }
    return counts;
  }

  /**
   * Bare units count behind a sentence; behind a heading without a full stop only when there are
   * several; a bracket that is a paragraph of its own with one unit says who wrote the text.
   */
  private boolean isBareList(Duties duties, int open, int close) {
    boolean closesAll = close == lastNonBlank(text.length());
    int before = lastNonBlank(open);
    if (before < 0) {
      return closesAll && duties.count() > 1;
    }
    return followsSentence(open)
        || closesAll && duties.count() > 1 && open <= LONGEST_HEADING && !holdsSentenceEnd(open);
  }

  private void take(Duties duties, int open, int end) {
    found.add(
        new Responsibility(
            duties.roles(), duties.deadline(), paragraph.sub(open, end).lines(), open, end));
  }

  /**
   * A bracket whose end is lost, or that holds nothing but the label, runs to the end of the
   * sentence in which the last label stands.
   */
  private int unclosed(int open, int from) {
    int end = from;
    for (int i = open + 1; i <= text.length(); i++) {
      boolean stop = i == text.length() || SENTENCE_ENDS.has(text.charAt(i));
      if (stop && (i == text.length() || PlacedLabel.at(text, skipBlanks(i + 1)) == null)) {
        end = i;
        break;
      }
    }
    Duties duties = new Duties();
    DutyReader.read(text.substring(from, end), duties);
    takeLabelled(duties, open, end);
    return Math.max(end, open + 1);
  }

  private boolean followsSentence(int open) {
    int before = lastNonBlank(open);
    if (before < 0 || !found.isEmpty() && found.get(found.size() - 1).end() == before + 1) {
      return true;
    }
    char c = text.charAt(before);
    return SENTENCE_ENDS.has(c)
        || before > 0 && "”’\"".indexOf(c) >= 0 && SENTENCE_ENDS.has(text.charAt(before - 1));
  }

  private boolean joins(int end, int open) {
    for (int i = end; i < open; i++) {
      if (!Blanks.isBlank(text.charAt(i)) && "，,、；;".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsSentenceEnd(int open) {
    for (int i = 0; i < open; i++) {
      if (SENTENCE_ENDS.has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The closing bracket behind which nothing stands but marks; -1 when the paragraph ends
   * otherwise.
   */
  private int lastClosing() {
    if (lastClosing == -2) {
      int last = lastNonBlank(text.length());
      while (last >= 0 && "。；;，,".indexOf(text.charAt(last)) >= 0) {
        last = lastNonBlank(last);
      }
      lastClosing = last >= 0 && CLOSING.has(text.charAt(last)) ? last : -1;
    }
    return lastClosing;
  }

  private int partner(int open) {
    if (partners.length == 0) {
      partners = Brackets.partners(text);
    }
    return partners[open];
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < text.length() && Blanks.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int lastNonBlank(int end) {
    int i = end - 1;
    while (i >= 0 && Blanks.isBlank(text.charAt(i))) {
      i--;
    }
    return i;
  }
}
