package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Digits;

/**
 * Finds the links of a web page: lines below 相关解读： or 附件下载： that begin with a label in brackets,
 * between lines of its frame.
 */
final class WebFrame {
  private static final int FIRST_LINES = 8;
  private static final int LONGEST_PORTAL = 6;
  private static final int LONGEST_NAME = 30;

  private WebFrame() {}

  /** Marks such links and the name of the site as frame too. */
  static void mark(Lines lines) {
    boolean links = false;
    boolean bracket = false;
    boolean belowWeb = false;
    for (int i = 0; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (i < FIRST_LINES && isPortal(lines, i) || headsFrame(lines, i)) {
        lines.mark(i, LineKind.WEB, "web.site");
      } else if (kind == LineKind.WEB) {
        bracket = lines.text(i).startsWith("（") && lines.text(i).indexOf('）') < 0;
        links = lines.text(i).startsWith("相关") || links && !lines.text(i).isEmpty();
      } else if (bracket && lines.text(i).equals("）")) {
        lines.mark(i, LineKind.WEB, "web.bracket");
        bracket = false;
      } else if (links && kind == LineKind.TEXT && isLink(lines, i, belowWeb)) {
        lines.mark(i, LineKind.WEB, "web.link");
      } else if (kind != LineKind.BLANK) {
        links = false;
        bracket = false;
      }
      belowWeb = kind == LineKind.WEB;
    }
  }

  /** Whether a line names what stands in the frame right below it. */
  private static boolean headsFrame(Lines lines, int at) {
    if (at + 1 >= lines.size() || lines.kind(at + 1) != LineKind.WEB) {
      return false;
    }
    MarkedLine line = lines.get(at);
    MarkedLine below = lines.get(at + 1);
    return isSiteName(line, below)
        || at < FIRST_LINES && isColumnName(line, below)
        || isFilesLabel(line, below);
  }

  /** {@code 清河市人民政府　政府信息公开} above the path that leads there. */
  private static boolean isColumnName(MarkedLine line, MarkedLine below) {
    String text = line.text();
    return line.kind() == LineKind.TEXT
        && text.length() <= LONGEST_NAME
        && (text.endsWith("公开") || text.endsWith("平台") || text.endsWith("专栏"))
        && below.text().contains("首页");
  }

  /** The name of a site stands right above its bar of links. */
  private static boolean isSiteName(MarkedLine line, MarkedLine below) {
    boolean name =
        line.kind() == LineKind.AGENCY
            || line.kind() == LineKind.TEXT
                && (line.text().endsWith("网") || line.text().endsWith("网站"));
    return name && (below.text().contains(" | ") || below.text().contains("首页"));
  }

  /** {@code 中国清河} over a page, when the title below begins with the same place. */
  private static boolean isPortal(Lines lines, int at) {
    String text = lines.text(at);
    return text.startsWith("中国")
        && text.length() > 3
        && text.length() <= LONGEST_PORTAL
        && at + 1 < lines.size()
        && lines.text(at + 1).startsWith(text.substring(2))
        && lines.text(at + 1).length() > text.length();
  }

  /** 附件： alone above the name of a file heads the links to files. */
  private static boolean isFilesLabel(MarkedLine line, MarkedLine below) {
    return (line.kind() == LineKind.ANNEX_LIST || line.kind() == LineKind.ANNEX_LABEL)
        && line.text().length() == 3
        && !below.text().isEmpty()
        && !Digits.isDigit(below.text().charAt(0));
  }

  /** A link is marked, or stands between links. */
  private static boolean isLink(Lines lines, int at, boolean belowWeb) {
    String text = lines.text(at);
    boolean between = belowWeb && at + 1 < lines.size() && lines.kind(at + 1) == LineKind.WEB;
    return text.length() <= 60
        && (between || "【[·•".indexOf(text.charAt(0)) >= 0)
        && lines.look(at).end != Ends.SENTENCE;
  }
}
