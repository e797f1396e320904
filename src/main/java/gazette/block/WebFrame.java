package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the links of a web page: lines below 相关解读： or 附件下载： that begin with a label in brackets,
 * between lines of its frame.
 */
final class WebFrame {
  private WebFrame() {}

  /** The lines, such links marked as frame too. */
  static List<MarkedLine> mark(List<MarkedLine> lines) {
    List<MarkedLine> marked = null;
    boolean links = false;
    for (int i = 0; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      if (line.kind() == LineKind.WEB) {
        links = line.text().startsWith("相关") || links && !line.text().isEmpty();
      } else if (links && line.kind() == LineKind.TEXT && isLink(line.text())) {
        marked = marked == null ? new ArrayList<>(lines) : marked;
        marked.set(i, line.as(LineKind.WEB, "web.link"));
      } else if (line.kind() != LineKind.BLANK) {
        links = false;
      }
    }
    return marked == null ? lines : marked;
  }

  private static boolean isLink(String text) {
    return text.length() <= 60
        && "【[·•".indexOf(text.charAt(0)) >= 0
        && Ends.of(text) != Ends.SENTENCE;
  }
}
