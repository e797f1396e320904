package gazette.mark;

import gazette.notation.Digits;
import gazette.source.Blanks;
import java.util.List;

/** Lines without content: rules, rulers, page numbers. */
enum FurnitureRules implements LineRule {
  MARKUP(
      new Rule(
          "markup",
          LineKind.MARKUP,
          "A line of nothing but tags, comments, marks of emphasis or pictures.",
          Reach.any().firsts("\0!"),
          List.of(
              "<p>&nbsp;</p>",
              "<!-- INFO END -->",
              "</div>",
              "![](images/0a1b.jpg)",
              "![图1](a.png)"),
          List.of("<p>正文</p>", "![](a.jpg)清河市人民政府公报", "![清河]（市区）"))),

  RULE(
      new Rule(
          "rule",
          LineKind.RULE,
          "A rule drawn over the line.",
          Reach.any().firsts(FurnitureRules.ORNAMENTS + FurnitureRules.STROKES),
          List.of("---", "－－－－－－", "————————", "══════", "━━━━━★━━━━━", "★"),
          List.of("——2024年1月8日在清河市第十届人民代表大会第三次会议上", "-", "1-3"))),

  RULER(
      new Rule(
          "table.ruler",
          LineKind.TABLE_RULER,
          "The underline of a table header, or a row of empty cells.",
          Reach.any().firsts(FurnitureRules.RULER_SIGNS).needs("|\t+"),
          List.of("--------------\t----", "|-----|------|", "| | | | |"),
          List.of("---", "| 序号 | 名称 |", "1\t2"))),

  FRAME(
      new Rule(
          "table.frame",
          LineKind.TABLE_RULER,
          "A line of the frame that is drawn around the cells of a table.",
          Reach.any().firsts(FurnitureRules.CORNERS),
          List.of("┌────┬────┐", "├────┼────┤", "└────┴────┘", "┏━━━┳━━━┓"),
          List.of("│清河县│20│", "┌县市┐", "├──"))),

  PAGE(
      new Rule(
          "page.number",
          LineKind.PAGE_NUMBER,
          "A page number alone on its line.",
          Reach.any().firsts(FurnitureRules.STROKES_OF_PAGES + "第"),
          List.of("— 12 —", "- 31 -", "·5·", "第 3 页", "第3页 共12页"),
          List.of("2024", "12日", "—— 12", "1.5"))),

  PAGE_HEAD(
      new Rule(
          "running.head",
          LineKind.PAGE_NUMBER,
          "The gazette, its issue and the page, at the edge of a page (书眉).",
          Reach.upTo(40).needs("报"),
          List.of("清河市人民政府公报 2019年第2期 ·7·", "—12— 清河市人民政府公报 2019年第2期", "清河市人民政府公报２０１９．２　—７—"),
          List.of("清河市人民政府公报2019年第2期", "清河市人民政府公报（总第7期）")));

  private static final String ORNAMENTS = "★☆◆◇■●◎※▲▼";

  private static final String STROKES = "-—－_=＿─━═*~～";

  /** What stands around the number of a page; the scan makes 一 of a dash. */
  private static final String STROKES_OF_PAGES = "-—－–·•－一";

  /** With these the lines of a frame begin. */
  private static final String CORNERS = "┌├└┏┣┗╔╠╚╞┝";

  private static final int SHORTEST_FRAME = 4;

  private static final String RULER_SIGNS = "-—─━=|+:";

  private final Rule row;

  FurnitureRules(Rule row) {
    this.row = row;
  }

  @Override
  public Rule row() {
    return row;
  }

  @Override
  public boolean matches(LineView line) {
    return switch (this) {
      case MARKUP -> line.text().isEmpty() || isPictures(line.text());
      case RULE -> isRule(line);
      case RULER -> isRuler(line.line().text());
      case FRAME -> isFrame(line.text());
      case PAGE -> isPageNumber(line);
      case PAGE_HEAD ->
          (isPageEdge(line.first()) || isPageEdge(line.last())) && isPageHead(line.bare());
    };
  }

  /** Nothing but pictures, as Markdown has them: {@code ![](images/0a1b.jpg)}. */
  private static boolean isPictures(String text) {
    int at = 0;
    while (at < text.length()) {
      int name = text.startsWith("![", at) ? text.indexOf("](", at) : -1;
      int end = name < 0 ? -1 : text.indexOf(')', name);
      if (end < 0) {
        return false;
      }
      at = end + 1;
      while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
        at++;
      }
    }
    return true;
  }

  /** A page number between strokes or dots stands before or behind the name of the gazette. */
  private static boolean isPageHead(String bare) {
    int name = Math.max(bare.indexOf("公报"), bare.indexOf("政报"));
    if (name < 2 || hasSentence(bare)) {
      return false;
    }
    int last = bare.length() - 1;
    if (isPageEdge(bare.charAt(last))) {
      int from = last;
      while (from > name && Digits.value(bare.charAt(from - 1)) >= 0) {
        from--;
      }
      return from < last && last - from < 5 && isPageEdge(bare.charAt(from - 1));
    }
    int to = 1;
    while (to < name && Digits.value(bare.charAt(to)) >= 0) {
      to++;
    }
    return isPageEdge(bare.charAt(0)) && to > 1 && to < 5 && isPageEdge(bare.charAt(to));
  }

  private static boolean isPageEdge(char c) {
    return "-—－–·•".indexOf(c) >= 0;
  }

  private static boolean isRule(LineView line) {
    String bare = line.bare();
    if (isOrnament(bare)) {
      return true;
    }
    if (bare.length() < 3 || !isStroke(bare.charAt(0))) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      // a star stands in the middle of the line under a red head
      if (!isStroke(bare.charAt(i)) && !(bare.charAt(i) == '★' && i > 2)) {
        return false;
      }
    }
    return line.line().text().indexOf('\t') < 0;
  }

  /** A star or two, as they stand in the line under a red head; a box or circle may be a cell. */
  private static boolean isOrnament(String bare) {
    return (bare.length() == 1 || bare.length() == 2)
        && ORNAMENTS.indexOf(bare.charAt(0)) >= 0
        && bare.charAt(bare.length() - 1) == bare.charAt(0);
  }

  private static boolean isStroke(char c) {
    return STROKES.indexOf(c) >= 0;
  }

  private static boolean isRuler(String raw) {
    if (raw.indexOf('|') < 0 && raw.indexOf('\t') < 0 && raw.indexOf('+') < 0) {
      return false;
    }
    boolean any = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (RULER_SIGNS.indexOf(c) >= 0) {
        any = true;
      } else if (!Blanks.isBlank(c)) {
        return false;
      }
    }
    return any;
  }

  private static boolean isFrame(String text) {
    if (text.length() < SHORTEST_FRAME) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 0x2500 || c > 0x257F) && !Blanks.isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPageNumber(LineView line) {
    String bare = line.bare();
    int length = bare.length();
    if (length < 3 || length > 12) {
      return false;
    }
    if (bare.charAt(0) == '第' && bare.indexOf('页') > 1) {
      return Digits.value(bare.charAt(1)) >= 0 && !hasSentence(bare);
    }
    int from = 0;
    int to = length;
    while (from < to && STROKES_OF_PAGES.indexOf(bare.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && STROKES_OF_PAGES.indexOf(bare.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from == 0 || to == length || to == from || to - from > 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Digits.value(bare.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasSentence(String text) {
    return text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
  }
}
