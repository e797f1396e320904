package gazette.list;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Diagnostics;
import gazette.model.Roster;
import gazette.model.Roster.Member;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "组长：宋林 区委副书记、区长",
        "- 组 长：**宋林 区委副书记、区长",
        "主  任：孙海　　清河市副市长",
        "副 组 长:盛亮（副区长）",
        "常务副主任：王林　市政府副秘书长",
        "成员：张　健　市公安局政委",
        "成　　员：祝　融（市工业和信息化局副局长）",
        "委　员：",
        "组长：",
        "成员（排名不分先后）：张健 市公安局政委",
        "办公室主任：林海　市政府办公室副主任",
        "总指挥：欧阳明　市长",
        "主 任 委 员:刘荣　副县长",
        "召集人：王林",
        "成员：王林、李海、张明",
        "组长 宋林 区委副书记、区长",
        "臧 东 区委组织部副部长、",
        "李忠 清河公安分局政委",
        "李龙 区国有资产和地方金",
        "　　　　王晖　　宣传部副部长、研究室副主任",
        "戴春（市财政局副局长）",
        "组长：宋林市委常委、常务副市长",
        "组长：副市长　蒋阳",
        "副组长：市委副书记、市长王林",
        "成员：市财政局局长王林、市水利局局长张小明",
        "委　　员：（按姓氏笔画为序）",
        "组　长",
        "副组长",
        "組長：林文華　縣長"
      })
  void linesOfMembers(String line) {
    assertThat(RosterReader.isMemberLine(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总指挥：市发展改革委主要负责人。",
        "成员：市公安局、市财政局、市水利局。",
        "组长：市长",
        "成员：市公安局局长、市财政局总会计师",
        "成员：（名单略）",
        "王　林　　张　健",
        "主任：负责全面工作。",
        "组长由市长担任。",
        "牵头单位：市水利局",
        "责任人：王林",
        "联系人：王林　电话 2345678",
        "成员单位：市水利局、市财政局",
        "该领导小组不作为区政府议事协调机构。领导小组办公室设在区卫健局，由张洪兼任办公室主任。",
        "一、组成人员",
        "（一）部门委员",
        "全面落实 责任",
        "石油 12 34",
        "区人力资源和社会保障局局长",
        "局长",
        "主任",
        "附件 1",
        "王林主持会议并讲话。",
        ""
      })
  void linesOfNobody(String line) {
    assertThat(RosterReader.isMemberLine(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "臧 东 区委组织部副部长、 | 区人力资源和社会保障局局长 | true",
        "李峰 区住房和城乡建设局 | 局长 | true",
        "靳 艳 区统计局党组副书记、区经济社会调查中心 | 主任 | true",
        "张军 区教育和体育局党组 | 副书记、副局长 | true",
        "李龙 区国有资产和地方金 | 融监督管理局局长 | true",
        "王林 区机构编制委员 | 会办公室主任 | true",
        "王林（市工业和信息 | 化局副局长） | true",
        "宋刚 区民政局局长 | 张波 区司法局局长 | false",
        "委员： | 张波 区司法局局长 | false",
        "宋刚 区民政局局长 | 该领导小组不作为议事协调机构。办公室设在区民政局。 | false",
        "宋刚 区民政局局长 | 附件2 | false",
        "宋刚 区民政局局长 | 二、主要职责 | false",
        "宋刚 区民政局局长 | 清河市人民政府办公室 | false",
        "宋刚 区民政局局长 | 成员：张波 区司法局局长 | false"
      })
  void theRestOfAMemberLine(String open, String next, boolean continues) {
    assertThat(RosterReader.continues(open, next)).isEqualTo(continues);
  }

  @Test
  void rolesAreInheritedAndPostsJoined() {
    Roster roster =
        read(
            """
            - 组 长：宋林 区委副书记、区长
            副组长：盛亮 副区长、清河街道党工委书记
            成 员：张 健 市公安局政委
            李忠 清河公安分局政委
            臧 东 区委组织部副部长、
            区人力资源和社会保障局局长
            靳 艳 区统计局党组副书记、
            区经济社会调查中心
            主任
            """);

    assertThat(members(roster))
        .containsExactly(
            "组长 宋林 [区委副书记, 区长]",
            "副组长 盛亮 [副区长, 清河街道党工委书记]",
            "成员 张健 [市公安局政委]",
            "成员 李忠 [清河公安分局政委]",
            "成员 臧东 [区委组织部副部长, 区人力资源和社会保障局局长]",
            "成员 靳艳 [区统计局党组副书记, 区经济社会调查中心主任]");
  }

  @Test
  void postsInBracketsAndNamesInRows() {
    Roster roster =
        read(
            """
            召 集 人：蒋阳（副市长）
            成　　员：祝　融（市工业和信息化局副局长）
            　　　　　司徒远（市交通运输局总工程师，市铁路办（筹）主任）
            　　　　　王林（女）　市水利局局长
            顾　问：王明、李海、张亮
            联络员：林海（市政府办公室）、王川（市水利局）
            """);

    assertThat(members(roster))
        .containsExactly(
            "召集人 蒋阳 [副市长]",
            "成员 祝融 [市工业和信息化局副局长]",
            "成员 司徒远 [市交通运输局总工程师, 市铁路办（筹）主任]",
            "成员 王林 [市水利局局长]",
            "顾问 王明 []",
            "顾问 李海 []",
            "顾问 张亮 []",
            "联络员 林海 [市政府办公室]",
            "联络员 王川 [市水利局]");
  }

  @Test
  void postsBeforeNames() {
    Roster roster = read("主任：市长王林\n副主任：市委常委、副市长张小明、市政府秘书长　李　海\n成员：市财政局局长欧阳明。\n");

    assertThat(members(roster))
        .containsExactly("主任 王林 [市长]", "副主任 张小明 [市委常委, 副市长]", "副主任 李海 [市政府秘书长]", "成员 欧阳明 [市财政局局长]");
  }

  @Test
  void rowsOfNames() {
    Roster roster = read("主任：王　林　张小明\n委　员：（按姓氏笔画为序）\n　　丁　玲　　马　奎　　司马光\n　　王小川　　李　海\n");

    assertThat(members(roster))
        .containsExactly(
            "主任 王林 []", "主任 张小明 []", "委员 丁玲 []", "委员 马奎 []", "委员 司马光 []", "委员 王小川 []", "委员 李海 []");
    assertThat(RosterReader.isNameRow("丁　玲　　马　奎")).isTrue();
    assertThat(RosterReader.isNameRow("丁　玲")).isFalse();
    assertThat(RosterReader.isNameRow("市水利局　　马　奎")).isFalse();
    assertThat(RosterReader.isNameRow("丁　玲　市水利局局长")).isFalse();
    assertThat(RosterReader.isNameRow("丁玲、马奎")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "组　长　林　远　市委常委、副市长 | 副组长　盛　明　市水利局局长 | true",
        "组长 林远 市委常委 | | true",
        "组　长 | 　　林　远　　市委常委、副市长 | true",
        "成员 | 林远（市水利局局长） | true",
        "组　长 | 一、主要职责 | false",
        "成员 | 市水利局、市财政局 | false",
        "主任　林　远 | 2020年3月1日 | false",
        "组长 负责全面工作 | 林远 市水利局局长 | false",
        "组织领导 | 林远 市水利局局长 | false"
      })
  void aRosterMayBeginWithoutAColon(String line, String below, boolean opens) {
    assertThat(RosterReader.mayOpen(line)).isTrue();
    assertThat(RosterReader.opensRoster(line, below == null ? "" : below)).isEqualTo(opens);
  }

  @Test
  void aRoleOnALineOfItsOwnBelongsToTheMemberBelowIt() {
    Roster roster = read("委　员：\n梁顺　　宣传部副部长\n王安　　统战部副部长\n顾　问：\n");

    assertThat(members(roster)).containsExactly("委员 梁顺 [宣传部副部长]", "委员 王安 [统战部副部长]");
    assertThat(roster.members().get(0).printed().text()).startsWith("委　员：");
    assertThat(roster.elements()).extracting(e -> e.kind() + e.text()).containsExactly("title顾　问：");
  }

  @Test
  void belowASubHeadingTheRoleOfTheLinesAboveIsStillInForce() {
    String open = RosterReader.openRole(null, Printed.lines("主任：孙海　副市长\n委　员：\n"));
    Roster roster =
        RosterReader.read("r2", null, open, Printed.lines("梁顺　　宣传部副部长\n"), new Diagnostics());

    assertThat(members(roster)).containsExactly("委员 梁顺 [宣传部副部长]");
  }

  @Test
  void twoMembersSideBySideOnALine() {
    Roster roster = read("成员：王川　团区委书记　　刘振　清河街道党工委书记\n文静　区妇联主席\t王莹　区科协主席\n");

    assertThat(members(roster))
        .containsExactly("成员 王川 [团区委书记]", "成员 刘振 [清河街道党工委书记]", "成员 文静 [区妇联主席]", "成员 王莹 [区科协主席]");
  }

  @Test
  void rolesAloneAndPostsBeforeNames() {
    Roster roster =
        read(
            """
            组　长
            王林　市委副书记
            副组长：副市长　蒋阳
            成员
            张健　市政府党组
            成员
            顾问：市政协主席陈海
            """);

    assertThat(members(roster))
        .containsExactly("组长 王林 [市委副书记]", "副组长 蒋阳 [副市长]", "成员 张健 [市政府党组成员]", "顾问 陈海 [市政协主席]");
  }

  @Test
  void aFunctionInsteadOfANameIsKeptAsPrinted() {
    assertThat(members(read("总指挥：市水利局主要负责人。\n"))).containsExactly("总指挥 市水利局主要负责人 []");
  }

  @Test
  void noCharacterOfTheLinesIsLost() {
    List<Passage> lines =
        Printed.lines(
            """
            组 长：宋林 区长；王川（副区长）
            成员：
            张 健
            （市公安局）政委
            下设办公室
            办公室主任：
            """);
    Roster roster = RosterReader.read("r1", null, lines, new Diagnostics());
    List<Passage> owned = new ArrayList<>();
    roster.members().forEach(m -> owned.add(m.printed()));
    roster.elements().forEach(e -> owned.add(e.text()));

    assertThat(Printed.characters(owned)).isEqualTo(Printed.characters(lines));
  }

  @Test
  void cellsOfTwoTablesSideBySideAreReadColumnByColumn() {
    assertThat(
            grid(
                "成员",
                "王川 | 团区委书记 | 刘振 | 清河街道党工委书记、办事处主任",
                "文 静 | 区妇联主席 | | ",
                "马龙 | 河西街道党工委书记、办事处主任 | 张伟 | 镇长"))
        .containsExactly(
            "成员 王川 [团区委书记]",
            "成员 文静 [区妇联主席]",
            "成员 马龙 [河西街道党工委书记, 办事处主任]",
            "成员 刘振 [清河街道党工委书记, 办事处主任]",
            "成员 张伟 [镇长]");
  }

  @Test
  void cellsOfATableWithAHeaderRolesAndNumbers() {
    assertThat(
            grid(
                null,
                "序号 | 组内职务 | 姓 名 | 单位及职务",
                "1 | 组 长 | 宋林 | 市委副书记、市长",
                "2 | 副组长 | 王 川 | 副市长",
                "3 | | 李海 | 市水利局局长"))
        .containsExactly("组长 宋林 [市委副书记, 市长]", "副组长 王川 [副市长]", "副组长 李海 [市水利局局长]");
  }

  private static List<String> grid(String role, String... rows) {
    List<List<Passage>> cells = new ArrayList<>();
    List<Passage> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      List<Passage> row = new ArrayList<>();
      int start = 0;
      for (String cell : rows[i].split("\\|", -1)) {
        row.add(Passage.of(new Line(i + 1, rows[i]), start, start + cell.length()));
        start += cell.length() + 1;
      }
      all.addAll(row);
      cells.add(row);
    }
    List<Member> members = RosterReader.fromGrid(cells, role);
    assertThat(Printed.characters(members.stream().map(Member::printed).toList()))
        .isEqualTo(Printed.characters(all));
    return members.stream().map(RosterReaderTest::member).toList();
  }

  private static Roster read(String block) {
    return RosterReader.read("r1", "领导小组成员名单", Printed.lines(block), new Diagnostics());
  }

  private static List<String> members(Roster roster) {
    return roster.members().stream().map(RosterReaderTest::member).toList();
  }

  private static String member(Member member) {
    return member.role() + " " + member.name() + " " + member.posts();
  }
}
