package gazette.mark;

import gazette.notation.Agencies;
import gazette.notation.Brackets;
import gazette.notation.Genres;
import gazette.source.Blanks;
import gazette.source.WordSet;
import java.util.List;

/**
 * The addressees of a document (主送机关, GB/T 9704-2012, 7.3.2): organs and groups of them, up to a
 * colon.
 */
enum AddressRules implements LineRule {
  ADDRESS(
      new Rule(
          "address",
          LineKind.ADDRESS,
          "The organs to which a document is sent (主送机关, 7.3.2).",
          Reach.upTo(401).lasts("：:"),
          List.of(
              "各县（市、区）人民政府，市政府各部门，各大企业，各高等院校：", "区应急管理局：", "各县、区人民政府,市直各委、办、局:", "各鄉鎮人民政府，縣政府各部門："),
          List.of("现将有关事项通知如下：", "市人民政府决定，免去：", "指导思想是：", "一、各县人民政府：", "具体任务由下列单位承担：")));

  private static final WordSet GROUPS =
      WordSet.of(
          "单位", "部门", "机构", "企业", "院校", "学校", "政府", "公司", "委", "办", "局", "厅", "部", "处", "所", "院",
          "会", "中心", "街道", "乡镇", "镇", "各镇", "区", "县", "组织", "团体", "机关", "人员", "同志", "集团", "银行",
          "支行", "社", "站", "大队", "支队", "队", "军区", "警", "校", "街", "法院", "检察院", "办公室", "主体", "用人单位",
          "股", "科室", "管委会", "高校", "省", "市", "州", "盟", "旗", "乡", "單位", "部門", "機構", "企業", "學校", "縣",
          "鎮", "鄉", "區", "辦", "廳", "處", "會");

  private final Rule row;

  AddressRules(Rule row) {
    this.row = row;
  }

  @Override
  public Rule row() {
    return row;
  }

  @Override
  public boolean matches(LineView line) {
    return isAddress(line);
  }

  private static boolean isAddress(LineView line) {
    String text = line.text();
    int end = text.length() - 1;
    if (end < 2
        || line.hasSentence()
        || hasColon(text, end)
        || startsLikeVerb(text)
        || !line.units().isEmpty()) {
      return false;
    }
    if (Genres.of(text.substring(0, end)) != null && text.indexOf('，') < 0) {
      return false;
    }
    List<String> groups = Brackets.split(text.substring(0, end), "，,、;");
    int named = 0;
    for (String group : groups) {
      if (isGroup(Blanks.without(group))) {
        named++;
      }
    }
    return named > 0 && named * 3 >= groups.size() * 2;
  }

  private static boolean hasColon(String text, int end) {
    int full = text.indexOf('：');
    int half = text.indexOf(':');
    return full >= 0 && full < end || half >= 0 && half < end;
  }

  private static boolean startsLikeVerb(String text) {
    return text.startsWith("现")
        || text.startsWith("由")
        || text.startsWith("经")
        || text.startsWith("具体")
        || text.startsWith("以下")
        || text.startsWith("下列")
        || text.contains("如下");
  }

  private static boolean isGroup(String group) {
    String core = group;
    if (core.endsWith("）") || core.endsWith(")")) {
      int open = Math.max(core.lastIndexOf('（'), core.lastIndexOf('('));
      if (open > 0) {
        core = core.substring(0, open);
      }
    }
    if (core.length() < 1) {
      return false;
    }
    if (core.length() == 1) {
      return "委办局厅部院处所社区县镇市省州旗乡盟".indexOf(core.charAt(0)) >= 0;
    }
    if (Agencies.endsLikeAgency(core)) {
      return true;
    }
    return GROUPS.ends(core)
        && (core.length() <= 40 && core.indexOf('的') < 0
            || core.endsWith("单位")
            || core.endsWith("企业"));
  }
}
