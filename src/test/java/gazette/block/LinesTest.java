package gazette.block;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.mark.LineKind;
import org.junit.jupiter.api.Test;

class LinesTest {
  private final Lines lines =
      Marked.lines("　　一、总体要求\n\n各县要认真落实，抓好管理。\n附件：1.清河市任务表\n总　则\n2024年5月6日");

  @Test
  void aLineIsFoundByItsPlace() {
    assertThat(lines.size()).isEqualTo(6);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).place()).isEqualTo(i);
      assertThat(lines.kind(i)).isEqualTo(lines.get(i).kind());
      assertThat(lines.text(i)).isEqualTo(lines.get(i).text());
    }
  }

  @Test
  void textIsPlainOrHasANumber() {
    assertThat(lines.isText(0)).isTrue();
    assertThat(lines.isText(1)).isFalse();
    assertThat(lines.isText(2)).isTrue();
    assertThat(lines.isText(5)).isFalse();
  }

  @Test
  void theLookOfALineIsFoundOnce() {
    assertThat(lines.look(2).isProse()).isTrue();
    assertThat(lines.look(0).indented).isTrue();
    assertThat(lines.look(lines.get(2))).isSameAs(lines.look(2));
  }

  @Test
  void theBareContentHasNoBlank() {
    assertThat(lines.bare(4)).isEqualTo("总则");
    assertThat(lines.bare(0)).isEqualTo("一、总体要求");
    assertThat(lines.bare(1)).isEmpty();
  }

  @Test
  void anotherMarkLeavesContentUnitsAndLookAsTheyAre() {
    Look look = lines.look(0);

    lines.mark(0, LineKind.PAGE_NUMBER, "running.head");

    assertThat(lines.kind(0)).isEqualTo(LineKind.PAGE_NUMBER);
    assertThat(lines.get(0).kind()).isEqualTo(LineKind.PAGE_NUMBER);
    assertThat(lines.get(0).mark().rule()).isEqualTo("running.head");
    assertThat(lines.get(0).mark().units()).hasSize(1);
    assertThat(lines.get(0).place()).isZero();
    assertThat(lines.text(0)).isEqualTo("一、总体要求");
    assertThat(lines.look(0)).isSameAs(look);
  }
}
