package gazette.table;

import gazette.notation.SimplifiedForms;
import gazette.source.Blanks;
import gazette.source.WordSet;

/** The vocabulary of column titles (表头) and of the fields of forms (表单项目). */
final class HeaderWords {
  /** Words that a column title contains. */
  private static final WordSet TITLES =
      WordSet.of(
          "序号", "编号", "项次", "名称", "项目", "事项", "指标", "内容", "任务", "目标", "要求", "措施", "举措", "单位", "部门",
          "机构", "责任", "牵头", "主体", "时限", "时间", "期限", "日期", "年度", "年份", "类别", "类型", "分类", "属性", "性质",
          "级别", "等级", "标准", "分值", "权重", "数量", "金额", "投资", "资金", "面积", "规模", "比例", "比重", "占比", "增长",
          "增速", "增减", "绝对", "完成", "计划", "合计", "总计", "备注", "说明", "依据", "范围", "对象", "条件", "方式", "方法",
          "程序", "流程", "材料", "地点", "地址", "位置", "电话", "联系", "姓名", "性别", "职务", "职称", "学历", "产量", "产值",
          "价格", "收费", "税率", "区域", "地区", "区划", "街道", "乡镇", "适用", "处罚", "裁量", "行为", "情形", "阶段", "步骤",
          "领域", "方面", "科目", "预算", "结果", "频次", "渠道", "颜色", "建议", "职责", "情况", "原因", "意见", "程度", "人数",
          "户数", "间数", "件数", "次数", "台数");

  /** Words with which the field of a form ends. */
  private static final WordSet FIELDS =
      WordSet.of(
          "姓名", "性别", "民族", "籍贯", "年月", "面貌", "学历", "学位", "职务", "职称", "电话", "手机", "方式", "地址", "住址",
          "坐落", "邮编", "编码", "名称", "代表人", "负责人", "联系人", "申请人", "经办人", "号码", "证号", "证件", "类型", "关系",
          "单位", "部门", "意见", "备注", "日期", "时间", "签名", "签字", "签章", "盖章", "照片", "邮箱", "传真", "账号", "银行",
          "理由", "原因", "情况", "内容", "结果", "索引号", "分类", "机关", "文号", "主题词", "有效性");

  private static final int LONGEST_TITLE = 20;
  private static final int LONGEST_FIELD = 16;

  private HeaderWords() {}

  /** Whether the text may be the title of a column at all: short, no sentence, no quantity. */
  static boolean mayBeTitle(String text) {
    return text.length() <= 3 * LONGEST_TITLE
        && text.indexOf('。') < 0
        && text.indexOf('；') < 0
        && text.indexOf('□') < 0
        && !text.contains("盖章")
        && (!NumberText.isQuantity(text) || NumberText.isPeriod(text));
  }

  /** Whether the text holds a word of the titles: {@code 主 要 内 容}. */
  static boolean isTitle(String text) {
    String bare = Blanks.without(text);
    if (bare.length() > LONGEST_TITLE) {
      return false;
    }
    if (NumberText.isYear(bare)) {
      return true;
    }
    if (SimplifiedForms.isTraditional(bare)) {
      return TITLES.isIn(SimplifiedForms.table().fold(bare));
    }
    return TITLES.isIn(bare) || bare.equals("序") || bare.equals("年") || bare.equals("注");
  }

  /** Whether the text names a field of a form: {@code 身份证号码}, {@code 审批意见}. */
  static boolean isField(String text) {
    if (text.length() > 3 * LONGEST_FIELD) {
      return false;
    }
    String bare = Blanks.without(text);
    int bracket = Math.max(bare.indexOf('（'), bare.indexOf('('));
    String head = bracket > 0 ? bare.substring(0, bracket) : bare;
    head = head.endsWith("：") || head.endsWith(":") ? head.substring(0, head.length() - 1) : head;
    return head.length() <= LONGEST_FIELD && FIELDS.ends(head);
  }
}
