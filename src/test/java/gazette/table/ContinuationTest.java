package gazette.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuationTest {
  private static final String FIRST = "序号⇥事项⇥单位\n1⇥编制规划⇥市教育局\n2⇥调整水价⇥市水利局\n\n";

  private static boolean continues(String text) {
    List<TableFragment> pages = Pages.fragments(text);
    return TableReader.continues(pages.get(0), pages.get(1));
  }

  @Test
  void theSameHeaderContinuesATable() {
    assertThat(continues(FIRST + "序 号⇥事项⇥单位⇥\n3⇥修订办法⇥市司法局⇥")).isTrue();
    assertThat(continues(FIRST + "序号⇥事项⇥单位\n二、其他⇥⇥\n1⇥修订办法⇥市司法局")).isTrue();
  }

  @Test
  void theSameHeaderOverANumberingThatStartsAgainIsAnotherTable() {
    assertThat(continues(FIRST + "序号⇥事项⇥单位\n1⇥修订办法⇥市司法局")).isFalse();
  }

  @Test
  void withoutHeaderTheNumberingHasToGoOn() {
    assertThat(continues(FIRST + "3⇥修订办法⇥市司法局")).isTrue();
    assertThat(continues(FIRST + "4⇥修订办法⇥市司法局")).isFalse();
    assertThat(continues(FIRST + "⇥修订办法⇥市司法局")).isTrue();
    assertThat(continues(FIRST + "3⇥修订办法⇥市司法局⇥六月⇥七月")).isFalse();
    assertThat(continues("事项⇥单位\n一、规划⇥市教育局\n二、水价⇥市水利局\n\n三、办法⇥市司法局")).isTrue();
  }

  @Test
  void aThirdPageIsMeasuredByTheHeaderOfTheFirstAndTheNumbersOfTheSecond() {
    String pages = FIRST + "3⇥修订办法⇥市司法局\n4⇥公布清单⇥市司法局\n\n";
    assertThat(third(pages + "5⇥开展培训⇥市民政局")).isTrue();
    assertThat(third(pages + "3⇥开展培训⇥市民政局")).isFalse();
    assertThat(third(pages + "序号⇥事项⇥单位\n5⇥开展培训⇥市民政局")).isTrue();
    assertThat(third(pages + "姓名⇥职务⇥电话\n周林⇥科长⇥3422236")).isFalse();
  }

  private static boolean third(String text) {
    List<TableFragment> pages = Pages.fragments(text);
    return TableReader.continues(pages.subList(0, 2), pages.get(2));
  }

  @Test
  void anotherHeaderIsAnotherTable() {
    assertThat(continues(FIRST + "姓名⇥职务⇥电话\n周林⇥科长⇥3422236")).isFalse();
  }
}
