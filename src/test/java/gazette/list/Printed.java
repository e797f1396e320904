package gazette.list;

import gazette.source.Blanks;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** Invented text as the readers get it: one passage a line that is not blank. */
final class Printed {
  private Printed() {}

  static List<Passage> lines(String block) {
    List<Passage> passages = new ArrayList<>();
    String[] lines = block.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!Blanks.isBlank(lines[i])) {
        passages.add(Passage.of(new Line(i + 1, lines[i])));
      }
    }
    return passages;
  }

  /** All characters but blanks, in the order of their places. */
  static String characters(List<Passage> passages) {
    List<String> places = new ArrayList<>();
    for (Passage passage : passages) {
      passage.forEachRun(
          (line, column, length, at) -> {
            for (int i = 0; i < length; i++) {
              char c = passage.text().charAt(at + i);
              if (!Blanks.isBlank(c)) {
                places.add("%06d %06d %s".formatted(line, column + i, c));
              }
            }
          });
    }
    return String.join("\n", places.stream().sorted().distinct().toList());
  }
}
