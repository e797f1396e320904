package gazette.tree;

import gazette.block.Block;
import gazette.block.Sequences;
import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.mark.LineKind;
import gazette.model.BodyNode;
import gazette.model.Box;
import gazette.model.Element;
import gazette.model.Paragraph;
import gazette.notation.Style;
import gazette.notation.UnitMarker;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a document, an attachment or a box: units nested by their numbers, with
 * paragraphs, boxes, tables and rosters.
 */
final class BodyReader implements Sequences.Ahead {
  /** So many blocks, or numbers, are looked at below a place to learn how its number goes on. */
  private static final int FAR = 200;

  private final List<Block> blocks;
  private final @Nullable String caption;
  private final DocumentParts parts;
  private final Diagnostics said;
  private final BodyBlocks around;
  private final UnitNode root = UnitNode.root();
  private final Sequences sequences = new Sequences();
  private final InlineUnits inlineUnits;
  private final List<UnitNode> path = new ArrayList<>();
  private @Nullable UnitNode title;

  private BodyReader(
      List<Block> blocks, @Nullable String caption, DocumentParts parts, Diagnostics said) {
    this.blocks = blocks;
    this.around = new BodyBlocks(blocks);
    this.inlineUnits = new InlineUnits(sequences, around);
    this.caption = caption;
    this.parts = parts;
    this.said = said;
  }

  /**
   * The nodes of a body.
   *
   * @param caption the title of the annex or box, which a lone table takes for its own
   * @param attachment the id of the attachment whose body it is; null for a letter
   */
  static List<BodyNode> read(
      List<Block> blocks,
      @Nullable String caption,
      @Nullable String attachment,
      DocumentParts parts,
      Diagnostics said) {
    BodyReader reader = new BodyReader(blocks, caption, parts, said);
    reader.collect(attachment);
    return new UnitFinisher(parts, attachment).finish(reader.root);
  }

  private void collect(@Nullable String attachment) {
    TableRun tables = new TableRun(blocks, caption, attachment, parts, said);
    RosterRun rosters = new RosterRun(blocks, caption, parts, said);
    int at = 0;
    while (at < blocks.size()) {
      Block block = blocks.get(at);
      if (tables.begins(at)) {
        at = tables.read(at, here());
      } else if (rosters.begins(at)) {
        at = rosters.read(at, here());
      } else {
        rosters.pass(block);
        take(at, block, attachment);
        at++;
      }
    }
  }

  private void take(int at, Block block, @Nullable String attachment) {
    if (block.kind() == LineKind.UNIT && block.unit() != null) {
      takeUnit(at, block.text(), block.unit());
    } else if (block.kind() == LineKind.BOX_TITLE) {
      here().add(box(block, attachment));
    } else if (around.isTitle(at)) {
      takeTitle(at, block);
    } else {
      takeText(at, block.text());
    }
  }

  private UnitNode here() {
    return title != null ? title : path.isEmpty() ? root : path.get(path.size() - 1);
  }

  private void takeUnit(int at, Passage text, UnitMarker unit) {
    Sequences.Fit fit = sequences.fit(unit);
    say(text, unit, fit);
    title = fit == Sequences.Fit.FIRST || fit == Sequences.Fit.RESTART ? title : null;
    UnitNode parent = place(at, unit);
    Passage marker = text.sub(0, unit.end());
    Passage rest = text.trimmed(unit.end(), text.length());
    List<UnitMarker> inline = inlineUnits.find(rest, at);
    Passage lead = inline.isEmpty() ? rest : rest.trimmed(0, inline.get(0).start());
    path.add(parent.open(unit, marker, lead));
    takeInline(at, rest, inline);
  }

  private void takeInline(int at, Passage text, List<UnitMarker> inline) {
    for (int i = 0; i < inline.size(); i++) {
      UnitMarker unit = inline.get(i);
      int end = i + 1 < inline.size() ? inline.get(i + 1).start() : text.length();
      UnitNode parent = place(at, unit);
      path.add(
          parent.open(unit, text.sub(unit.start(), unit.end()), text.trimmed(unit.end(), end)));
    }
  }

  /** Closes what the unit ends, and returns the node in which it opens. */
  private UnitNode place(int at, UnitMarker unit) {
    int level = sequences.take(unit, this);
    while (path.size() >= level) {
      path.remove(path.size() - 1);
    }
    cursor = at;
    if (title != null) {
      UnitNode holder = title;
      title = null;
      if (unit.style().isDivision() && holder.hasContent()) {
        return parentOf(path.size()); // a preface does not hold the chapters
      }
      if (level == 1) {
        // Numbers that begin again below a title do not stand in the unit above it, nor does the
        // title.
        root.adopt(holder);
      }
      if (level == 1 || holder.parent == parentOf(path.size())) {
        titles = level == 1 ? holder : titles;
        return holder;
      }
    }
    return path.isEmpty()
        ? (titles != null && level == 1 ? titles : root)
        : path.get(path.size() - 1);
  }

  /** The index of the block that is being read, from which numbers are looked for. */
  private int cursor;

  /** The unnumbered title that holds the units of the first level. */
  private @Nullable UnitNode titles;

  @Override
  public int next(Style style, int depth) {
    int seen = 0;
    for (int i = cursor + 1; i < blocks.size() && seen < FAR; i++) {
      UnitMarker unit = blocks.get(i).unit();
      if (unit != null) {
        seen++;
        if (unit.style() == style && unit.path().size() == depth) {
          return unit.value();
        }
      }
    }
    return 0;
  }

  private void takeText(int at, Passage text) {
    // 注：1.…2.… counts remarks, no units.
    boolean note = blocks.get(at).kind() == LineKind.NOTE;
    List<UnitMarker> inline = note ? List.of() : inlineUnits.find(text, at);
    Passage lead = inline.isEmpty() ? text.trim() : text.trimmed(0, inline.get(0).start());
    if (!lead.isEmpty()) {
      here().add(new Paragraph(lead));
    }
    takeInline(at, text, inline);
  }

  /**
   * A title after chapters is a chapter that lost its number, and holds the articles that count on;
   * one that stands apart below titles which hold all units goes on with these; else it heads a
   * part of the unit it stands in.
   */
  private void takeTitle(int at, Block block) {
    if (BodyBlocks.closesText(block)) {
      close(0);
      titles = null;
    }
    UnitNode cut = cutTitle(at, block);
    if (cut != null) {
      cut.rest = cut.rest.join(block.text());
      return;
    }
    int chapter = chapter();
    if (chapter >= 0) {
      close(chapter + 1);
      path.remove(chapter);
      title = null;
      path.add(parentOf(chapter).title(block.text()));
      return;
    }
    if (titles != null && around.isApart(at) && !countsOn(at)) {
      close(0);
    }
    title = parentOf(path.size()).title(block.text());
  }

  /** The index of the outermost division that is open; -1 where none is. */
  private int chapter() {
    for (int i = 0; i < path.size(); i++) {
      UnitMarker unit = path.get(i).unit;
      if (unit != null && unit.style().isDivision()) {
        return i;
      }
    }
    return -1;
  }

  private UnitNode parentOf(int index) {
    return index == 0 ? root : path.get(index - 1);
  }

  private void close(int level) {
    sequences.close(level);
    while (path.size() > level) {
      path.remove(path.size() - 1);
    }
  }

  /** Whether the next number below goes on with a sequence that is open. */
  private boolean countsOn(int at) {
    UnitMarker unit = around.nextUnit(at, FAR);
    Sequences.Fit fit = unit == null ? Sequences.Fit.UNEXPECTED : sequences.fit(unit);
    return fit == Sequences.Fit.NEXT || fit == Sequences.Fit.GAP;
  }

  /** The division whose title goes on in another line above its first article; else null. */
  private @Nullable UnitNode cutTitle(int at, Block block) {
    UnitNode open = path.isEmpty() || title != null ? root : path.get(path.size() - 1);
    boolean empty = open.unit != null && open.unit.style().isDivision() && !open.hasContent();
    UnitMarker next = empty && !block.title().equals("附则") ? around.nextUnit(at, 1) : null;
    return next != null && next.style() == Style.ARTICLE ? open : null;
  }

  private Box box(Block block, @Nullable String attachment) {
    BoxHead head = BoxHead.of(block.text());
    List<BodyNode> children = read(block.children(), head.title(), attachment, parts, said);
    return new Box(
        parts.nextBox(),
        head.label(),
        head.number(),
        head.title(),
        children,
        List.of(new Element("label", block.text())),
        new Span(block.first(), block.last()));
  }

  private void say(Passage text, UnitMarker unit, Sequences.Fit fit) {
    switch (fit) {
      case GAP -> say(Code.NUMBER_GAP, "a number is missing before ", text, unit);
      case REPEATED -> say(Code.NUMBER_REPEATED, "the number stands twice: ", text, unit);
      case UNEXPECTED -> say(Code.NUMBER_UNEXPECTED, "no sequence goes on with ", text, unit);
      default -> {}
    }
  }

  private void say(Code code, String words, Passage text, UnitMarker unit) {
    said.say(code, words + unit.printed(text.text()), text.firstLine());
  }
}
