package gazette.section;

import gazette.block.Block;
import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.list.AppointmentReader;
import gazette.list.ChronicleReader;
import gazette.mark.LineKind;
import gazette.model.ContentsEntry;
import gazette.model.Furniture;
import gazette.model.LineOrder;
import gazette.source.Blanks;
import gazette.source.Span;
import gazette.task.LineTasks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the blocks of a text into masthead, 目录, documents, lists of appointments and chronicles. */
public final class SectionCutter {
  private final List<Block> blocks;
  private final List<Furniture> furniture;
  private final Announced announced;
  private final Diagnostics said;
  private final DocumentStart start;
  private final Front front;
  private final List<Part> parts = new ArrayList<>();
  private Part.@Nullable Kind kind;
  private @Nullable Head head;
  private @Nullable String section;
  private @Nullable String divider;
  private Gathered open = new Gathered();
  private boolean beforeContents;

  /** The index below the name of a section that the 目录 has: there a document begins. */
  private int below = -1;

  private SectionCutter(
      List<Block> blocks,
      List<ContentsEntry> entries,
      List<Furniture> furniture,
      Diagnostics said) {
    this.said = said;
    this.blocks = ListTitles.mark(blocks);
    this.furniture = furniture;
    this.start = new DocumentStart(entries);
    this.front = new Front(blocks);
    this.announced = new Announced(entries);
  }

  /**
   * The parts of a text, with the furniture taken out of them.
   *
   * @param said hears where a document may begin a line earlier
   */
  public static Cut cut(List<Block> blocks, Diagnostics said) {
    List<Furniture> furniture = new ArrayList<>();
    List<Block> contents = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    int frame = FurnitureKinds.frameFrom(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Furniture.Kind kind = i >= frame ? Furniture.Kind.WEB : FurnitureKinds.of(block);
      if (kind != null) {
        furniture.add(new Furniture(kind, new Span(block.first(), block.last())));
      } else if (block.kind() == LineKind.CONTENTS_HEADING) {
        if (contents.isEmpty()) {
          rest.add(block); // holds the place: nothing above goes on below
        }
        contents.add(block);
      } else {
        rest.add(FurnitureKinds.takenOut(block, furniture));
      }
    }
    List<ContentsEntry> entries =
        contents.isEmpty() ? List.of() : ContentsReader.read(contents).entries();
    SectionCutter cutter = new SectionCutter(rest, entries, furniture, said);
    cutter.scan(contents);
    return new Cut(cutter.parts, entries, furniture);
  }

  private void scan(List<Block> contents) {
    beforeContents = !contents.isEmpty();
    int at = 0;
    while (at < blocks.size()) {
      if (blocks.get(at).kind() == LineKind.CONTENTS_HEADING) {
        beforeContents = false;
        begin(Part.Kind.CONTENTS, null);
        open.addAll(contents);
        begin(null, null);
        at++;
      } else {
        at = take(at);
      }
    }
    begin(null, null);
    LooseParts.settle(parts);
    for (Part part : parts) {
      FurnitureKinds.addRulers(part.blocks(), furniture);
      if (part.kind() != Part.Kind.DOCUMENT) {
        furniture.addAll(FurnitureKinds.tagLines(part.blocks()));
      }
    }
    furniture.sort(LineOrder.BY_FIRST);
  }

  private int take(int at) {
    Block block = blocks.get(at);
    switch (block.kind()) {
      case MASTHEAD_TITLE, ISSUE_NUMBER, PUBLISHED, IMPRINT -> {
        return takeMasthead(at);
      }
      case CHRONICLE_TITLE -> {
        return takeList(at, Part.Kind.CHRONICLE);
      }
      case APPOINTMENTS_TITLE -> {
        return takeList(at, Part.Kind.APPOINTMENTS);
      }
      case SECTION_LABEL -> {
        boolean lead = kind == Part.Kind.APPOINTMENTS && AppointmentReader.isLead(block.title());
        return lead ? takeText(at) : takeDivider(at);
      }
      default -> {}
    }
    return takeDocument(at, block);
  }

  private int takeDocument(int at, Block block) {
    boolean named = announced.isSection(block);
    if (named && isDivider(at)) {
      return takeDivider(at);
    }
    if (kind == null && front.opens(at)) {
      return takeMasthead(at);
    }
    int tail = kind == Part.Kind.DOCUMENT ? TailFields.end(blocks, at) : at;
    if (tail > at) {
      open.addAll(blocks.subList(at, tail));
      return tail;
    }
    if (start.mayOpen(block) && !isFront(at)) {
      Head found = HeadReader.read(blocks, at);
      Block before = at == 0 ? null : blocks.get(at - 1);
      boolean first = at > 0 && at == below && !found.titles().isEmpty();
      if (first || start.opens(found, before, kind == Part.Kind.DOCUMENT ? head : null, open)) {
        return beginDocument(at, first ? at : FirstLine.of(blocks, at, found), found);
      }
    }
    if (named && block.kind() == LineKind.TEXT) {
      return takeDivider(at);
    }
    if (kind == Part.Kind.MASTHEAD && (front.goesOn(at) || !parts.isEmpty() && front.isLast(at))) {
      open.add(block);
      return at + 1;
    }
    if (kind == null || kind == Part.Kind.MASTHEAD) {
      begin(Part.Kind.LOOSE, null);
    }
    open.add(block);
    return at + 1;
  }

  /**
   * Begins a document at an index or, its first line being later, leaves what is above to the text.
   */
  private int beginDocument(int at, int from, Head found) {
    boolean later = from > at && kind != null;
    if (later) {
      said.say(
          Code.READING_DOUBTFUL,
          "read as the beginning of a title; the line above may be one of its lines",
          blocks.get(from).first());
      open.addAll(blocks.subList(at, from));
    }
    Head own = later ? HeadReader.read(blocks, from) : found;
    begin(Part.Kind.DOCUMENT, own);
    return own.end();
  }

  private boolean isFront(int at) {
    return kind == Part.Kind.MASTHEAD && beforeContents && front.goesOn(at);
  }

  /** Whether the name of a section stands above what it holds, not in a text. */
  private boolean isDivider(int at) {
    return switch (blocks.get(at).kind()) {
      case AGENCY -> true;
      case TEXT -> isAbove(at);
      case ORDER ->
          kindAt(at + 1) == LineKind.ORDER || kindAt(at + 1) == LineKind.UNIT && at > below;
      default -> false;
    };
  }

  /** A section may be called like its one document, 政府工作报告; its name stands above another title. */
  private boolean isAbove(int at) {
    LineKind next = kindAt(at + 1);
    boolean prose = next == LineKind.TEXT && !HeadReader.isTitleLine(blocks.get(at + 1));
    boolean own = prose && announced.hasTitle(blocks.get(at).title());
    return switch (next) {
      case TEXT, AGENCY, ORDER, BLANK -> !own;
      default -> false;
    };
  }

  /** The kind of the block at an index; blank behind the last. */
  private LineKind kindAt(int at) {
    return at < blocks.size() ? blocks.get(at).kind() : LineKind.BLANK;
  }

  private int takeMasthead(int at) {
    boolean inside =
        kind == Part.Kind.DOCUMENT || kind == Part.Kind.APPOINTMENTS || kind == Part.Kind.CHRONICLE;
    if (inside && !front.isColophon(at)) {
      boolean duty = LineTasks.isLine(blocks.get(at).text().text());
      open.add(blocks.get(at).as(duty ? LineKind.RESPONSIBILITY : LineKind.TEXT));
      return at + 1;
    }
    if (kind != Part.Kind.MASTHEAD) {
      begin(Part.Kind.MASTHEAD, null);
    }
    open.add(blocks.get(at));
    return at + 1;
  }

  private int takeList(int at, Part.Kind list) {
    Block title = blocks.get(at);
    if (isAnnexOfNotice(title)) {
      return takeText(at);
    }
    Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
    boolean dated = next != null && ChronicleReader.isMonthHeading(next.title());
    if (kind == list && open.isHeadedBy(title.title()) && !dated) {
      return takeFurniture(at, Furniture.Kind.RUNNING_HEAD);
    }
    boolean named = announced.hasSection(Blanks.without(title.title()));
    if (next != null
        && (next.kind() == title.kind() && named || start.mayOpen(next) && isHead(at + 1))) {
      return takeDivider(at);
    }
    if (kind != list || !open.isOnly(title.kind())) {
      begin(list, null);
    }
    open.add(title);
    return at + 1;
  }

  /** Below a notice of appointments stands its list. */
  private boolean isAnnexOfNotice(Block title) {
    return head != null
        && open.awaitsAnnex(title.title())
        && AppointmentReader.isNotice(head.title());
  }

  private int takeText(int at) {
    open.add(blocks.get(at).as(LineKind.TEXT));
    return at + 1;
  }

  private int takeFurniture(int at, Furniture.Kind as) {
    Block block = blocks.get(at);
    furniture.add(new Furniture(as, new Span(block.first(), block.last())));
    return at + 1;
  }

  private int takeDivider(int at) {
    Block block = blocks.get(at);
    String name = SectionNames.of(block.title());
    LineKind list = ListTitles.kindOf(name);
    LineKind next = kindAt(at + 1);
    boolean titled = next == LineKind.CHRONICLE_TITLE || next == LineKind.APPOINTMENTS_TITLE;
    if (list == null || next == LineKind.BLANK || titled || isHead(at + 1)) {
      divider = name;
      below = announced.hasSection(name) ? at + 1 : below;
      return takeFurniture(at, Furniture.Kind.DIVIDER);
    }
    boolean chronicle = list == LineKind.CHRONICLE_TITLE;
    begin(chronicle ? Part.Kind.CHRONICLE : Part.Kind.APPOINTMENTS, null);
    open.add(block.as(list));
    return at + 1;
  }

  private boolean isHead(int at) {
    return start.opens(HeadReader.read(blocks, at), null, null, new Gathered());
  }

  /** Ends the open part and begins another. */
  private void begin(Part.@Nullable Kind next, @Nullable Head with) {
    if (kind != null && (head != null || !open.isEmpty())) {
      parts.add(new Part(kind, head, section, open.blocks()));
    }
    kind = next;
    head = with;
    section = divider;
    open = new Gathered();
  }
}
