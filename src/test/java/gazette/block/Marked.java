package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.LineRules;
import gazette.mark.Mark;
import gazette.mark.MarkedLine;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** Short texts as the block step gets them. */
final class Marked {
  private Marked() {}

  /** The lines of a text, marked by the rules. */
  static Lines lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, line));
    }
    return new Lines(LineRules.markAll(lines));
  }

  /** One line of plain text at the place 0; nothing but the blanks at its ends is taken off. */
  static MarkedLine text(String text) {
    Line line = new Line(1, text);
    return new MarkedLine(
        line, Passage.of(line).trim(), new Mark(LineKind.TEXT, "test", List.of()), 0);
  }

  /** The look of one line of plain text. */
  static Look look(String text) {
    return new Lines(List.of(text(text))).look(0);
  }
}
