package gazette.section;

import gazette.block.Block;
import gazette.mark.LineRules;
import gazette.mark.MarkedLine;
import gazette.source.Line;
import java.util.List;

/** Blocks of one line each. */
final class Blocks {
  private Blocks() {}

  static MarkedLine line(String text) {
    return LineRules.markAll(List.of(new Line(1, text))).get(0);
  }

  static Block of(String text) {
    MarkedLine line = line(text);
    return new Block(line.kind(), line.content(), List.of(line), null, List.of());
  }
}
