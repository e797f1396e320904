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
 * Finds running heads (书眉) that carry no number of their own: below a page number, or above it at
 * the foot of a page, the title of the text or of the part in which the page stands is printed once
 * more, in the middle of a paragraph.
 */
final class PageHeads {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 40;
  private static final int OFTEN = 3;
  private static final int SHORT = 10;

  /** So far from the left stands what is set to the right edge of the page. */
  private static final int RIGHT = 20;

  /** A line of prose is at least so many characters long. */
  private static final int NARROWEST = 20;

  private final Lines lines;

  private PageHeads(Lines lines) {
    this.lines = lines;
  }

  /** Marks such heads as page furniture. */
  static void mark(Lines lines) {
    new PageHeads(lines).mark();
  }

  private void mark() {
    List<Integer> heads = belowPages();
    List<Integer> redHeads = redHeadsAbovePages();
    List<Integer> feet = feetAbovePages();
    if (!heads.isEmpty()) {
      heads = repeated(heads);
    }
    for (int at : redHeads) {
      lines.mark(at, LineKind.PAGE_NUMBER, "running.head");
    }
    for (int at : heads) {
      lines.mark(at, LineKind.PAGE_NUMBER, "running.head");
    }
    for (int at : feet) {
      lines.mark(at, LineKind.PAGE_NUMBER, "running.head");
    }
  }

  /** Those that come again, or stand where no text can. */
  private List<Integer> repeated(List<Integer> heads) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> below = new HashMap<>();
    for (int at : heads) {
      seen.put(lines.bare(at), 0);
      below.put(lines.bare(at), below.getOrDefault(lines.bare(at), 0) + 1);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.text(i).length() <= LONGEST && !lines.text(i).isEmpty()) {
        Integer count = seen.get(lines.bare(i));
        if (count != null) {
          seen.put(lines.bare(i), count + 1);
        }
      }
    }
    List<Integer> repeated = new ArrayList<>();
    for (int at : heads) {
      int count = seen.getOrDefault(lines.bare(at), 0);
      boolean always = count == below.getOrDefault(lines.bare(at), 0);
      if (count >= OFTEN || count == 2 && (always || isCut(at)) || isWedged(at) || isAtRight(at)) {
        repeated.add(at);
      }
    }
    return repeated;
  }

  /** Where the red head (…文件) is printed once more right above a page number. */
  private List<Integer> redHeadsAbovePages() {
    List<Integer> found = new ArrayList<>();
    String red = null;
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.kind(i) == LineKind.PAGE_NUMBER && above >= 0) {
        found.add(above);
      }
      if (lines.kind(i) != LineKind.BLANK) {
        boolean head = lines.kind(i) == LineKind.AGENCY && lines.text(i).endsWith("文件");
        String bare = head ? lines.bare(i) : "";
        above = head && bare.equals(red) ? i : -1;
        red = head ? bare : red;
      }
    }
    return found;
  }

  /** The short lines right above a page number which part a sentence that goes on below it. */
  private List<Integer> feetAbovePages() {
    List<Integer> found = new ArrayList<>();
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.PAGE_NUMBER && above >= 0 && isFoot(above, i)) {
        found.add(above);
      }
      if (kind != LineKind.BLANK) {
        above = kind == LineKind.TEXT || kind == LineKind.AGENCY ? i : -1;
      }
    }
    return found;
  }

  private boolean isFoot(int at, int page) {
    String text = lines.text(at);
    int next = page + 1;
    while (next < lines.size() && lines.kind(next) == LineKind.BLANK) {
      next++;
    }
    if (text.length() < SHORTEST
        || text.length() > LONGEST
        || next == lines.size()
        || lines.kind(next) != LineKind.TEXT
        || lines.look(at).isProse()
        || !isCut(at)) {
      return false;
    }
    MarkedLine above = above(at);
    return above != null
        && above.text().length() >= 2 * text.length()
        && lines.look(next).isProse()
        && !lines.look(next).indented;
  }

  /** The lines right below a page number that can be such heads. */
  private List<Integer> belowPages() {
    List<Integer> found = new ArrayList<>();
    Map<Style, String> divisions = new EnumMap<>(Style.class);
    boolean page = false;
    for (int i = 0; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.PAGE_NUMBER) {
        page = true;
      } else if (kind != LineKind.BLANK) {
        boolean begins = kind == LineKind.UNIT && beginsDivision(lines.get(i), divisions);
        if (page && !begins && (isHead(lines.get(i)) || isAtRight(i))) {
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
        && !lines.look(line).isProse();
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
    return above != null && breaksOff(lines.look(above).end) && lines.look(above).isProse();
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
    String text = lines.text(at);
    MarkedLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
    if (isGazette(text)) {
      return isFilledAbove(at);
    }
    boolean few = text.length() <= SHORT && isHan(text);
    return few
        && next != null
        && next.kind() == LineKind.TEXT
        && next.text().length() >= 2 * text.length()
        && !lines.look(next).indented
        && lines.look(next).isProse()
        && isFilledAbove(at);
  }

  /** Whether a few words stand at the right edge of a page, beyond the end of the line above it. */
  private boolean isAtRight(int at) {
    Look look = lines.look(at);
    MarkedLine above = above(at);
    if (above == null
        || lines.kind(at) != LineKind.TEXT
        || lines.text(at).length() > SHORT
        || look.indent < RIGHT) {
      return false;
    }
    Look last = lines.look(above);
    MarkedLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
    return last.width >= 2 * NARROWEST
        && 2 * look.indent + look.width >= 2 * last.indent + last.width
        && !(next != null && next.kind() == LineKind.DATE)
        && isHan(lines.text(at));
  }

  private static boolean isHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 0x4E00 || text.charAt(i) > 0x9FFF) {
        return false;
      }
    }
    return true;
  }

  /** {@code 清河市人民政府公报 2018·7}. */
  private static boolean isGazette(String text) {
    return text.contains("公报")
        && text.length() <= 24
        && Digits.isDigit(text.charAt(text.length() - 1));
  }

  private boolean isFilledAbove(int at) {
    MarkedLine above = above(at);
    return above != null && above.text().length() >= 2 * SHORT && breaksOff(lines.look(above).end);
  }

  private static @Nullable MarkedLine text(MarkedLine line) {
    return switch (line.kind()) {
      case BLANK, PAGE_NUMBER, MARKUP, RULE -> null;
      default -> line;
    };
  }
}
