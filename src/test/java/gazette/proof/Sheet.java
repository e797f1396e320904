package gazette.proof;

import java.util.Random;

/** Takes paragraphs and lines and puts them on pages in the style of a house. */
final class Sheet {
  private static final int FIRST_PAGE = 3;

  private final House house;
  private final Random chance;
  private final StringBuilder text = new StringBuilder();
  private int page = FIRST_PAGE;

  Sheet(House house, Random chance) {
    this.house = house;
    this.chance = chance;
  }

  /** A line that stands for itself. */
  void line(String line) {
    text.append(line).append('\n');
    blankLines();
  }

  /** Lines that belong together, with no blank line between. */
  void lines(Iterable<String> lines) {
    lines.forEach(line -> text.append(line).append('\n'));
    blankLines();
  }

  /** A title or a heading that stands alone. */
  void heading(String heading) {
    line(
        switch (house.emphasis()) {
          case "#" -> "## " + heading;
          case "**" -> "**" + heading + "**";
          default -> heading;
        });
  }

  /** A paragraph: indented, wrapped, and perhaps cut by the end of a page. */
  void paragraph(String paragraph) {
    int cut = cut(paragraph);
    if (cut > 0) {
      wrapped(paragraph.substring(0, cut), house.indent());
      pageEnd();
      wrapped(paragraph.substring(cut), "");
    } else {
      wrapped(paragraph, house.indent());
    }
    blankLines();
  }

  /** A page may end between two blocks. */
  void mayEndPage() {
    if (!house.pageMark().isEmpty() && chance.nextInt(6) == 0) {
      pageEnd();
      blankLines();
    }
  }

  String text() {
    return text.toString().replace("\n", house.lineEnd());
  }

  private void pageEnd() {
    text.append(house.pageMark().formatted(page++)).append('\n');
  }

  private void blankLines() {
    text.append("\n".repeat(house.blankLines()));
  }

  private void wrapped(String paragraph, String indent) {
    if (house.wrap() == 0) {
      text.append(indent).append(paragraph).append('\n');
      return;
    }
    int width = 2 * house.wrap() - (indent.isEmpty() ? 0 : 4);
    int from = 0;
    String before = indent;
    while (from < paragraph.length()) {
      int to = filled(paragraph, from, width);
      text.append(before).append(paragraph, from, to).append('\n');
      from = to;
      width = 2 * house.wrap();
      before = "";
    }
  }

  /** Where a line of a width ends: a Chinese character is twice as wide as a digit. */
  private static int filled(String paragraph, int from, int width) {
    int to = from;
    int used = 0;
    while (to < paragraph.length() && used < width) {
      used += paragraph.charAt(to) < 0x2000 ? 1 : 2;
      to++;
    }
    while (to < paragraph.length() && isBad(paragraph, to)) {
      to--;
    }
    return to;
  }

  /** No line begins with a punctuation mark, and none ends within a number. */
  private static boolean isBad(String paragraph, int at) {
    char next = paragraph.charAt(at);
    char last = paragraph.charAt(at - 1);
    return "，。；：、”》）％%.".indexOf(next) >= 0
        || "“《（".indexOf(last) >= 0
        || Character.isDigit(last) && Character.isDigit(next)
        || next == '（'
        || last == '.';
  }

  /**
   * Where a page ends in the middle of a paragraph: between two Han characters, behind a comma, and
   * where the line was full. -1 where it does not.
   */
  private int cut(String paragraph) {
    if (house.pageMark().isEmpty() || house.wrap() > 0 || chance.nextInt(8) > 0) {
      return -1;
    }
    int comma = paragraph.indexOf('，');
    int at = comma + 2 + chance.nextInt(20);
    boolean within = comma > 8 && at + 6 < paragraph.length();
    return within && isHan(paragraph.charAt(at - 1)) && isHan(paragraph.charAt(at)) ? at : -1;
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
