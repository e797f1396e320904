package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.UnitMarker;
import gazette.source.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together: a paragraph put together again, a fragment of a table, a box with
 * what stands in it, or one line that stands for itself.
 *
 * @param kind the kind of its first line, corrected by its neighbours
 * @param text its text, joined; of a table and a box, of their first line
 * @param lines its lines in order; a box owns only its title line
 * @param unit the reading of its number that fits; null but for {@link LineKind#UNIT}
 * @param children what stands in a box
 */
public record Block(
    LineKind kind,
    Passage text,
    List<MarkedLine> lines,
    @Nullable UnitMarker unit,
    List<Block> children) {
  /** Copies its lists. */
  public Block {
    lines = List.copyOf(lines);
    children = List.copyOf(children);
  }

  /** The number of its first line. */
  public int first() {
    return lines.get(0).number();
  }

  /** The number of the last line in it or in what stands in it. */
  public int last() {
    int last = lines.get(lines.size() - 1).number();
    for (int i = 0; i < children.size(); i++) {
      last = Math.max(last, children.get(i).last());
    }
    return last;
  }

  /** The text without blanks between CJK characters. */
  public String title() {
    return text.compact();
  }

  /** The same block taken for something else. */
  public Block as(LineKind other) {
    return new Block(other, text, lines, unit, children);
  }

  /** The same box with other blocks in it. */
  public Block holding(List<Block> others) {
    return new Block(kind, text, lines, unit, others);
  }

  /** Whether the block is a fragment of a table. */
  public boolean isTable() {
    return kind == LineKind.TABLE_ROW || kind == LineKind.HTML_TABLE;
  }
}
