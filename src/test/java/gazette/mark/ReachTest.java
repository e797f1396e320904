package gazette.mark;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {
  private static LineView view(String text) {
    return LineView.of(new Line(1, text));
  }

  @Test
  void admitsByLengthEndsAndWhatALineHolds() {
    Reach reach = Reach.upTo(6).firsts("清岚").lasts("报").needs("公政");

    assertThat(reach.admits(view("## 岚州公报"))).isTrue();
    assertThat(reach.admits(view("清河市政府公报"))).isFalse();
    assertThat(reach.admits(view("新州公报"))).isFalse();
    assertThat(reach.admits(view("岚州公报："))).isFalse();
    assertThat(reach.admits(view("岚州日报"))).isFalse();
    assertThat(Reach.any().firsts("\0").admits(view("　"))).isTrue();
  }

  @Test
  void aRuleThatSaysYesToWhatItsReachRefusesDoesNotWin() {
    RuleTable table =
        new RuleTable(
            List.of(
                new Always("short", Reach.upTo(2)),
                new Always("first", Reach.any().firsts("附")),
                new Always("last", Reach.any().lasts("报")),
                new Always("need", Reach.any().needs("备")),
                new Always("any", Reach.any())));

    assertThat(table.first(view("公报")).id()).isEqualTo("short");
    assertThat(table.first(view("附：公报")).id()).isEqualTo("first");
    assertThat(table.first(view("公报公报")).id()).isEqualTo("last");
    assertThat(table.first(view("清ICP备5号")).id()).isEqualTo("need");
    assertThat(table.first(view("网站标识码")).id()).isEqualTo("any"); // 标 is of the group of 备
    assertThat(table.first(view("清河市".repeat(1000))).id()).isEqualTo("any");
    assertThat(table.first(view("")).id()).isEqualTo("short");
  }

  private record Always(Rule row) implements LineRule {
    Always(String id, Reach reach) {
      this(new Rule(id, LineKind.TEXT, "Any line.", reach, List.of(), List.of()));
    }

    @Override
    public boolean matches(LineView line) {
      return true;
    }
  }
}
