package gazette.tree;

import gazette.model.BodyNode;
import gazette.notation.UnitMarker;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit while its document is read: its children are collected before its heading can be told from
 * its text.
 */
final class UnitNode {
  /** The number; null for an unnumbered title and for the root. */
  final @Nullable UnitMarker unit;

  /** The marker as printed. */
  final Passage marker;

  /** What follows the marker in its paragraph; the title of a chapter may go on in another. */
  Passage rest;

  /** Units, and other nodes that are finished already, in order. */
  final List<Object> children = new ArrayList<>();

  @Nullable UnitNode parent;

  /** How the text begins; null until {@link Headings} has looked at it and its neighbours. */
  @Nullable UnitOpening opening;

  /** Whether the text begins with a heading. */
  boolean headed;

  /** Its marker behind those of the units it stands in: {@code 一、/（一）}; null outside all. */
  @Nullable String path;

  UnitNode(@Nullable UnitNode parent, @Nullable UnitMarker unit, Passage marker, Passage rest) {
    this.parent = parent;
    this.unit = unit;
    this.marker = marker;
    this.rest = rest;
  }

  static UnitNode root() {
    return new UnitNode(null, null, Passage.EMPTY, Passage.EMPTY);
  }

  /** Whether anything stands below the paragraph of the unit. */
  boolean hasContent() {
    return !children.isEmpty();
  }

  /** Whether a numbered unit stands below it. */
  boolean hasUnits() {
    for (Object child : children) {
      if (child instanceof UnitNode) {
        return true;
      }
    }
    return false;
  }

  void add(BodyNode node) {
    children.add(node);
  }

  UnitNode open(UnitMarker number, Passage printed, Passage text) {
    UnitNode child = new UnitNode(this, number, printed, text);
    children.add(child);
    return child;
  }

  UnitNode title(Passage text) {
    UnitNode child = new UnitNode(this, null, Passage.EMPTY, text);
    children.add(child);
    return child;
  }

  /** Takes the node that was opened last, with all below it, away from where it stands. */
  void adopt(UnitNode node) {
    UnitNode from = node.parent;
    if (from != null && from != this && from.children.get(from.children.size() - 1) == node) {
      from.children.remove(from.children.size() - 1);
      children.add(node);
      node.parent = this;
    }
  }
}
