package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Digits;
import gazette.notation.Style;
import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds running heads (书眉) that carry no number of their own: below a page number, the title of the
 * text or of the part in which the page stands is printed once more, in the middle of a paragraph.
 */
final class PageHeads {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 40;
  private static final int OFTEN = 3;
  private static final int SHORT = 10;

  private final List<MarkedLine> lines;
  private final Looks looks;
  private final Map<String, Integer> seen = new HashMap<>();

  private final Map<String, Integer> below = new HashMap<>();

  private PageHeads(List<MarkedLine> lines, Looks looks) {
    this.lines = lines;
    this.looks = looks;
  }

  /** The lines, such heads marked as page furniture. */
  static List<MarkedLine> mark(List<MarkedLine> lines, Looks looks) {
    return new PageHeads(lines, looks).mark();
  }

  private List<MarkedLine> mark() {
    if (!arePages()) {
      return lines;
    }
    List<Integer> heads = belowPages();
    List<Integer> redHeads = redHeadsAbovePages();
    if (heads.isEmpty() && redHeads.isEmpty()) {
      return lines;
    }
    for (int at : heads) {
      seen.put(Blanks.without(lines.get(at).text()), 0);
      below.merge(Blanks.without(lines.get(at).text()), 1, Integer::sum);
    }
    for (MarkedLine line : lines) {
      if (line.text().length() <= LONGEST && !line.text().isEmpty()) {
        seen.computeIfPresent(Blanks.without(line.text()), (text, count) -> count + 1);
      }
    }
    List<MarkedLine> marked = new ArrayList<>(lines);
    for (int at : redHeads) {
      marked.set(at, lines.get(at).as(LineKind.PAGE_NUMBER, "running.head"));
    }
    for (int at : heads) {
      int count = seen.getOrDefault(Blanks.without(lines.get(at).text()), 0);
      boolean always = count == below.getOrDefault(Blanks.without(lines.get(at).text()), 0);
      if (count >= OFTEN || count == 2 && (always || isCut(at)) || isWedged(at)) {
        marked.set(at, lines.get(at).as(LineKind.PAGE_NUMBER, "running.head"));
      }
    }
    return marked;
  }

  private boolean arePages() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == LineKind.PAGE_NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** Where the red head (…文件) is printed once more right above a page number. */
  private List<Integer> redHeadsAbovePages() {
    List<Integer> found = new ArrayList<>();
    String red = null;
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      if (line.kind() == LineKind.PAGE_NUMBER && above >= 0) {
        found.add(above);
      }
      if (line.kind() != LineKind.BLANK) {
        boolean head = line.kind() == LineKind.AGENCY && line.text().endsWith("文件");
        String bare = head ? Blanks.without(line.text()) : "";
        above = head && bare.equals(red) ? i : -1;
        red = head ? bare : red;
      }
    }
    return found;
  }

  /** The lines right below a page number that can be such heads. */
  private List<Integer> belowPages() {
    List<Integer> found = new ArrayList<>();
    Map<Style, String> divisions = new EnumMap<>(Style.class);
    boolean page = false;
    for (int i = 0; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      if (line.kind() == LineKind.PAGE_NUMBER) {
        page = true;
      } else if (line.kind() != LineKind.BLANK) {
        boolean begins = beginsDivision(line, divisions);
        if (page && !begins && isHead(line)) {
          found.add(i);
        }
        page = false;
      }
    }
    return found;
  }

  /**
   * A chapter begins on its first line; what prints the same again, while it is open, is a head.
   */
  private static boolean beginsDivision(MarkedLine line, Map<Style, String> divisions) {
    if (!isDivision(line)) {
      return false;
    }
    String bare = Blanks.without(line.text());
    return !bare.equals(divisions.put(line.mark().units().get(0).style(), bare));
  }

  private static boolean isDivision(MarkedLine line) {
    return line.kind() == LineKind.UNIT && line.mark().units().get(0).style().isDivision();
  }

  private boolean isHead(MarkedLine line) {
    int length = line.text().length();
    return (line.kind() == LineKind.TEXT || isDivision(line))
        && length >= SHORTEST
        && length <= LONGEST
        && !breaksOff(line.text())
        && !looks.of(line).isProse();
  }

  /** The first line of a title that stands on two. */
  private static boolean breaksOff(String text) {
    return text.endsWith("关于")
        || text.endsWith("印发")
        || text.endsWith("转发")
        || text.lastIndexOf('《') > text.lastIndexOf('》');
  }

  /** Whether the text above the page ends in the middle of a sentence. */
  private boolean isCut(int at) {
    MarkedLine above = above(at);
    return above != null && breaksOff(looks.of(above).end) && looks.of(above).isProse();
  }

  private static boolean breaksOff(Ends end) {
    return end == Ends.OPEN || end == Ends.COMMA;
  }

  private @Nullable MarkedLine above(int at) {
    MarkedLine above = null;
    for (int i = at - 1; i >= 0 && above == null; i--) {
      above = text(lines.get(i));
    }
    return above;
  }

  /** Whether a few words stand between two filled lines of one sentence, which they cannot fill. */
  private boolean isWedged(int at) {
    String text = lines.get(at).text();
    MarkedLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
    if (isGazette(text)) {
      return isFilledAbove(at);
    }
    boolean short1 =
        text.length() <= SHORT && text.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
    return short1
        && next != null
        && next.kind() == LineKind.TEXT
        && next.text().length() >= 2 * text.length()
        && !looks.of(next).indented
        && looks.of(next).isProse()
        && isFilledAbove(at);
  }

  /** {@code 清河市人民政府公报 2018·7}. */
  private static boolean isGazette(String text) {
    return text.contains("公报")
        && text.length() <= 24
        && Digits.isDigit(text.charAt(text.length() - 1));
  }

  private boolean isFilledAbove(int at) {
    MarkedLine above = above(at);
    return above != null && above.text().length() >= 2 * SHORT && breaksOff(looks.of(above).end);
  }

  private static @Nullable MarkedLine text(MarkedLine line) {
    return switch (line.kind()) {
      case BLANK, PAGE_NUMBER, MARKUP, RULE -> null;
      default -> line;
    };
  }
}
