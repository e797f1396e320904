package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.Task.Role;
import org.junit.jupiter.api.Test;

class RoleLabelsTest {
  @Test
  void readsALabelAtAnIndex() {
    String text = "（牵头单位：市教育局；完成时限：持续推进）";
    assertThat(RoleLabels.at(text, 1))
        .isEqualTo(new RoleLabels.Match("牵头单位", Role.LEAD, false, false, 5));
    assertThat(RoleLabels.at(text, 11))
        .isEqualTo(new RoleLabels.Match("完成时限", null, true, false, 15));
    assertThat(RoleLabels.at(text, 2)).isNull();
    assertThat(RoleLabels.at(text, text.length())).isNull();
  }

  @Test
  void tellsPersonsFromUnits() {
    assertThat(RoleLabels.at("牵头领导：周林", 0))
        .isEqualTo(new RoleLabels.Match("牵头领导", Role.LEADER, false, false, 4));
    assertThat(RoleLabels.at("责任人：周林", 0))
        .isEqualTo(new RoleLabels.Match("责任人", Role.LEADER, false, false, 3));
    assertThat(RoleLabels.ofColumn("项目负责人")).isNull();
  }

  @Test
  void readsAVerbAloneAndSaysSo() {
    assertThat(RoleLabels.at("牵头，市财政局配合", 0))
        .isEqualTo(new RoleLabels.Match("牵头", Role.LEAD, false, true, 2));
    assertThat(RoleLabels.at("责任，", 0)).isNull();
  }

  @Test
  void everyRoleWordBeginsAsALabelMay() {
    for (RoleWord word : RoleWord.values()) {
      assertThat(RoleLabels.mayBegin(word.word().charAt(0))).as(word.word()).isTrue();
      assertThat(RoleLabels.at(word.word() + "单位：", 0)).as(word.word()).isNotNull();
      assertThat(RoleWord.at("由" + word.word() + "单位", 1)).isEqualTo(word);
    }
    assertThat(RoleWord.at("由市水利局", 1)).isNull();
  }

  @Test
  void readsLabelsThatJoinRolesAsMixed() {
    assertThat(RoleLabels.at("牵头、责任部门：", 0))
        .isEqualTo(new RoleLabels.Match("牵头、责任部门", null, false, false, 7));
    assertThat(RoleLabels.at("牵头单位和配合单位：", 0))
        .isEqualTo(new RoleLabels.Match("牵头单位和配合单位", null, false, false, 9));
    assertThat(RoleLabels.at("责任、配合单位：", 0))
        .isEqualTo(new RoleLabels.Match("责任、配合单位", Role.SUPPORT, false, false, 7));
  }

  @Test
  void readsWholeColumnTitles() {
    assertThat(RoleLabels.ofColumn("责 任 单 位"))
        .isEqualTo(new RoleLabels.Match("责任单位", Role.SUPPORT, false, false, 4));
    assertThat(RoleLabels.ofColumn("市级牵头单位（部门）"))
        .isEqualTo(new RoleLabels.Match("市级牵头单位（部门）", Role.LEAD, false, false, 10));
    assertThat(RoleLabels.ofColumn("时间"))
        .isEqualTo(new RoleLabels.Match("时间", null, true, false, 2));
    assertThat(RoleLabels.ofColumn("责任单位意见")).isNull();
    assertThat(RoleLabels.ofColumn("")).isNull();
  }
}
