package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "清河市人民政府",
        "清河市人民政府办公室",
        "国务院",
        "国务院办公厅",
        "市财政局",
        "教育部",
        "市委",
        "省委宣传部",
        "市委办",
        "清河市发展和改革委员会",
        "最高人民法院",
        "清河经济开发区管委会",
        "市应急指挥部",
        "清河银行",
        "市残联",
        "市总工会",
        "泉秀街道",
        "清河市档案馆",
        "发展改革委、财政部",
        "各县（市、区）人民政府",
        "清河市第17届人民代表大会"
      })
  void knowsTheNameOfAnOrgan(String text) {
    assertThat(Agencies.endsLikeAgency(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "局",
        "全部",
        "加强干部",
        "优化布局",
        "主动承办",
        "市场部署",
        "关于清河市财政局",
        "清河市的财政局",
        "市长",
        "王林",
        "2021年",
        "特此通知",
        "，市财政局",
        "市财政局。",
        "为市民解决难处之处",
        "西部",
        "同意"
      })
  void refusesWhatIsNoOrgan(String text) {
    assertThat(Agencies.endsLikeAgency(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "清河市人民政府办公室关于印发方案的通知, 清河市人民政府办公室",
    "清河市人民政府办公室 关于印发方案的通知, 清河市人民政府办公室",
    "清河市 人民政府关于公布目录的通知, 清河市人民政府",
    "清河市人民政府办公室转发市财政局关于加强管理意见的通知, 清河市人民政府办公室",
    "清河市人民政府批转市财政局意见的通知, 清河市人民政府",
    "清河市人民政府土地征收启动公告, 清河市人民政府",
    "中华人民共和国国务院令, 中华人民共和国国务院",
    "清河市人民政府令, 清河市人民政府",
    "清河市人民代表大会常务委员会公告, 清河市人民代表大会常务委员会",
    "清河市财政局 清河市税务局关于停征的通知, 清河市财政局 清河市税务局",
    "清河市财政局、清河市税务局关于停征的通知, 清河市财政局、清河市税务局",
    "共青团清河市委 清河市教育局关于表彰的决定, 共青团清河市委 清河市教育局"
  })
  void takesTheOrganWithWhichATitleBegins(String title, String issuer) {
    assertThat(Agencies.issuerOf(title)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "关于清河市人民政府机构设置的通知",
        "印发清河市人民政府工作规则的通知",
        "政府工作报告",
        "清河市人民政府工作报告",
        "2021年政府工作报告",
        "《清河市人民政府规章》解读",
        "清河市政府投资项目管理办法",
        "政府购买服务公告",
        "清河市城市更新方案",
        "规范区级政府投资的通知",
        "第五条列入常务委员会的决定",
        "需要由市人民代表大会作出的决定"
      })
  void takesNoIssuerFromATitleWithoutOne(String title) {
    assertThat(Agencies.issuerOf(title)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "清河市人民政府文件, 清河市人民政府",
    "清 河 市 人 民 政 府 文 件, 清河市人民政府",
    "清河市人民政府办公室（文件）, 清河市人民政府办公室",
    "清河市人民政府, 清河市人民政府",
    "清河市财政局  清河市税务局  文件, 清河市财政局 清河市税务局",
    "市政府文件, 市政府"
  })
  void takesTheOrganOfARedHead(String text, String issuer) {
    assertThat(Agencies.ofRedHead(text)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "文件", "重要文件", "清河市文件汇编", "（文件）"})
  void takesNoOrganFromAnotherHead(String text) {
    assertThat(Agencies.ofRedHead(text)).isNull();
  }
}
