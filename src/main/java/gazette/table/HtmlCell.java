package gazette.table;

import gazette.source.Blanks;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML cell: its paragraphs parted by {@code \n}, its bold print remembered. */
final class HtmlCell implements NodeVisitor {
  private static final Set<String> BREAKS =
      Set.of("p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4");
  private static final Set<String> BOLD = Set.of("b", "strong");

  private final StringBuilder text = new StringBuilder();
  private final List<Cell.Run> runs = new ArrayList<>();
  private int bold;
  private boolean anyBold;
  private boolean broken;
  private int runStart;

  private HtmlCell() {}

  static Cell read(Element cell) {
    HtmlCell reader = new HtmlCell();
    NodeTraversor.traverse(reader, cell);
    reader.endRun();
    String all = Cell.trimmed(reader.text);
    List<Cell.Run> runs = reader.anyBold ? List.copyOf(reader.runs) : List.of();
    return all.isEmpty() ? Cell.EMPTY : new Cell(Passage.EMPTY, all, runs, null, false);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (BREAKS.contains(node.normalName())) {
      broken = true;
    } else if (BOLD.contains(node.normalName())) {
      endRun();
      bold++;
      anyBold = true;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (BREAKS.contains(node.normalName())) {
      broken = true;
    } else if (BOLD.contains(node.normalName())) {
      endRun();
      bold--;
    }
  }

  /** White space with a line end in it is only a wrapped line; other white space is kept. */
  private void append(String words) {
    int i = 0;
    while (i < words.length()) {
      int end = i;
      boolean wrapped = false;
      while (end < words.length() && Blanks.isBlank(words.charAt(end))) {
        wrapped |= words.charAt(end) == '\n';
        end++;
      }
      if (end > i) {
        blank(words, i, end, wrapped);
        i = end;
        continue;
      }
      if (broken && text.length() > 0) {
        breakLine();
      }
      broken = false;
      text.append(words.charAt(i++));
    }
  }

  private void breakLine() {
    int end = text.length();
    while (end > runStart && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    text.append('\n');
  }

  private void blank(String words, int from, int to, boolean wrapped) {
    boolean inner = text.length() > 0 && !broken;
    if (!inner) {
      return;
    }
    boolean wide =
        isWide(text.charAt(text.length() - 1)) && to < words.length() && isWide(words.charAt(to));
    if (!wrapped) {
      text.append(words, from, to);
    } else if (!wide) {
      text.append(' ');
    }
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80;
  }

  private void endRun() {
    if (runStart < text.length()) {
      runs.add(new Cell.Run(text.substring(runStart), bold > 0));
      runStart = text.length();
    }
  }
}
