package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {
  @Test
  void splitsOutsideBracketsOnly() {
    assertThat(UnitNames.split("市教育局、市财政局，各县（市、区） 清河高新区；市残联。"))
        .containsExactly("市教育局", "市财政局", "各县（市、区）", "清河高新区", "市残联");
    assertThat(UnitNames.split("各县 （市、区）")).containsExactly("各县（市、区）");
  }

  @Test
  void aBracketThatNeverClosesHidesNothing() {
    assertThat(UnitNames.split("各县（市、区")).containsExactly("各县（市", "区");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市教育局、市财政局等",
        "市教育局、市财政局等部门按职责分工负责",
        "市教育局、市财政局按各自职责分工负责。",
        "市教育局，市财政局根据职责分别负责",
        "市教育局、市财政局分别负责",
        "市教育局、市财政局，按照职责分工落实"
      })
  void dropsWhatIsNoName(String list) {
    assertThat(UnitNames.split(list)).containsExactly("市教育局", "市财政局");
  }

  @Test
  void theRestOfANameBehindABlankBelongsToIt() {
    assertThat(UnitNames.split("市水利局、各乡镇 人民政府")).containsExactly("市水利局", "各乡镇人民政府");
    assertThat(UnitNames.split("清河高新区 管委会、各街道 办事处")).containsExactly("清河高新区管委会", "各街道办事处");
    assertThat(UnitNames.split("各乡镇 县人民政府办公室")).containsExactly("各乡镇", "县人民政府办公室");
  }

  @Test
  void givesNothingForNothing() {
    assertThat(UnitNames.split(" 、。")).isEmpty();
  }
}
