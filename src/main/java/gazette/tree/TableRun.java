package gazette.tree;

import gazette.block.Block;
import gazette.diagnostic.Diagnostics;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.model.Element;
import gazette.model.Paragraph;
import gazette.model.Task;
import gazette.source.Line;
import gazette.table.TableFragment;
import gazette.table.TableReader;
import gazette.table.TableReading;
import gazette.table.TaskRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the fragments of a table together over its pages, with the caption above it. */
final class TableRun {
  private static final int LONGEST_CAPTION = 60;
  private static final int LONGEST_UNIT = 20;

  private final List<Block> blocks;
  private final @Nullable String title;
  private final @Nullable String attachment;
  private final DocumentParts parts;
  private final Diagnostics said;

  /** Whether {@link #isLone}; null until a table without a caption asks. */
  private @Nullable Boolean lone;

  TableRun(
      List<Block> blocks,
      @Nullable String title,
      @Nullable String attachment,
      DocumentParts parts,
      Diagnostics said) {
    this.blocks = blocks;
    this.title = title;
    this.attachment = attachment;
    this.parts = parts;
    this.said = said;
  }

  /** Whether neither a unit nor a box stands in the body: then its title is that of the table. */
  private boolean isLone() {
    if (lone == null) {
      lone = !holdsUnitOrBox();
    }
    return lone;
  }

  private boolean holdsUnitOrBox() {
    for (Block block : blocks) {
      if (block.kind() == LineKind.UNIT || block.kind() == LineKind.BOX_TITLE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a table, or the caption of one, stands at an index. */
  boolean begins(int at) {
    return blocks.get(at).isTable() || isCaption(at);
  }

  /** Whether the line below says in what unit (单位) the table below that counts. */
  private boolean isUnitBelow(int at) {
    return at + 2 < blocks.size()
        && blocks.get(at + 2).isTable()
        && blocks.get(at + 1).text().length() <= LONGEST_UNIT
        && isUnit(Words.unbracketed(blocks.get(at + 1).title()));
  }

  private static boolean isUnit(String text) {
    return text.startsWith("单位：") || text.startsWith("单位:") || text.startsWith("计量单位：");
  }

  /** Reads the table at an index into a node, and returns the index after it. */
  int read(int at, UnitNode node) {
    Block caption = isCaption(at) ? blocks.get(at) : null;
    int first = caption == null ? at : at + 1;
    if (caption != null && isUnitBelow(at)) {
      node.add(new Paragraph(blocks.get(first).text()));
      first++;
    }
    List<TableFragment> fragments = new ArrayList<>();
    fragments.add(fragment(blocks.get(first)));
    List<Element> elements = new ArrayList<>();
    if (caption != null) {
      elements.add(new Element("caption", caption.text()));
    }
    int next = goOn(first + 1, fragments, elements);
    String name = caption != null ? caption.title() : isLone() ? title : null;
    TableReading reading = TableReader.read(parts.nextTable(), name, fragments, elements, said);
    node.add(reading.table());
    for (TaskRow row : reading.tasks()) {
      parts.tasks.add(
          new Task(
              attachment,
              null,
              row.title(),
              Task.Origin.TABLE,
              row.roles(),
              row.deadline(),
              row.lines()));
    }
    return next;
  }

  /**
   * Adds the fragments on later pages, below 续表 or below nothing, and returns the index after them.
   */
  private int goOn(int from, List<TableFragment> fragments, List<Element> elements) {
    int next = from;
    while (next < blocks.size()) {
      Block block = blocks.get(next);
      boolean said =
          !block.isTable()
              && next + 1 < blocks.size()
              && blocks.get(next + 1).isTable()
              && TableReader.isContinued(block.text().text());
      Block rows = said ? blocks.get(next + 1) : block;
      if (!rows.isTable()) {
        break;
      }
      TableFragment fragment = fragment(rows);
      if (!said && !TableReader.continues(fragments, fragment)) {
        break;
      }
      if (said) {
        elements.add(new Element("caption", block.text()));
      }
      fragments.add(fragment);
      next += said ? 2 : 1;
    }
    return next;
  }

  private boolean isCaption(int at) {
    Block block = blocks.get(at);
    String text = block.text().text();
    return block.kind() == LineKind.TEXT
        && at + 1 < blocks.size()
        && (blocks.get(at + 1).isTable() || isUnitBelow(at) && block.title().endsWith("表"))
        && text.length() <= LONGEST_CAPTION
        && text.length() > 2
        && "。；：，、:;".indexOf(text.charAt(text.length() - 1)) < 0
        && text.indexOf('。') < 0
        && !text.startsWith("单位")
        && !Words.isBracketed(text);
  }

  static TableFragment fragment(Block block) {
    LineKind kind = block.lines().get(0).kind();
    if (kind == LineKind.STACKED_ROW || kind == LineKind.STACKED_CELL) {
      return TableFragment.stacked(stackedRows(block));
    }
    List<Line> lines = new ArrayList<>(block.lines().size());
    for (MarkedLine line : block.lines()) {
      lines.add(line.line());
    }
    return new TableFragment(lines);
  }

  private static List<List<Line>> stackedRows(Block block) {
    List<List<Line>> rows = new ArrayList<>();
    for (MarkedLine line : block.lines()) {
      if (rows.isEmpty() || line.kind() == LineKind.STACKED_ROW) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line.line());
    }
    return rows;
  }
}
