package gazette.reference;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import gazette.model.Reference;
import gazette.source.Line;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
  @Test
  void aNumberTakesTheTitleBeforeItsBracket() {
    assertThat(read("根据《清河市节约用水条例》（清政发〔2019〕3号）要求，制定本办法。"))
        .containsExactly("清河市节约用水条例 | 清政发〔2019〕3号");
  }

  @Test
  void severalInARowEachTakeTheirOwn() {
    assertThat(
            read("按照《澄江省水利厅关于加强水库管理的通知》（澄水发〔2021〕12号）、《清河市防汛预案》（清汛〔2020〕4 号）" + "和《岚州市河湖长制规定》精神"))
        .containsExactly("澄江省水利厅关于加强水库管理的通知 | 澄水发〔2021〕12号", "清河市防汛预案 | 清汛〔2020〕4号");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "《清河市林长制意见》（清办发〔2022〕7号，以下简称《意见》）|清河市林长制意见|清办发〔2022〕7号",
        "《清河市林长制意见》（以下简称《意见》，清办发〔2022〕7号）|清河市林长制意见|清办发〔2022〕7号",
        "《清河市林长制意见》（以下简称《意见》）（清办发〔2022〕7号）|清河市林长制意见|清办发〔2022〕7号",
        "《清河市林长制意见》（试行）（清办发〔2022〕7号）|清河市林长制意见|清办发〔2022〕7号",
        "《清河市林长制意见》 ( 清办发[2022] 7 号 )|清河市林长制意见|清办发[2022]7号",
        "“《清河市林长制意见》”（清办发〔2022〕7号）|清河市林长制意见|清办发〔2022〕7号",
        "《清河市林长制意见》（2022年3月1日，清办发〔2022〕7号）|清河市林长制意见|清办发〔2022〕7号",
        "《清河市林长制意见》等文件（清办发〔2022〕7号）|清河市林长制意见|清办发〔2022〕7号",
        "《清河市林长制意见》【清办发〔2022〕7号】|清河市林长制意见|清办发〔2022〕7号",
        "《清河市林长制意见》清办发〔2022〕7号|清河市林长制意见|清办发〔2022〕7号",
        "《水库安全条例》（国务院令第806号）|水库安全条例|国务院令第806号",
        "《关于转发〈林区防火办法（试行）〉的通知》（澄林〔2018〕6号）|关于转发〈林区防火办法（试行）〉的通知|澄林〔2018〕6号",
        "《关于转发《林区防火办法》的通知》（澄林〔2018〕6号）|关于转发《林区防火办法》的通知|澄林〔2018〕6号",
        "《澄江省林业厅　澄江省财政厅 关于补助的通知》（澄林〔2018〕6号）|澄江省林业厅澄江省财政厅关于补助的通知|澄林〔2018〕6号",
      })
  void theBracketOfTheNumberMayHoldMore(String text, String title, String number) {
    assertThat(read("贯彻" + text + "，结合实际")).containsExactly(title + " | " + number);
  }

  @Test
  void aNumberInsideATitleIsAReferenceOfItsOwn() {
    assertThat(read("《关于贯彻澄政发〔2016〕4号文件的实施意见》（清政发〔2017〕24号）"))
        .containsExactly("- | 澄政发〔2016〕4号", "关于贯彻澄政发〔2016〕4号文件的实施意见 | 清政发〔2017〕24号");
  }

  @Test
  void bareNumbersInRunningTextAndInTitlesCount() {
    assertThat(read("清河市人民政府关于废止清政发〔2008〕8号和清政办发〔2009〕15号文件的通知"))
        .containsExactly("- | 清政发〔2008〕8号", "- | 清政办发〔2009〕15号");
    assertThat(read("经清编办〔2020〕31号批准设立。")).containsExactly("- | 清编办〔2020〕31号");
  }

  @Test
  void aTitleWhoseOpeningMarkIsLostLeavesTheNumberBare() {
    assertThat(read("根据省政府关于加快发展的意见》（澄政发〔2016〕4号）")).containsExactly("- | 澄政发〔2016〕4号");
    assertThat(read("《甲办法。乙部门关于发展的意见》（澄政发〔2016〕4号）")).containsExactly("- | 澄政发〔2016〕4号");
  }

  @Test
  void aTitleThatIsNotDirectlyBeforeTheBracketIsNotTaken() {
    assertThat(read("《节水条例》施行后，按省政府批复（澄政函〔2016〕4号）办理")).containsExactly("- | 澄政函〔2016〕4号");
    assertThat(read("《节水条例》（根据澄政函〔2016〕4号修改）")).containsExactly("- | 澄政函〔2016〕4号");
  }

  @Test
  void severalNumbersInOneBracketShareTheTitleOrTakeOneEach() {
    assertThat(read("《关于减税的通知》（澄财〔2019〕3号、澄税〔2019〕5号）"))
        .containsExactly("关于减税的通知 | 澄财〔2019〕3号", "关于减税的通知 | 澄税〔2019〕5号");
    assertThat(read("《甲办法》《乙办法》（澄财〔2019〕3号、澄财〔2019〕4号）"))
        .containsExactly("甲办法 | 澄财〔2019〕3号", "乙办法 | 澄财〔2019〕4号");
    assertThat(read("《甲办法》《乙办法》（澄财〔2019〕4号）")).containsExactly("乙办法 | 澄财〔2019〕4号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "已纳入《清河市2021年计划》（2021年版）。",
        "联系电话：（0577）3422236、12345号",
        "按照令第3号执行，见第5号附件。",
        "合同编号：清建合〔2021〕15号",
        "不动产证号：清国用〔2008〕第0123号",
        "位于文昌路3号、5号楼（2019）。",
        "《清河市规划（2021—2025年）》〔2021〕",
      })
  void whatIsNoDocumentIsNoReference(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void theLinesRunFromTheTitleToTheEndOfTheNumber() {
    Passage paragraph =
        Passage.of(new Line(7, "为落实省政府《关于节水的"))
            .join(Passage.of(new Line(9, "意见》（澄政发〔2016〕")))
            .join(Passage.of(new Line(10, "4号）和澄水〔2017〕1号文件要求，")));

    assertThat(References.read(paragraph))
        .extracting(Reference::title, Reference::lines)
        .containsExactly(tuple("关于节水的意见", new Span(7, 10)), tuple(null, Span.of(10)));
  }

  @Test
  @Timeout(value = 60, unit = SECONDS)
  void oddContentCostsTimeInProportionToItsLength() {
    for (String unit :
        List.of("（", "《", "》（", "《（〔2019〕3号", "清政发〔2019〕3号、", "《甲》", "（清政发〔2019〕3号", "》等文件")) {
      String text = unit.repeat(200_000 / unit.length()) + "号";
      assertThat(References.read(Passage.of(new Line(1, text)))).isNotNull();
    }
  }

  private static List<String> read(String text) {
    return References.read(Passage.of(new Line(1, text))).stream()
        .map(r -> (r.title() == null ? "-" : r.title()) + " | " + r.number().text())
        .toList();
  }
}
