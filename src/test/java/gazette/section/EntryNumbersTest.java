package gazette.section;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Line;
import gazette.source.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNumbersTest {
  private static EntryNumbers.Parted part(String entry) {
    return EntryNumbers.part(Passage.of(new Line(1, entry)));
  }

  @ParameterizedTest
  @CsvSource({
    "清政发〔2022〕6号　　关于下达年度计划的通知, 清政发〔2022〕6号, 关于下达年度计划的通知",
    "清政办发〔2022〕13 号 清河市防汛应急预案, 清政办发〔2022〕13号, 清河市防汛应急预案",
    "（清政发〔2022〕6号）关于下达年度计划的通知, 清政发〔2022〕6号, 关于下达年度计划的通知",
    "清政发〔2022〕6号关于转发国发〔2021〕3号文件的通知, 清政发〔2022〕6号, 关于转发国发〔2021〕3号文件的通知",
    "清河市人民政府令第23号　清河市供水办法, 清河市人民政府令第23号, 清河市供水办法",
    "关于下达年度计划的通知（清政发〔2022〕6号）, 清政发〔2022〕6号, 关于下达年度计划的通知",
    "清河市供水办法（第23号）, 第23号, 清河市供水办法"
  })
  void numberStandsBeforeOrBehindTheTitle(String entry, String number, String title) {
    EntryNumbers.Parted parted = part(entry);
    assertThat(parted.number()).isNotNull();
    assertThat(parted.number().number().text()).isEqualTo(number);
    assertThat(parted.title().text()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国发〔2021〕3号文件宣讲提纲",
        "国务院令第752号公布的条例解读",
        "关于贯彻国发〔2021〕3号文件的意见",
        "2022年清河市大事记",
        "清河市供水办法"
      })
  void titleMayNameNumberOrHaveNone(String entry) {
    assertThat(part(entry).number()).isNull();
    assertThat(part(entry).title().text()).isEqualTo(entry);
  }
}
