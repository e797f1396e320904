package gazette.proof;

import java.util.List;
import java.util.Random;

/** Pieces of official writing that say to a reader of lines what the line is. */
final class Phrases {
  static final List<String> ALL =
      List.of(
          "一、",
          "（一）",
          "1.",
          "（1）",
          "①",
          "1.1 ",
          "第一章 ",
          "第一条 ",
          "第一阶段：",
          "十、",
          "99.",
          "1. 2. 3.",
          "附件",
          "附件1",
          "附件：",
          "附件：1.成员名单",
          "附件2：",
          "附：",
          "附表",
          "附录",
          "目录",
          "目 录",
          "专栏1 ",
          "清政发〔2021〕57号",
          "（清政办字〔2020〕8号）",
          "第12号",
          "清河市人民政府令",
          "清河市人民政府",
          "清河市人民政府办公室",
          "关于印发清河市总体规划的通知",
          "关于修改的决定",
          "2021年10月24日",
          "二〇二一年十月二十四日",
          "（2021年10月24日印发）",
          "抄送：市委各部门。",
          "主题词：规划 通知",
          "（此件公开发布）",
          "注：本表一式三份。",
          "各县（市、区）人民政府：",
          "各位代表：",
          "索引号：",
          "现印发给你们，请认真贯彻执行。",
          "特此通知。",
          "清河市人民政府大事记",
          "（2021年11月）",
          "1日",
          "8-10日 ",
          "同日 ",
          "△ ",
          "【6月1日】",
          "11月",
          "月底，",
          "清河市人民政府任免的工作人员名单",
          "任命",
          "免去",
          "周林任市财政局局长",
          "市人民政府决定：",
          "免去：",
          "组　长：",
          "成 员：",
          "林　远",
          "牵头单位：",
          "责任单位：市财政局、市审计局",
          "（责任单位：市财政局）",
          "完成时限：2025年12月底",
          "《关于开展工作的通知》（清政发〔2020〕3号）",
          "序号\t名称\t单位",
          "\t\t",
          "| 1 | 2 |",
          "<table>",
          "<tr><td>1</td>",
          "</table>",
          "---",
          "－12－",
          "— 3 —",
          "12",
          "………… 52",
          "【市政府文件】",
          "主办：清河市人民政府",
          "2021年第11期（总第135期）",
          "编辑：",
          "电话：",
          "上一篇：",
          "来源：",
          "责任编辑：");

  private Phrases() {}

  /** The line with a phrase in it, before it, behind it, or in its place. */
  static String into(String line, Random chance) {
    String phrase = ALL.get(chance.nextInt(ALL.size()));
    int at = chance.nextInt(line.length() + 1);
    return switch (chance.nextInt(5)) {
      case 0 -> phrase + line;
      case 1 -> line + phrase;
      case 2 -> phrase;
      case 3 -> phrase + "\n" + line;
      default -> line.substring(0, at) + phrase + line.substring(at);
    };
  }
}
