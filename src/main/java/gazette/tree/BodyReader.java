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
import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.notation.Style;
import gazette.notation.UnitMarker;
import gazette.source.Blanks;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a document, an attachment or a box: units nested by their numbers, with
 * paragraphs, boxes, tables and rosters.
 */
final class BodyReader {
  /** What closes a whole text stands in no unit of it. */
  private static final List<String> CLOSING =
      List.of("名词解释", "名词注释", "相关名词解释", "术语解释", "有关名词解释", "注释", "附注");

  private final List<Block> blocks;
  private final @Nullable String caption;
  private final DocumentParts parts;
  private final Diagnostics said;
  private final UnitNode root = UnitNode.root();
  private final Sequences sequences = new Sequences();
  private final List<UnitNode> path = new ArrayList<>();
  private @Nullable UnitNode title;

  private BodyReader(
      List<Block> blocks, @Nullable String caption, DocumentParts parts, Diagnostics said) {
    this.blocks = blocks;
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
    } else if (isTitle(at, block)) {
      takeTitle(block);
    } else {
      takeText(at, block.text());
    }
  }

  private UnitNode here() {
    return title != null ? title : path.isEmpty() ? root : path.get(path.size() - 1);
  }

  private void takeUnit(int at, Passage text, UnitMarker unit) {
    Sequences.Fit fit = sequences.fit(unit);
    say(unit.printed(text.text()), fit, text.firstLine());
    title = fit == Sequences.Fit.FIRST || fit == Sequences.Fit.RESTART ? title : null;
    UnitNode parent = place(at, unit);
    Passage marker = text.sub(0, unit.end());
    Passage rest = text.from(unit.end()).trim();
    List<UnitMarker> inline = InlineUnits.find(rest.text(), sequences, nextUnits(at));
    int end = inline.isEmpty() ? rest.length() : inline.get(0).start();
    path.add(parent.open(unit, marker, rest.sub(0, end).trim()));
    takeInline(at, rest, inline);
  }

  private void takeInline(int at, Passage text, List<UnitMarker> inline) {
    for (int i = 0; i < inline.size(); i++) {
      UnitMarker unit = inline.get(i);
      int end = i + 1 < inline.size() ? inline.get(i + 1).start() : text.length();
      UnitNode parent = place(at, unit);
      path.add(
          parent.open(unit, text.sub(unit.start(), unit.end()), text.sub(unit.end(), end).trim()));
    }
  }

  /** Closes what the unit ends, and returns the node in which it opens. */
  private UnitNode place(int at, UnitMarker unit) {
    int level = sequences.take(unit, this::ahead);
    while (path.size() >= level) {
      path.remove(path.size() - 1);
    }
    cursor = at;
    if (title != null) {
      UnitNode holder = title;
      title = null;
      if (level == 1) {
        // Numbers that begin again below a title do not stand in the unit above it, nor does the
        // title.
        root.adopt(holder);
      }
      if (level == 1 || holder.parent == (path.isEmpty() ? root : path.get(path.size() - 1))) {
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

  private int ahead(Style style, int depth) {
    int seen = 0;
    for (int i = cursor + 1; i < blocks.size() && seen < 200; i++) {
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
    List<UnitMarker> inline = InlineUnits.find(text.text(), sequences, nextUnits(at));
    int end = inline.isEmpty() ? text.length() : inline.get(0).start();
    Passage lead = text.sub(0, end).trim();
    if (!lead.isEmpty()) {
      here().add(new Paragraph(lead));
    }
    takeInline(at, text, inline);
  }

  private List<UnitMarker> nextUnits(int at) {
    for (int i = at + 1; i < Math.min(blocks.size(), at + 6); i++) {
      UnitMarker unit = blocks.get(i).unit();
      if (unit != null) {
        return List.of(unit);
      }
    }
    return List.of();
  }

  /**
   * An unnumbered title stands alone, short, without an end and without a label (组长：王某), above text
   * of its own.
   */
  private boolean isTitle(int at, Block block) {
    if (!HeadShape.headsPart(block) || at + 1 >= blocks.size()) {
      return false;
    }
    LineKind next = blocks.get(at + 1).kind();
    return next == LineKind.UNIT
        || next == LineKind.TEXT && blocks.get(at + 1).text().length() > 24;
  }

  /**
   * A title after chapters is a chapter that lost its number; else it heads a part of the unit it
   * stands in.
   */
  private void takeTitle(Block block) {
    if (CLOSING.contains(block.title())) {
      path.clear();
      titles = null;
      title = root.title(block.text());
      return;
    }
    int chapter = -1;
    for (int i = path.size() - 1; i >= 0; i--) {
      UnitMarker unit = path.get(i).unit;
      if (unit != null && unit.style().isDivision()) {
        chapter = i;
      }
    }
    UnitNode parent = root;
    if (chapter >= 0) {
      while (path.size() > chapter) {
        path.remove(path.size() - 1);
      }
      parent = path.isEmpty() ? root : path.get(path.size() - 1);
    } else if (!path.isEmpty()) {
      parent = path.get(path.size() - 1);
    }
    title = parent.title(block.text());
  }

  private Box box(Block block, @Nullable String attachment) {
    Passage text = block.text();
    int end = labelEnd(text.text());
    Passage label = text.sub(0, end).trim();
    Passage name = text.from(end).trim();
    if (!name.isEmpty() && Words.isColon(name.text().charAt(0))) {
      name = name.from(1).trim();
      label = text.sub(0, end + 1);
    }
    String title = name.isEmpty() ? null : name.compact();
    List<Element> elements = new ArrayList<>();
    elements.add(new Element("label", text));
    List<BodyNode> children = read(block.children(), title, attachment, parts, said);
    String bare = Blanks.without(label.text()).replace("：", "").replace(":", "");
    return new Box(
        parts.nextBox(),
        bare,
        number(bare),
        title,
        children,
        elements,
        new Span(block.first(), block.last()));
  }

  private static int labelEnd(String text) {
    int at = 0;
    while (at < text.length() && !isNumber(text, at)) {
      at++;
    }
    Numeral numeral = Numerals.at(text, at);
    return numeral == null ? text.length() : numeral.end();
  }

  private static boolean isNumber(String text, int at) {
    return Numerals.at(text, at) != null;
  }

  private static @Nullable Integer number(String label) {
    Numeral numeral = Numerals.at(label, labelStart(label));
    return numeral == null ? null : numeral.value();
  }

  private static int labelStart(String label) {
    int at = 0;
    while (at < label.length() && Numerals.at(label, at) == null) {
      at++;
    }
    return at;
  }

  private void say(String marker, Sequences.Fit fit, int line) {
    switch (fit) {
      case GAP -> said.say(Code.NUMBER_GAP, "a number is missing before " + marker, line);
      case REPEATED -> said.say(Code.NUMBER_REPEATED, "the number stands twice: " + marker, line);
      case UNEXPECTED ->
          said.say(Code.NUMBER_UNEXPECTED, "no sequence goes on with " + marker, line);
      default -> {}
    }
  }
}
