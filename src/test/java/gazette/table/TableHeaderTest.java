package gazette.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableHeaderTest {
  @Test
  void joinsTwoHeaderRowsWhereTitlesSpan() {
    Pages pages =
        Pages.read(
            """
            指标名称⇥计量单位⇥2023年实际⇥⇥2024年计划⇥
            ⇥⇥绝对量⇥增长（%）⇥绝对量⇥增长（%）
            地区生产总值⇥亿元⇥628⇥5.7⇥660⇥6
            粮食产量⇥亿斤⇥7.19⇥-⇥7.2⇥
            """);
    assertThat(pages.table().columns())
        .containsExactly(
            "指标名称", "计量单位", "2023年实际/绝对量", "2023年实际/增长（%）", "2024年计划/绝对量", "2024年计划/增长（%）");
    assertThat(pages.rows()).containsExactly("地区生产总值|亿元|628|5.7|660|6", "粮食产量|亿斤|7.19|-|7.2|");
  }

  @Test
  void joinsTwoHeaderRowsWhenTheLabelsStandInTheSecond() {
    Pages pages =
        Pages.read(
            """
            ⇥⇥2023年⇥⇥2024年⇥
            指标⇥单位⇥计划⇥实际⇥计划⇥实际
            公路⇥公里⇥10⇥12⇥9⇥9
            桥梁⇥座⇥3⇥3⇥2⇥1
            """);
    assertThat(pages.table().columns())
        .containsExactly("指标", "单位", "2023年/计划", "2023年/实际", "2024年/计划", "2024年/实际");
    assertThat(pages.rows()).hasSize(2);
  }

  @Test
  void joinsTwoHeaderRowsWhenSpannedTitlesArePrintedTwice() {
    Pages pages =
        Pages.read(
            """
            序号⇥项目⇥2023年⇥2023年⇥备注
            序号⇥项目⇥计划⇥实际⇥备注
            1⇥道路⇥10⇥12⇥
            """);
    assertThat(pages.table().columns()).containsExactly("序号", "项目", "2023年/计划", "2023年/实际", "备注");
  }

  @Test
  void joinsThreeLevelsOfAnHtmlHeader() {
    Pages pages =
        Pages.read(
            """
            <table>
            <tr><td rowspan="3">地区</td><td colspan="3">完成情况</td></tr>
            <tr><td colspan="2">2022年</td><td>2023年</td></tr>
            <tr><td>数量</td><td>增速</td><td>数量</td></tr>
            <tr><td>东城区</td><td>1</td><td>2</td><td>3</td></tr>
            </table>
            """);
    assertThat(pages.table().columns())
        .containsExactly("地区", "完成情况/2022年/数量", "完成情况/2022年/增速", "完成情况/2023年/数量");
    assertThat(pages.rows()).containsExactly("东城区|1|2|3");
  }

  @Test
  void closesLetterSpacedTitlesAndLeavesACornerWithoutName() {
    assertThat(Pages.read("序 号⇥主 要 内 容⇥责 任 单 位\n1⇥培训⇥市教育局").table().columns())
        .containsExactly("序号", "主要内容", "责任单位");
    assertThat(Pages.read("⇥2022年⇥2023年\n东城区⇥10⇥12\n西城区⇥8⇥9").table().columns())
        .containsExactly("", "2022年", "2023年");
  }

  @Test
  void takesTitleRowsAboveTheHeaderAsTheCaption() {
    Pages pages =
        Pages.read(
            """
            清河市2024年重点项目表⇥⇥
            单位：万元⇥⇥
            序号⇥项目名称⇥总投资
            1⇥清河大桥⇥12000
            2⇥体育中心⇥8000
            """);
    assertThat(pages.table().caption()).isEqualTo("清河市2024年重点项目表");
    assertThat(pages.table().elements()).as("the fragment owns the row").isEmpty();
    assertThat(pages.table().lines().first()).isEqualTo(1);
    assertThat(pages.rows()).containsExactly("1|清河大桥|12000", "2|体育中心|8000");
  }

  @Test
  void takesWordsThatNothingBelowLooksLikeAsAHeader() {
    Pages pages = Pages.read("河流⇥河长⇥起点\n清水河⇥周林⇥大王庄\n白沙河⇥王川⇥李家渡");
    assertThat(pages.table().columns()).containsExactly("河流", "河长", "起点");
  }

  @Test
  void aTableOfPersonsWithoutHeaderHasNoColumns() {
    Pages pages = Pages.read("王川⇥团市委书记⇥刘宏⇥观桥街道书记\n文静⇥市妇联主席⇥王莹⇥越河街道书记");
    assertThat(pages.table().columns()).isEmpty();
    assertThat(pages.rows()).hasSize(2);
  }

  @Test
  void aFormHasNoColumnsAndEveryLineIsARow() {
    Pages pages =
        Pages.read(
            """
            申请人姓名⇥⇥身份证号码⇥
            户籍地址⇥⇥联系电话⇥
            申请事由⇥
            审核意见⇥（盖章）　年　月　日⇥备注⇥
            """);
    assertThat(pages.table().columns()).isEmpty();
    assertThat(pages.rows())
        .containsExactly("申请人姓名||身份证号码|", "户籍地址||联系电话|", "申请事由|||", "审核意见|（盖章）　年　月　日|备注|");
    assertThat(pages.said()).isEmpty();
  }

  @Test
  void aFilledFormIsNoTableWithAHeader() {
    Pages pages = Pages.read("姓名⇥周林⇥性别⇥男\n出生年月⇥1980.1⇥民族⇥汉\n工作单位⇥市教育局⇥职务⇥科长");
    assertThat(pages.table().columns()).isEmpty();
    assertThat(pages.rows()).hasSize(3);
  }

  @Test
  void dropsHeadersThatArePrintedAgain() {
    Pages pages =
        Pages.read(
            """
            序号⇥事项名称⇥承办单位
            1⇥编制规划⇥市自然资源局

            序 号⇥事项名称⇥承办单位⇥
            2⇥调整水价⇥市发展改革委⇥
            序号⇥事项名称⇥承办单位
            3⇥修订办法⇥市司法局
            """);
    assertThat(pages.rows()).containsExactly("1|编制规划|市自然资源局", "2|调整水价|市发展改革委", "3|修订办法|市司法局");
    assertThat(pages.table().fragments()).hasSize(2);
  }

  @Test
  void labelsBelowAWholeRowOfTitlesAreATableToBeFilledIn() {
    Pages pages = Pages.read("检查项目⇥学校食堂⇥配送单位\n应检查数⇥⇥\n实际检查数⇥⇥\n立案数⇥⇥\n");
    assertThat(pages.table().columns()).containsExactly("检查项目", "学校食堂", "配送单位");
    assertThat(pages.rows()).containsExactly("应检查数||", "实际检查数||", "立案数||");
  }

  @Test
  void titlesMayCountPersonsAndHouses() {
    Pages pages = Pages.read("响应等级⇥死亡人数⇥倒塌间数⇥决定人\n一级⇥10人以上⇥2000间以上⇥县长\n二级⇥5人以上⇥1000间以上⇥县长\n");
    assertThat(pages.table().columns()).containsExactly("响应等级", "死亡人数", "倒塌间数", "决定人");
  }
}
