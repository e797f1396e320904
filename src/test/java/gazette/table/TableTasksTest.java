package gazette.table;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.Task.Role;
import org.junit.jupiter.api.Test;

class TableTasksTest {
  @Test
  void everyRowWithUnitsIsATaskAndATotalIsNone() {
    Pages pages =
        Pages.read(
            """
            序号⇥项目名称⇥改造户数⇥牵头单位⇥配合单位⇥完成时限
            1⇥机床厂片区⇥420⇥市住房城乡建设局⇥市财政局、各县（市、区）政府等按职责分工负责⇥2024年11月底前
            2⇥铁路南村⇥100⇥市住房城乡建设局⇥—⇥—
            合计⇥⇥520⇥⇥⇥
            """);
    assertThat(pages.tasks())
        .containsExactly(
            "2 机床厂片区: 牵头单位=市住房城乡建设局; 配合单位=市财政局,各县（市、区）政府 until 2024年11月底前",
            "3 铁路南村: 牵头单位=市住房城乡建设局");
    assertThat(pages.taskRows().get(0).roles().get(0).role()).isEqualTo(Role.LEAD);
    assertThat(pages.taskRows().get(0).roles().get(1).role()).isEqualTo(Role.SUPPORT);
  }

  @Test
  void namesFromAMergedCellCount() {
    Pages pages = Pages.read("任务⇥责任单位\n新建公园⇥市城管局\n改造公厕⇥");
    assertThat(pages.tasks()).containsExactly("2 新建公园: 责任单位=市城管局", "3 改造公厕: 责任单位=市城管局");
  }

  @Test
  void aColumnOfSeveralRolesHasNoRole() {
    Pages pages = Pages.read("任务⇥牵头、责任部门⇥时间\n体检⇥市卫生健康委 市教育局⇥2024");
    assertThat(pages.tasks()).containsExactly("2 体检: 牵头、责任部门=市卫生健康委,市教育局 until 2024");
    assertThat(pages.taskRows().get(0).roles().get(0).role()).isNull();
  }

  @Test
  void boldNamesLeadOnlyWhereTheTableSaysSo() {
    String row = "1⇥托育⇥<p><b>市卫生健康委</b>%s 市财政局 各县(市、区)</p>\n2⇥照明⇥**市教育局** 市财政局";
    assertThat(Pages.read("序号⇥项目名称⇥承办单位\n" + row.formatted(" (黑体字为牵头单位，下同)")).tasks())
        .containsExactly("2 托育: 牵头单位=市卫生健康委; 承办单位=市财政局,各县(市、区)", "3 照明: 牵头单位=市教育局; 承办单位=市财政局");
    assertThat(Pages.read("序号⇥项目名称⇥承办单位\n" + row.formatted("")).tasks())
        .containsExactly("2 托育: 承办单位=市卫生健康委,市财政局,各县(市、区)", "3 照明: 承办单位=市教育局,市财政局");
    assertThat(Pages.read("民生实事（加粗的为主办单位）", "项目⇥责任单位\n托育⇥**市教育局**、市财政局").tasks())
        .containsExactly("2 托育: 主办单位=市教育局; 责任单位=市财政局");
  }

  @Test
  void theNoteInATitleIsNoPartOfTheLabel() {
    Pages pages = Pages.read("任务⇥责任单位（黑体字为牵头单位）\n培训⇥**市教育局** 市民政局");
    assertThat(pages.table().columns()).containsExactly("任务", "责任单位（黑体字为牵头单位）");
    assertThat(pages.tasks()).containsExactly("2 培训: 牵头单位=市教育局; 责任单位=市民政局");
  }

  @Test
  void labelsAndVerbsInsideACellCount() {
    Pages pages =
        Pages.read(
            """
            工作任务⇥责任单位
            加强监管⇥市场监管局牵头，公安局、卫生健康局配合
            提升服务⇥市行政审批局（牵头）、市大数据局
            宣传引导⇥牵头单位：市委宣传部；配合单位：市融媒体中心
            """);
    assertThat(pages.tasks())
        .containsExactly(
            "2 加强监管: 牵头=市场监管局; 配合=公安局,卫生健康局",
            "3 提升服务: 牵头=市行政审批局; 责任单位=市大数据局",
            "4 宣传引导: 牵头单位=市委宣传部; 配合单位=市融媒体中心");
  }

  @Test
  void twoHeaderRowsGiveTheLowerLabelOrBothTogether() {
    assertThat(Pages.read("任务⇥责任分工⇥\n⇥牵头单位⇥配合单位\n培训⇥市教育局⇥市民政局").tasks())
        .containsExactly("3 培训: 牵头单位=市教育局; 配合单位=市民政局");
    assertThat(Pages.read("任务⇥责任⇥\n⇥单位⇥人\n培训⇥市教育局⇥周 林").tasks())
        .containsExactly("3 培训: 责任单位=市教育局; 责任人=周林");
  }

  @Test
  void namesCutByALineEndAreOneName() {
    Pages pages =
        Pages.read(
            """
            | 任务 | 牵头单位 | 责任单位 |
            | 培训 | 市人力资源社会
            保障局 | 市教育局
            市民政局 |
            """);
    assertThat(pages.tasks()).containsExactly("2 培训: 牵头单位=市人力资源社会保障局; 责任单位=市教育局,市民政局");
  }

  @Test
  void columnsOfPowersAndOfPlainDatesGiveNoTasks() {
    assertThat(Pages.read("事项名称⇥实施主体⇥办理时限\n食品经营许可⇥市行政审批局⇥20日").tasks()).isEmpty();
    assertThat(Pages.read("项目⇥单位⇥时间\n道路⇥公里⇥2024年").tasks()).isEmpty();
  }
}
