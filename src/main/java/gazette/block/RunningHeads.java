package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Digits;
import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is printed at the edge of every page: running heads (书眉), short lines that come again
 * and again with nothing but another page number, and page numbers alone on their lines, which
 * count on.
 */
final class RunningHeads {
  private static final CharSet MARKS = CharSet.of("-—－·【】〖〗〔〕▍");
  private static final CharSet DIGITS = CharSet.of("0123456789０１２３４５６７８９");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int OFTEN = 3;

  /** The front of an issue stands on its first lines. */
  private static final int FRONT = 20;

  private final List<MarkedLine> lines;
  private final Looks looks;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> sections = new HashSet<>();

  /** The numbers alone on their lines. */
  private final List<Integer> bare = new ArrayList<>();

  private boolean counted;

  private RunningHeads(List<MarkedLine> lines, Looks looks) {
    this.lines = lines;
    this.looks = looks;
  }

  /** The lines, running heads and page numbers marked as page furniture. */
  static List<MarkedLine> mark(List<MarkedLine> lines, Looks looks) {
    return new RunningHeads(lines, looks).mark();
  }

  private List<MarkedLine> mark() {
    for (int i = 0; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      if (line.kind() == LineKind.SECTION_LABEL) {
        sections.add(key(line.text()));
      } else if (isCandidate(line)) {
        seen.merge(key(line.text()), 1, Integer::sum);
      } else if (isBareNumber(line)) {
        bare.add(number(line.text()));
      }
    }
    counted = arePagesCounted();
    if (seen.isEmpty() && !counted) {
      return lines;
    }
    seen.values().removeIf(count -> count < OFTEN);
    List<MarkedLine> marked = new ArrayList<>(lines.size());
    Set<String> first = new HashSet<>();
    for (MarkedLine line : lines) {
      marked.add(marked(line, first));
    }
    return marked;
  }

  private MarkedLine marked(MarkedLine line, Set<String> first) {
    if (counted && isBareNumber(line)) {
      return line.as(LineKind.PAGE_NUMBER, "page.counted");
    }
    if (!isCandidate(line) || !seen.containsKey(key(line.text()))) {
      return line;
    }
    boolean title = line.kind() == LineKind.MASTHEAD_TITLE || line.kind() == LineKind.ISSUE_NUMBER;
    boolean front = title && line.number() <= FRONT && first.add(key(line.text()));
    return front ? line : line.as(LineKind.PAGE_NUMBER, "running.head");
  }

  /**
   * A running head names the gazette or a part of it, and mostly carries the page or the number of
   * the issue.
   */
  private boolean isCandidate(MarkedLine line) {
    String text = line.text();
    int length = text.length();
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    return switch (line.kind()) {
      case MASTHEAD_TITLE, ISSUE_NUMBER -> length > 5;
      case TEXT, CHRONICLE_TITLE ->
          looks.of(line).end != Ends.SENTENCE
              && (line.content().mayHold(DIGITS) && isNumbered(line)
                  || !sections.isEmpty() && sections.contains(key(text)));
      default -> false;
    };
  }

  private boolean isNumbered(MarkedLine line) {
    Look look = looks.of(line);
    return hasDigit(line.text()) && isNaming(line.text())
        || look.blanks > 0 && !look.isProse() && hasPage(line.text());
  }

  private static boolean isNaming(String text) {
    return text.contains("公报") || text.contains("政报") || text.contains("大事记") || text.contains("期");
  }

  /** A page stands apart at one end: 政府工作报告　2. */
  private static boolean hasPage(String text) {
    int last = text.length() - 1;
    int from = last;
    while (from > 0 && Digits.isDigit(text.charAt(from))) {
      from--;
    }
    int to = 0;
    while (to < last && Digits.isDigit(text.charAt(to))) {
      to++;
    }
    boolean behind = from < last && last - from <= 3 && Blanks.isBlank(text.charAt(from));
    boolean before = to > 0 && to <= 3 && Blanks.isBlank(text.charAt(to));
    return behind || before;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Digits.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Numbers alone on their lines are pages when most of them count on from one to the next. */
  private boolean arePagesCounted() {
    int before = -10;
    int on = 0;
    for (int number : bare) {
      on += number == before + 1 || number == before + 2 ? 1 : 0;
      before = number;
    }
    return on >= 2 && on * 10 >= (bare.size() - 1) * 7;
  }

  private static boolean isBareNumber(MarkedLine line) {
    String text = line.text();
    int length = text.length();
    if (length == 0 || length > 3 || line.kind() != LineKind.TEXT) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!Digits.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 10 + Digits.value(digits.charAt(i));
    }
    return number;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Digits.isDigit(c) && !Blanks.isBlank(c) && !MARKS.has(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
