package gazette.records;

import gazette.model.BodyNode;
import gazette.model.Paragraph;
import gazette.model.Roster;
import gazette.model.Section;
import gazette.model.Table;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plain text of one unit, without that of the units and boxes in it, which have their own: each
 * text of a body stands in exactly one of them.
 *
 * @param unit the unit; null for the text of a body or box outside all units
 * @param text paragraphs and rows, one a line
 * @param lines the hull of heading and text; null for nothing
 */
record UnitText(@Nullable Section unit, String text, @Nullable Span lines) {
  private static final String CELLS = "\t";

  /** The text of the innermost unit of a place. */
  static UnitText of(Placed<List<BodyNode>> place) {
    List<Section> units = place.units();
    Section unit = units.isEmpty() ? null : units.get(units.size() - 1);
    Span lines = unit == null || unit.printed().isEmpty() ? null : unit.printed().lines();
    List<String> texts = new ArrayList<>();
    for (BodyNode node : place.node()) {
      List<String> own = plain(node);
      texts.addAll(own);
      if (!own.isEmpty()) {
        lines = lines == null ? node.lines() : lines.hull(node.lines());
      }
    }
    return new UnitText(unit, String.join("\n", texts), lines);
  }

  /** Whether there is neither a unit nor a text. */
  boolean isEmpty() {
    return unit == null && text.isEmpty();
  }

  private static List<String> plain(BodyNode node) {
    if (node instanceof Paragraph paragraph) {
      return List.of(paragraph.text().text());
    }
    if (node instanceof Table table) {
      Stream<List<String>> rows = table.rows().stream().map(Table.Row::cells);
      return Stream.concat(
              Stream.ofNullable(table.caption()),
              Stream.concat(Stream.of(table.columns()), rows)
                  .map(cells -> String.join(CELLS, cells)))
          .filter(row -> !row.isBlank())
          .toList();
    }
    if (node instanceof Roster roster) {
      return Stream.concat(
              Stream.ofNullable(roster.title()), roster.members().stream().map(UnitText::member))
          .toList();
    }
    return List.of();
  }

  private static String member(Roster.Member member) {
    return Stream.concat(
            Stream.ofNullable(member.role()),
            Stream.concat(Stream.of(member.name()), member.posts().stream()))
        .collect(Collectors.joining(CELLS));
  }
}
