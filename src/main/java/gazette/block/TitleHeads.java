package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Digits;
import gazette.source.Blanks;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds running heads (书眉) that begin with the title of the gazette and name beside it the section
 * or the issue, 清河市人民政府公报　　大事记, or turned round on left pages, 大事记　　清河市人民政府公报　2021·4; and the bare
 * page numbers next to them.
 */
final class TitleHeads {
  private static final String GAZETTE = "公报";
  private static final int SHORTEST = 5;
  private static final int LONGEST = 40;
  private static final int OFTEN = 2;

  private final Lines lines;
  private final Map<String, Integer> seen = new HashMap<>();

  private TitleHeads(Lines lines) {
    this.lines = lines;
  }

  /** Marks such heads and page numbers as page furniture. */
  static void mark(Lines lines) {
    new TitleHeads(lines).mark();
  }

  private void mark() {
    for (int i = 0; i < lines.size(); i++) {
      String title = title(i);
      if (!title.isEmpty()) {
        seen.put(title, seen.getOrDefault(title, 0) + 1);
      }
    }
    if (seen.isEmpty()) {
      return;
    }
    boolean first = true;
    for (int i = 0; i < lines.size(); i++) {
      first &= lines.kind(i) != LineKind.MASTHEAD_TITLE;
      if (seen.getOrDefault(title(i), 0) >= OFTEN) {
        boolean above = markPage(i, -1);
        boolean below = markPage(i, 1);
        // With the number of an issue beside it, the first may be the title of the gazette itself,
        // if no line above is.
        boolean title = first && isNumbered(lines.text(i));
        if ((above || below || !title) && lines.kind(i) != LineKind.PAGE_NUMBER) {
          lines.mark(i, LineKind.PAGE_NUMBER, "running.head");
        }
        first = false;
      }
    }
  }

  /** The title of the gazette that stands in a line, something else standing apart beside it. */
  private String title(int at) {
    if (lines.kind(at) == LineKind.BLANK) {
      return "";
    }
    Look look = lines.look(at);
    if (look.blanks == 0 || look.isProse()) {
      return "";
    }
    String text = lines.text(at);
    int end = text.indexOf(GAZETTE) + GAZETTE.length();
    int from = end;
    while (from > 0 && !Blanks.isBlank(text.charAt(from - 1))) {
      from--;
    }
    boolean head =
        end - from >= SHORTEST + GAZETTE.length()
            && (from == 0 ? end + 1 < text.length() : look.gap)
            && (end == text.length() || Blanks.isBlank(text.charAt(end)))
            && Blanks.without(text).length() <= LONGEST;
    boolean gazette = head && (text.startsWith("政府", end - 4) || text.startsWith("委员会", end - 5));
    return gazette ? text.substring(from, end) : "";
  }

  private static boolean isNumbered(String text) {
    int end = text.indexOf(GAZETTE) + GAZETTE.length();
    String beside = Blanks.without(end == text.length() ? text : text.substring(end));
    if (beside.length() <= 3 && Digits.isDigit(beside.charAt(beside.length() - 1))) {
      return false; // a page
    }
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (Character.isDigit(text.codePointAt(at))) {
        return true;
      }
    }
    return text.endsWith("期");
  }

  private boolean markPage(int at, int step) {
    int i = at + step;
    while (i >= 0 && i < lines.size() && lines.kind(i) == LineKind.BLANK) {
      i += step;
    }
    if (i < 0 || i >= lines.size() || !isBareNumber(lines.get(i))) {
      return i >= 0 && i < lines.size() && lines.kind(i) == LineKind.PAGE_NUMBER;
    }
    lines.mark(i, LineKind.PAGE_NUMBER, "page.head");
    return true;
  }

  private static boolean isBareNumber(MarkedLine line) {
    String text = line.text();
    boolean number = line.kind() == LineKind.TEXT && !text.isEmpty() && text.length() <= 3;
    for (int i = 0; number && i < text.length(); i++) {
      number = Digits.isDigit(text.charAt(i));
    }
    return number;
  }
}
