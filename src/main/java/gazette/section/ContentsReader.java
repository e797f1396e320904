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
  /** What is longer is more than one entry, however it looks. */
  private static final int LONGEST_ENTRY = 400;

  private final ContentsStyle style;
  private final boolean paged;
  private final boolean numbered;
  private final SectionLines sections;
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
    List<String> texts = new ArrayList<>(blocks.size());
    int marked = 0;
    for (Block block : blocks) {
      texts.add(block.text().text());
      marked += EntryMarks.open(line(block)) ? 1 : 0;
    }
    this.style = ContentsStyle.of(texts);
    this.paged = style == ContentsStyle.BEHIND || style == ContentsStyle.BELOW;
    this.numbered = marked * 3 >= blocks.size();
    this.sections = new SectionLines(style, numbered);
  }

  /** The contents that stand on the blocks, one block a line. */
  public static Contents read(List<Block> blocks) {
    ContentsReader reader = new ContentsReader(blocks);
    for (Block block : blocks) {
      reader.take(block);
    }
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
        || open.isEmpty() && sections.isSection(line, label, section)
        || !paged && isComplete(open.text()) && sections.isBare(line, label)) {
      close();
      closeLabel();
      takeLabel(line.content());
    } else if (!goesOnBelow(line)) {
      takeEntryLine(line);
    }
  }

  /** Takes a line that holds but the number, the page or the subtitle of the entry above it. */
  private boolean goesOnBelow(MarkedLine line) {
    String text = line.text();
    int alone = style == ContentsStyle.BELOW ? ContentsPages.alone(text) : -1;
    ContentsPages.Page behind =
        style == ContentsStyle.BEHIND && alone < 0 ? ContentsPages.at(text) : null;
    NumberReading read =
        DocumentNumbers.whole(behind == null ? text : text.substring(0, behind.start()));
    boolean led = behind != null && behind.start() == 0;
    if (open.isEmpty() && label != null && (alone >= 0 || led)) {
      takeLabel(label.join(line.content()));
      label = null;
      return true;
    }
    if (open.isEmpty()) {
      return belongsToLast(text, behind != null, read) && addToLast(line.content(), read);
    }
    boolean below = alone >= 0 || read != null || text.startsWith("——");
    if (!below || tail.length() > LONGEST_ENTRY) {
      return false;
    }
    tail = tail.join(line.content());
    number = read == null ? number : read;
    page = alone >= 0 ? (Integer) alone : behind == null ? page : (Integer) behind.value();
    if (style != ContentsStyle.AHEAD && page != null) {
      close();
    }
    return true;
  }

  /** A number in brackets, or a line behind a dash (副题), under an entry that is complete. */
  private boolean belongsToLast(String text, boolean ends, @Nullable NumberReading read) {
    ContentsEntry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
    if (ends || label != null || last == null || last.printed().length() > LONGEST_ENTRY) {
      return false;
    }
    boolean numbers = read != null && "（([".indexOf(text.charAt(0)) >= 0 && last.number() == null;
    return numbers || text.startsWith("——");
  }

  private boolean addToLast(Passage below, @Nullable NumberReading read) {
    ContentsEntry last = entries.remove(entries.size() - 1);
    entries.add(
        new ContentsEntry(
            last.section(),
            last.title(),
            read == null ? last.number() : read.number(),
            last.page(),
            null,
            last.printed().join(below)));
    return true;
  }

  private void takeEntryLine(MarkedLine line) {
    ContentsPages.Page ahead =
        style == ContentsStyle.AHEAD ? ContentsPages.ahead(line.text()) : null;
    boolean opens = numbered ? EntryMarks.open(line) : !paged && isComplete(open.text());
    if (opens || ahead != null || open.length() > LONGEST_ENTRY) {
      close();
    }
    if (label != null) {
      headings.add(label);
      section = SectionNames.of(label.text());
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
      add(text, SectionNames.of(text.text().substring(0, page.start())), null, page.value(), null);
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
        add(label, SectionNames.of(label.text()), null, null, null);
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
    rest = EntryNumbers.withoutAuthor(end < 0 ? rest : rest.sub(0, end).trim());
    EntryNumbers.Parted parted =
        number == null ? EntryNumbers.part(rest) : new EntryNumbers.Parted(rest, number);
    add(
        printed,
        parted.title().compact(),
        parted.number(),
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

  private Passage withoutNumber(Passage printed) {
    String text = printed.text();
    if (!text.isEmpty() && EntryMarks.isBullet(text.charAt(0))) {
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
    return bare.isEmpty() || Genres.of(bare) != null || EntryNumbers.last(text) != null;
  }

  private static MarkedLine line(Block block) {
    return block.lines().get(0);
  }
}
