package gazette.block;

import gazette.mark.LineKind;
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
  private static final CharSet MARKS = CharSet.of("-—－·【】〖〗〔〕▍■◆◎");
  private static final CharSet DIGITS = CharSet.of("0123456789０１２３４５６７８９");
  private static final int SHORTEST = 4;
  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST = 40;
  private static final int OFTEN = 3;

  /** The front of an issue stands on its first lines. */
  private static final int FRONT = 20;

  private final Lines lines;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> sections = new HashSet<>();

  /** The numbers alone on their lines, in their order. */
  private final List<Integer> numbers = new ArrayList<>();

  /** Those of them that blank lines part from the text above and below. */
  private final List<Integer> apart = new ArrayList<>();

  private RunningHeads(Lines lines) {
    this.lines = lines;
  }

  /** Marks running heads and page numbers as page furniture. */
  static void mark(Lines lines) {
    new RunningHeads(lines).mark();
  }

  private void mark() {
    boolean often = false;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.kind(i) == LineKind.SECTION_LABEL) {
        sections.add(key(lines.text(i)));
      } else if (isCandidate(i)) {
        String key = key(lines.text(i));
        int times = seen.getOrDefault(key, 0) + 1;
        seen.put(key, times);
        often |= times >= OFTEN;
      } else if (isBareNumber(i)) {
        numbers.add(number(lines.text(i)));
        if (isApart(i)) {
          apart.add(number(lines.text(i)));
        }
      }
    }
    boolean countedApart = arePages(apart);
    boolean counted = countedApart || arePages(numbers);
    if (!often && !counted) {
      return;
    }
    Set<String> first = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (counted && isBareNumber(i) && (!countedApart || isApart(i))) {
        lines.mark(i, LineKind.PAGE_NUMBER, "page.counted");
      } else if (isHead(i, first)) {
        lines.mark(i, LineKind.PAGE_NUMBER, "running.head");
      }
    }
  }

  private boolean isHead(int at, Set<String> first) {
    if (!isCandidate(at)) {
      return false;
    }
    String key = key(lines.text(at));
    LineKind kind = lines.kind(at);
    if (kind == LineKind.ISSUE_NUMBER && isBelowNotice(at)) {
      return false;
    }
    boolean title = kind == LineKind.MASTHEAD_TITLE || kind == LineKind.ISSUE_NUMBER;
    return seen.getOrDefault(key, 0) >= OFTEN
        && !(title && lines.get(at).number() <= FRONT && first.add(key));
  }

  /** Right below its title stands the number of an announcement: 清河市财政局公告 / 2019年第12号. */
  private boolean isBelowNotice(int at) {
    return at > 0
        && lines.kind(at - 1) == LineKind.TEXT
        && lines.text(at).endsWith("号")
        && (lines.text(at - 1).endsWith("公告") || lines.text(at - 1).endsWith("通告"));
  }

  /**
   * A running head names the gazette or a part of it, and mostly carries the page or the number of
   * the issue.
   */
  private boolean isCandidate(int at) {
    return switch (lines.kind(at)) {
      case MASTHEAD_TITLE, ISSUE_NUMBER -> isBetween(lines.text(at), SHORTEST_TITLE);
      case TEXT, CHRONICLE_TITLE -> isBetween(lines.text(at), SHORTEST) && isPart(at);
      default -> false;
    };
  }

  private static boolean isBetween(String text, int least) {
    return text.length() >= least && text.length() <= LONGEST;
  }

  private boolean isPart(int at) {
    Look look = lines.look(at);
    String text = lines.text(at);
    if (look.end == Ends.SENTENCE) {
      return false;
    }
    boolean digits = lines.get(at).content().mayHold(DIGITS);
    return digits && hasDigit(text) && isNaming(text)
        || digits && look.blanks > 0 && !look.isProse() && hasPage(text)
        || !sections.isEmpty() && sections.contains(key(text));
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
  private static boolean arePages(List<Integer> numbers) {
    int before = -10;
    int on = 0;
    for (int number : numbers) {
      on += number == before + 1 || number == before + 2 ? 1 : 0;
      before = number;
    }
    return on >= 2 && on * 10 >= (numbers.size() - 1) * 7;
  }

  /** Whether no text stands right above or below: the number of a row has its cells there. */
  private boolean isApart(int at) {
    return (at == 0 || lines.kind(at - 1) == LineKind.BLANK)
        && (at + 1 == lines.size() || lines.kind(at + 1) == LineKind.BLANK);
  }

  private boolean isBareNumber(int at) {
    if (lines.kind(at) != LineKind.TEXT) {
      return false;
    }
    String text = lines.text(at);
    int length = text.length();
    if (length == 0 || length > 3) {
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

  /** A text without digits, blanks, and the marks around page numbers and names of sections. */
  static String key(String text) {
    char[] key = text.toCharArray();
    int length = 0;
    for (char c : key) {
      if (isHan(c) || !Digits.isDigit(c) && !Blanks.isBlank(c) && !MARKS.has(c)) {
        key[length++] = c;
      }
    }
    return new String(key, 0, length);
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
