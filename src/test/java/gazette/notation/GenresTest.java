package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenresTest {
  @ParameterizedTest
  @CsvSource({
    "关于印发《清河市物业管理办法》的通知, 通知",
    "关于印发清河市方案的通 知, 通知",
    "清河市物業管理辦法（試行）, 辦法",
    "關於批准財政決算的決議, 決議",
    "清河市物业管理办法（试行）, 办法",
    "清河市物业管理办法（试行）（征求意见稿）, 办法",
    "清河市“十四五”规划(2021—2025年), 规划",
    "清河市城市管理条例草案, 条例",
    "《清河市城市管理条例》, 条例",
    "中华人民共和国国务院令, 令",
    "清河省人民委员会关于开展冬修水利运动的指示, 指示",
    "清河市人民政府令, 令",
    "清河市人民政府令第82号, 令",
    "中华人民共和国主席令, 令",
    "关于发布嘉奖命令, 命令",
    "关于同意设立园区的复函, 函",
    "关于商请支持的函, 函",
    "关于同意设立园区的批复, 批复",
    "清河市人民政府土地征收启动公告, 公告",
    "关于停征的公告（2018年第15号）, 公告",
    "清河市财政局公告2018年第15号, 公告",
    "关于加强交通管理的通告　清政通〔2023〕2号, 通告",
    "2021年政府工作报告, 报告",
    "关于加快发展的实施意见, 意见",
    "关于加快发展的指导意见, 意见",
    "《清河市行动方案（2023—2025年）》政策解读, 解读",
    "支持制造业发展若干措施, 措施",
    "清河市第十七届人大常委会第五次会议纪要, 纪要",
    "清河市实施细则, 细则",
    "在全市经济工作会议上的讲话, 讲话",
    "权力清单。, 清单",
    "中华人民共和国森林法, 法"
  })
  void takesTheLastNounOfATitle(String title, String genre) {
    assertThat(Genres.of(title)).isEqualTo(genre);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "（试行）", "清河市人民政府", "贯彻落实法令", "禁令", "科学方法", "一问一答怎么领", "来信来稿", "》"})
  void knowsNoKindOfOtherText(String title) {
    assertThat(Genres.of(title)).isNull();
  }

  @Test
  void tellsTheKindsByRuleFromTheOthers() {
    assertThat(Genres.isStatutory("通知")).isTrue();
    assertThat(Genres.isStatutory("令")).isTrue();
    assertThat(Genres.isStatutory("請示")).isTrue();
    assertThat(Genres.isStatutory("方案")).isFalse();
  }
}
