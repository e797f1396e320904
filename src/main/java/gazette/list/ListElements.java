package gazette.list;

import gazette.model.Element;
import gazette.source.CharSet;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The printed items of a list that are no entries, and what they are recognised by. */
final class ListElements {
  private static final String[] TITLE_WORDS = {"大事记", "大事纪", "大事记要", "大事纪要", "政务纪事", "政务要事"};
  private static final String[] COMPILER_WORDS = {
    "整理", "供稿", "编辑", "编写", "汇编", "摘编", "撰稿", "提供", "辑录"
  };

  /** It begins with a bracket, with one of the words, or with 责任. */
  private static final CharSet COMPILER_FIRST = CharSet.of("（(整供编汇摘撰提辑责");

  private static final String[] METADATA_LABELS = {
    "发布时间", "发布日期", "来源", "浏览次数", "信息来源", "字号", "字体", "时间", "日期", "索引号", "发布机构", "发文机关"
  };
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_COMPILER = 50;

  private final List<Element> elements = new ArrayList<>();

  void add(String kind, Passage text) {
    if (!text.isEmpty()) {
      elements.add(new Element(kind, text));
    }
  }

  List<Element> all() {
    return elements;
  }

  /** The elements of a kind put together, as titles are written; null when there are none. */
  @Nullable String joined(String kind) {
    List<Passage> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Element element : elements) {
      if (element.kind().equals(kind) && seen.add(element.text().text())) {
        parts.add(element.text());
      }
    }
    String text = Chars.core(Passage.joined(parts).compact());
    return text.isEmpty() ? null : text;
  }

  /** The compiler without brackets: {@code 市政府办公室整理}; null when none is printed. */
  @Nullable String compiler() {
    String text = joined("compiler");
    boolean bracketed = text != null && text.length() > 2 && "（(".indexOf(text.charAt(0)) >= 0;
    return text == null || !bracketed ? text : text.substring(1, text.length() - 1);
  }

  /** The lines of the elements and of further texts; line 1 when there is nothing at all. */
  Span hull(List<Passage> others) {
    Span hull = null;
    for (Element element : elements) {
      hull = hull == null ? element.text().lines() : hull.hull(element.text().lines());
    }
    for (Passage other : others) {
      hull = hull == null ? other.lines() : hull.hull(other.lines());
    }
    return hull == null ? Span.of(1) : hull;
  }

  /** Whether the text is the heading of a chronicle: {@code 清河市人民政府大事记（2023年6月）}. */
  static boolean isChronicleTitle(String text) {
    if (text.length() > LONGEST_TITLE || text.indexOf('事') < 0 || text.indexOf('。') >= 0) {
      return false;
    }
    String words = Chars.dense(text);
    for (String title : TITLE_WORDS) {
      if (words.contains(title)) {
        return words.length() <= LONGEST_TITLE / 2 + title.length();
      }
    }
    return false;
  }

  /** Whether the text says who put the list together: {@code （市政府办公室整理）}, {@code 供稿：市档案馆}. */
  static boolean isCompiler(String text) {
    boolean may =
        text.length() <= LONGEST_COMPILER
            && COMPILER_FIRST.has(Chars.at(text, Chars.skip(text, 0)))
            && text.indexOf('。') < 0;
    String words = may ? Chars.dense(text) : "";
    int length = words.length();
    if (length < 4) {
      return false;
    }
    boolean bracketed =
        "（(".indexOf(words.charAt(0)) >= 0 && "）)".indexOf(words.charAt(length - 1)) >= 0;
    String inner = bracketed ? words.substring(1, length - 1) : words;
    for (String word : COMPILER_WORDS) {
      boolean labelled =
          inner.startsWith(word + '：')
              || inner.startsWith(word + ':')
              || inner.startsWith("责任" + word);
      if (labelled || bracketed && inner.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is what a web page prints about itself: {@code 发布时间：2023-07-04　来源：…}. */
  static boolean isMetadata(String text) {
    String words = Chars.core(text);
    for (String label : METADATA_LABELS) {
      if (words.startsWith(label) && Chars.isOneOf(Chars.at(words, label.length()), "：:")) {
        return true;
      }
    }
    return false;
  }
}
