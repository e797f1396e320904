package gazette.tree;

import gazette.block.Block;
import gazette.diagnostic.Diagnostics;
import gazette.list.RosterReader;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.model.Paragraph;
import gazette.model.Roster;
import gazette.source.Passage;
import gazette.source.Span;
import gazette.table.TableReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a roster together, with the tables in which its members go on. */
final class RosterRun {
  private final List<Block> blocks;
  private final @Nullable String title;
  private final DocumentParts parts;
  private final Diagnostics said;

  /** The role in force, which goes on below a sub-heading. */
  private @Nullable String role;

  RosterRun(List<Block> blocks, @Nullable String title, DocumentParts parts, Diagnostics said) {
    this.blocks = blocks;
    this.title =
        title != null && (title.contains("名单") || title.contains("成员") || title.contains("组成"))
            ? title
            : null;
    this.parts = parts;
    this.said = said;
  }

  /** Below {@code 成员：各县（市、区）政府分管负责人}, which names nobody, the persons have that role. */
  void pass(Block block) {
    if (role != null && block.kind() == LineKind.TEXT) {
      role = RosterReader.openRole(role, List.of(block.text()));
    }
  }

  /** Whether a member stands at an index. */
  boolean begins(int at) {
    return blocks.get(at).kind() == LineKind.MEMBER;
  }

  /**
   * Reads the roster at an index into a node, and returns the index after it. Labels without a
   * single name are paragraphs.
   */
  int read(int at, UnitNode node) {
    List<Passage> lines = new ArrayList<>();
    int next = at;
    while (next < blocks.size() && blocks.get(next).kind() == LineKind.MEMBER) {
      lines.add(blocks.get(next).text());
      next++;
    }
    Roster roster = RosterReader.read(parts.nextRoster(), title, role, lines, said);
    role = RosterReader.openRole(role, lines);
    while (next < blocks.size() && blocks.get(next).isTable()) {
      List<Roster.Member> members =
          RosterReader.fromGrid(TableReader.grid(TableRun.fragment(blocks.get(next))), role);
      if (!ownAll(members, blocks.get(next))) {
        break;
      }
      roster = with(roster, members, new Span(blocks.get(next).first(), blocks.get(next).last()));
      next++;
    }
    if (roster.members().isEmpty()) {
      parts.dropRoster();
      for (Passage line : lines) {
        node.add(new Paragraph(line));
      }
    } else {
      node.add(roster);
    }
    return next;
  }

  /** Whether no line of the table is left over: otherwise it stays a table. */
  private static boolean ownAll(List<Roster.Member> members, Block table) {
    BitSet owned = new BitSet();
    for (Roster.Member member : members) {
      member.printed().forEachRun((line, column, length, at) -> owned.set(line));
    }
    for (MarkedLine line : table.lines()) {
      if (line.kind() != LineKind.TABLE_RULER && !owned.get(line.number())) {
        return false;
      }
    }
    return true;
  }

  private static Roster with(Roster roster, List<Roster.Member> more, Span lines) {
    List<Roster.Member> members = new ArrayList<>(roster.members());
    members.addAll(more);
    return new Roster(
        roster.id(), roster.title(), members, roster.elements(), roster.lines().hull(lines));
  }
}
