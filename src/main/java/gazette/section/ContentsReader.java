package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.model.Contents;
import gazette.model.ContentsEntry;
import gazette.notation.ContentsPages;
import gazette.notation.ContentsStyle;
import gazette.notation.Digits;
import gazette.notation.DocumentNumbers;
import gazette.notation.Genres;
import gazette.notation.NumberReading;
import gazette.source.Blanks;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the 目录: headings, and entries on one line or several, with or without page, number and
 * section.
 */
public final class ContentsReader {
  private static final String BULLETS = "·•●○■□◆◇★☆▲△※►▶▪";
  private static final int LONGEST_SECTION = 12;

  /** What is longer is more than one entry, however it looks. */
  private static final int LONGEST_ENTRY = 400;

  /** How the names of sections end (栏目). */
  private static final List<String> SECTION_ENDS =
      List.of(
          "文件", "政府令", "省令", "市令", "任免", "大事记", "要闻", "解读", "选登", "选载", "选编", "讲话", "规章", "法规",
          "统计资料", "统计数据", "重要报告", "文告", "公文", "机构编制", "会议纪要", "公示公告", "政务信息", "政务动态", "人事信息",
          "人事工作", "发布", "公告栏", "专题", "附录", "领导讲话", "工作报告", "政策法规", "经济指标", "人大决议", "调研报告", "工作交流",
          "机构设置", "公告", "通告", "通知公告", "令");

  private final ContentsStyle style;
  private final boolean paged;
  private final boolean numbered;
  private final List<Passage> headings = new ArrayList<>();
  private final List<ContentsEntry> entries = new ArrayList<>();
  private @Nullable String section;
  private @Nullable Passage label;
  private Passage open = Passage.EMPTY;

  /** What stands on lines of its own below the open title: its number, its page. */
  private Passage tail = Passage.EMPTY;

  private @Nullable NumberReading number;
  private @Nullable Integer page;

  private ContentsReader(List<Block> blocks) {
    this.style = ContentsStyle.of(blocks.stream().map(block -> block.text().text()).toList());
    this.paged = style == ContentsStyle.BEHIND || style == ContentsStyle.BELOW;
    this.numbered =
        blocks.stream().filter(block -> opensByMark(line(block))).count() * 3 >= blocks.size();
  }

  /** The contents that stand on the blocks, one block a line. */
  public static Contents read(List<Block> blocks) {
    ContentsReader reader = new ContentsReader(blocks);
    blocks.forEach(reader::take);
    reader.close();
    reader.closeLabel();
    return new Contents(
        reader.headings,
        reader.entries,
        new Span(blocks.get(0).first(), blocks.get(blocks.size() - 1).last()));
  }

  private void take(Block block) {
    MarkedLine line = line(block);
    if (line.kind() == LineKind.CONTENTS_HEADING) {
      headings.add(line.content());
    } else if (line.kind() == LineKind.SECTION_LABEL
        || open.isEmpty() && (isBareSection(line) || isUnmarkedSection(line))
        || !paged && isComplete(open.text()) && isBareSection(line)) {
      close();
      closeLabel();
      takeLabel(line.content());
    } else if (!goesOnBelow(line)) {
      takeEntryLine(line);
    }
  }

  /** Takes a line that holds nothing but the number or the page of the entry above it. */
  private boolean goesOnBelow(MarkedLine line) {
    String text = line.text();
    int alone = style == ContentsStyle.BELOW ? ContentsPages.alone(text) : -1;
    ContentsPages.Page behind =
        style == ContentsStyle.BEHIND && alone < 0 ? ContentsPages.at(text) : null;
    NumberReading read =
        DocumentNumbers.whole(behind == null ? text : text.substring(0, behind.start()));
    if (open.isEmpty() || alone < 0 && read == null) {
      return false;
    }
    tail = tail.join(line.content());
    number = read == null ? number : read;
    page = alone >= 0 ? Integer.valueOf(alone) : behind == null ? null : behind.value();
    if (page != null) {
      close();
    }
    return true;
  }

  /** The name of a section without brackets around it: short, and ending as such names do. */
  private boolean isBareSection(MarkedLine line) {
    String bare = Blanks.without(line.text());
    boolean isEntry =
        style == ContentsStyle.BELOW && label != null
            || style == ContentsStyle.AHEAD && ContentsPages.ahead(line.text()) != null;
    if (isEntry) {
      return false;
    }
    if (bare.length() > LONGEST_SECTION || opensByMark(line) || ContentsPages.at(bare) != null) {
      return false;
    }
    return SECTION_ENDS.stream().anyMatch(bare::endsWith);
  }

  /** Among entries that bear a mark, a short line with a page and no mark announces a section. */
  private boolean isUnmarkedSection(MarkedLine line) {
    ContentsPages.Page page = ContentsPages.at(line.text());
    return numbered
        && page != null
        && !opensByMark(line)
        && Blanks.without(line.text().substring(0, page.start())).length() <= LONGEST_SECTION;
  }

  private void takeEntryLine(MarkedLine line) {
    ContentsPages.Page ahead =
        style == ContentsStyle.AHEAD ? ContentsPages.ahead(line.text()) : null;
    boolean opens = numbered ? opensByMark(line) : !paged && isComplete(open.text());
    if (opens || ahead != null || open.length() > LONGEST_ENTRY) {
      close();
    }
    if (label != null) {
      headings.add(label);
      section = name(label.text());
      label = null;
    }
    page = ahead == null ? page : Integer.valueOf(ahead.value());
    open = open.join(line.content());
    if (style == ContentsStyle.BEHIND
        && (ContentsPages.at(line.text()) != null || ContentsPages.cover(line.text()) >= 0)) {
      close();
    }
  }

  private void takeLabel(Passage text) {
    ContentsPages.Page page = ContentsPages.at(text.text());
    if (page != null) {
      section = null;
      add(text, name(text.text().substring(0, page.start())), null, page.value(), null);
    } else {
      label = text;
      section = null;
    }
  }

  /** A section without entries announces a part of its own. */
  private void closeLabel() {
    if (label != null) {
      boolean isPart = !paged;
      if (isPart) {
        add(label, name(label.text()), null, null, null);
      } else {
        headings.add(label);
      }
      label = null;
    }
  }

  private void close() {
    Passage title = open.trim();
    if (!title.isEmpty()) {
      closeEntry(open.join(tail).trim(), withoutNumber(title));
    }
    open = Passage.EMPTY;
    tail = Passage.EMPTY;
    number = null;
    page = null;
  }

  private void closeEntry(Passage printed, Passage title) {
    Passage rest = title;
    ContentsPages.Page behind =
        style == ContentsStyle.BEHIND && page == null ? ContentsPages.at(rest.text()) : null;
    int end = behind == null ? ContentsPages.cover(rest.text()) : behind.start();
    rest = end < 0 ? rest : rest.sub(0, end).trim();
    NumberReading read = number == null ? lastNumber(rest.text()) : null;
    if (read != null) {
      end = beforeBracket(rest.text(), read.start());
      if (end == 0) {
        end = Math.max(rest.text().lastIndexOf('（'), rest.text().lastIndexOf('('));
        read = end < 0 ? null : DocumentNumbers.whole(rest.text().substring(end));
      }
      rest = end < 0 ? rest : rest.sub(0, end).trim();
    }
    add(
        printed,
        rest.compact(),
        number == null ? read : number,
        behind == null ? page : Integer.valueOf(behind.value()),
        section);
  }

  private void add(
      Passage printed,
      String title,
      @Nullable NumberReading number,
      @Nullable Integer page,
      @Nullable String of) {
    entries.add(
        new ContentsEntry(of, title, number == null ? null : number.number(), page, null, printed));
  }

  /** The number that ends an entry; one inside a title is cited there. */
  private static @Nullable NumberReading lastNumber(String text) {
    NumberReading last = null;
    NumberReading next = DocumentNumbers.find(text, 0);
    while (next != null) {
      last = next;
      next = DocumentNumbers.find(text, next.end());
    }
    if (last == null) {
      return null;
    }
    for (int i = last.end(); i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i)) && "）)]】".indexOf(text.charAt(i)) < 0) {
        return null;
      }
    }
    return last;
  }

  private static int beforeBracket(String text, int start) {
    int at = start;
    while (at > 0 && Blanks.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && "（([".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : start;
  }

  private Passage withoutNumber(Passage printed) {
    String text = printed.text();
    if (!text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0) {
      return printed.from(1).trim();
    }
    ContentsPages.Page ahead = style == ContentsStyle.AHEAD ? ContentsPages.ahead(text) : null;
    if (ahead != null) {
      return printed.from(ahead.start());
    }
    if (!numbered) {
      return printed;
    }
    int at = 0;
    while (at < text.length() && Digits.value(text.charAt(at)) >= 0) {
      at++;
    }
    boolean mark = at > 0 && at < 4 && at < text.length() && "．.、".indexOf(text.charAt(at)) >= 0;
    return mark ? printed.from(at + 1).trim() : printed;
  }

  private static boolean isComplete(String text) {
    String bare = Blanks.without(text);
    return bare.isEmpty() || Genres.of(bare) != null || lastNumber(text) != null;
  }

  private static boolean opensByMark(MarkedLine line) {
    String raw = line.line().text().strip();
    return line.kind() == LineKind.UNIT
        || !raw.isEmpty() && BULLETS.indexOf(raw.charAt(0)) >= 0
        || raw.startsWith("- ");
  }

  private static String name(String label) {
    String text = Blanks.without(label);
    int pair = text.isEmpty() ? -1 : "【〖〔".indexOf(text.charAt(0));
    int close = pair < 0 ? -1 : text.indexOf("】〗〕".charAt(pair));
    if (close > 0) {
      return text.substring(1, close);
    }
    return text.isEmpty() || "▍■◆".indexOf(text.charAt(0)) < 0 ? text : text.substring(1);
  }

  private static MarkedLine line(Block block) {
    return block.lines().get(0);
  }
}
