package gazette.tree;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.notation.Style;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOpeningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "总体要求|ALONE|总体要求|''",
        "总体要求。坚持生态优先，到2027年全面见效。|STOP|总体要求|坚持生态优先，到2027年全面见效。",
        "加强组织领导。|SENTENCE|加强组织领导|''",
        "加强组织领导。（市水利局牵头）|SENTENCE|加强组织领导|（市水利局牵头）",
        "加强组织领导！各县（市、区）要尽责。|STOP|加强组织领导！|各县（市、区）要尽责。",
        "补助标准是多少？|ALONE|补助标准是多少？|''",
        "补助标准是多少？由谁承担？|ALONE|补助标准是多少？由谁承担？|''",
        "工作职责：|TERM|工作职责|''",
        "工作目标：年底前全部完成清淤。|COLON|工作目标|年底前全部完成清淤。",
        "工作目标:年底前全部完成清淤。|COLON|工作目标|年底前全部完成清淤。",
        "工作目标:年底前完成清淤|COLON|工作目标|年底前完成清淤",
        "工作目标：年底前完成清淤|COLON|工作目标|年底前完成清淤",
        "按1:1比例落实配套资金|ALONE|按1:1比例落实配套资金|''",
        "按1：1比例落实配套资金。|SENTENCE|按1：1比例落实配套资金|''",
        "工作目标：年底前完成；|PLAIN|''|工作目标：年底前完成；",
        "组织领导　市水利局牵头抓好清淤工作。|BLANK|组织领导|　市水利局牵头抓好清淤工作。",
        "用水单位应当节约用水。|PLAIN|''|用水单位应当节约用水。",
        "清淤，修堤，由市水利局组织实施。|LONG_SENTENCE|清淤，修堤，由市水利局组织实施|''",
        "清淤，修堤，由市水利局组织实施。其余不变。|LONG_STOP|清淤，修堤，由市水利局组织实施|其余不变。",
        "同意设立清河产业园。园区面积6平方公里。|PLAIN|''|同意设立清河产业园。园区面积6平方公里。",
        "原则同意该规划，请认真组织实施。|PLAIN|''|原则同意该规划，请认真组织实施。",
        "必须依靠群众。清河乡组织社员修堤。|STOP|必须依靠群众|清河乡组织社员修堤。",
        "必须依靠群众，不得摊派。各乡照此办理。|PLAIN|''|必须依靠群众，不得摊派。各乡照此办理。",
        "用水必须节约。违者罚款。|PLAIN|''|用水必须节约。违者罚款。",
        "清淤、修堤；|PLAIN|''|清淤、修堤；",
        "''|ALONE|''|''"
      })
  void isToldFromItsFirstMarks(String text, HeadingShape shape, String heading, String rest) {
    UnitOpening opening = UnitOpening.of(Passage.of(new Line(1, text)), Style.ORDINAL);

    assertThat(opening.shape()).isEqualTo(shape);
    assertThat(text.substring(0, opening.end())).isEqualTo(heading);
    assertThat(text.substring(opening.textFrom())).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（立法目的）为了节约用水，制定本办法。|CAPTION|5|6",
        "【适用范围】本市用水适用本办法。|CAPTION|5|6",
        "(立法目的)为了节约用水，制定本办法。|CAPTION|5|6",
        "（以下简称市水利局，下同）负责|PLAIN|0|0",
        "（一）市水利局|PLAIN|0|0",
        "（立法目的|PLAIN|0|0",
        "为了节约用水，制定本办法。|PLAIN|0|0",
        "''|PLAIN|0|0"
      })
  void ofAnArticleIsACaptionOrNothing(String text, HeadingShape shape, int end, int textFrom) {
    assertThat(UnitOpening.of(Passage.of(new Line(1, text)), Style.ARTICLE))
        .isEqualTo(new UnitOpening(shape, end, textFrom));
  }

  @Test
  void ofAChapterIsAllThatStandsThere() {
    Passage rest = Passage.of(new Line(1, "总则。附则"));

    assertThat(UnitOpening.of(rest, Style.CHAPTER))
        .isEqualTo(new UnitOpening(HeadingShape.ALONE, 5, 5));
  }

  @Test
  void liesWithinAnyText() {
    Random random = new Random(11);
    String letters = "清河应当　 。；：，、？！,;:?!（）()《》“”【】1";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(80); j > 0; j--) {
        text.append(random.nextInt(3) > 0 ? '市' : letters.charAt(random.nextInt(letters.length())));
      }
      Passage rest = Passage.of(new Line(1, text.toString())).trim();
      for (Style style : new Style[] {Style.ORDINAL, Style.ARTICLE}) {
        UnitOpening opening = UnitOpening.of(rest, style);
        assertThat(opening.end()).as(rest.text()).isBetween(0, opening.textFrom());
        assertThat(opening.textFrom()).as(rest.text()).isLessThanOrEqualTo(rest.length());
      }
    }
  }
}
