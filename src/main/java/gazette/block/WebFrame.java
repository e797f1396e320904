package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Digits;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the links of a web page: lines below 相关解读： or 附件下载： that begin with a label in brackets,
 * between lines of its frame.
 */
final class WebFrame {
  private static final int FIRST_LINES = 8;
  private static final int LONGEST_PORTAL = 6;

  private WebFrame() {}

  /** The lines, such links and the name of the site marked as frame too. */
  static List<MarkedLine> mark(List<MarkedLine> lines) {
    List<MarkedLine> marked = null;
    boolean links = false;
    boolean bracket = false;
    for (int i = 0; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      if (isSiteName(lines, i) || isFilesLabel(lines, i)) {
        marked = marked == null ? new ArrayList<>(lines) : marked;
        marked.set(i, line.as(LineKind.WEB, "web.site"));
      } else if (line.kind() == LineKind.WEB) {
        bracket = line.text().startsWith("（") && line.text().indexOf('）') < 0;
        links = line.text().startsWith("相关") || links && !line.text().isEmpty();
      } else if (bracket && line.text().equals("）")) {
        marked = marked == null ? new ArrayList<>(lines) : marked;
        marked.set(i, line.as(LineKind.WEB, "web.bracket"));
        bracket = false;
      } else if (links && line.kind() == LineKind.TEXT && isLink(lines, i)) {
        marked = marked == null ? new ArrayList<>(lines) : marked;
        marked.set(i, line.as(LineKind.WEB, "web.link"));
      } else if (line.kind() != LineKind.BLANK) {
        links = false;
        bracket = false;
      }
    }
    return marked == null ? lines : marked;
  }

  /** The name of a site stands right above its bar of links. */
  private static boolean isSiteName(List<MarkedLine> lines, int at) {
    MarkedLine line = lines.get(at);
    if (at < FIRST_LINES && isPortal(lines, at)) {
      return true;
    }
    boolean may = line.kind() == LineKind.AGENCY || line.kind() == LineKind.TEXT;
    if (!may || at + 1 >= lines.size() || lines.get(at + 1).kind() != LineKind.WEB) {
      return false;
    }
    String below = lines.get(at + 1).text();
    boolean name =
        line.kind() == LineKind.AGENCY || line.text().endsWith("网") || line.text().endsWith("网站");
    return name && (below.contains(" | ") || below.contains("首页"));
  }

  /** {@code 中国清河} over a page, when the title below begins with the same place. */
  private static boolean isPortal(List<MarkedLine> lines, int at) {
    String text = lines.get(at).text();
    return text.startsWith("中国")
        && text.length() > 3
        && text.length() <= LONGEST_PORTAL
        && at + 1 < lines.size()
        && lines.get(at + 1).text().startsWith(text.substring(2))
        && lines.get(at + 1).text().length() > text.length();
  }

  /** 附件： alone above the name of a file heads the links to files. */
  private static boolean isFilesLabel(List<MarkedLine> lines, int at) {
    LineKind kind = lines.get(at).kind();
    return (kind == LineKind.ANNEX_LIST || kind == LineKind.ANNEX_LABEL)
        && lines.get(at).text().length() == 3
        && at + 1 < lines.size()
        && lines.get(at + 1).kind() == LineKind.WEB
        && !lines.get(at + 1).text().isEmpty()
        && !Digits.isDigit(lines.get(at + 1).text().charAt(0));
  }

  /** A link is marked, or stands between links. */
  private static boolean isLink(List<MarkedLine> lines, int at) {
    String text = lines.get(at).text();
    boolean between =
        at + 1 < lines.size()
            && lines.get(at + 1).kind() == LineKind.WEB
            && lines.get(at - 1).kind() == LineKind.WEB;
    return text.length() <= 60
        && (between || "【[·•".indexOf(text.charAt(0)) >= 0)
        && Ends.of(text) != Ends.SENTENCE;
  }
}
