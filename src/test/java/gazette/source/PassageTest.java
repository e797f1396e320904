package gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PassageTest {

  private static Passage line(int number, String text) {
    return Passage.of(new Line(number, text));
  }

  @Test
  void joining_many_is_joining_one_after_the_other() {
    List<Passage> parts =
        List.of(
            Passage.EMPTY,
            line(3, "《清河市GDP"),
            line(4, "2021年"),
            Passage.EMPTY,
            line(7, "规划》").trim(),
            line(8, "A"),
            line(9, "B"));
    Passage one = Passage.EMPTY;
    for (Passage part : parts) {
      one = one.join(part);
    }
    Passage all = Passage.joined(parts);
    assertThat(all).isEqualTo(one);
    assertThat(all.text()).isEqualTo("《清河市GDP 2021年规划》A B");
    assertThat(all.pieces()).containsExactly(new Span(3, 4), new Span(7, 9));
    assertThat(all.lineAt(all.text().indexOf('B'))).isEqualTo(9);
  }

  @Test
  void joining_nothing_gives_nothing() {
    assertThat(Passage.joined(List.of())).isEqualTo(Passage.EMPTY);
    assertThat(Passage.joined(List.of(Passage.EMPTY, Passage.EMPTY))).isEqualTo(Passage.EMPTY);
  }

  @Test
  void joining_a_hundred_thousand_lines_takes_no_more_time_than_their_length() {
    List<Passage> parts = new ArrayList<>(Collections.nCopies(100_000, line(1, "清河市人民政府办公室关于")));
    long start = System.nanoTime();
    assertThat(Passage.joined(parts).length()).isEqualTo(1_200_000);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(30);
  }

  @Test
  void cutting_keeps_the_columns() {
    Passage cut = line(3, "一、总体要求").join(line(5, "坚持")).sub(2, 7);
    assertThat(cut.text()).isEqualTo("总体要求坚");
    List<String> runs = new ArrayList<>();
    cut.forEachRun((l, column, length, at) -> runs.add(l + ":" + column + "+" + length + "@" + at));
    assertThat(runs).containsExactly("3:2+4@0", "5:0+1@4");
  }
}
