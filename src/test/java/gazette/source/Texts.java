package gazette.source;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts about invented places, and lines made by chance from what lines are made of. */
final class Texts {
  static final String SIMPLIFIED =
      """
      清河市人民政府办公室
      关于印发清河市养老服务设施专项规划的通知

      清政办发〔2021〕57号

      各县（市、区）人民政府，市政府各部门，各直属机构：
      　　《清河市养老服务设施专项规划》已经市政府同意，现印发给你们，请认真贯彻执行。
      　　一、总体要求
      （一）指导思想。坚持以人民为中心的发展思想，完善居家社区机构相协调的养老服务体系。
      （二）主要目标。到2025年，新增养老床位3200张，护理型床位占比达到60%以上。
      　　责任单位：市民政局、市财政局、市自然资源局，各县（市、区）人民政府

      清河市人民政府办公室
      2021年10月24日
      （此件公开发布）
      """;

  static final String TRADITIONAL =
      """
      嵐州縣政府公報
      關於修正嵐州縣公共停車場管理辦法的公告

      府法字第1100023457號

      　　茲修正「嵐州縣公共停車場管理辦法」第三條、第七條條文，自公布日施行。
      第一條　為加強公共停車場之管理，維護交通秩序，特訂定本辦法。
      第二條　本辦法所稱主管機關為本縣政府，執行機關為交通處。
      第三條　停車場之收費標準，由主管機關會同財政處、主計處擬訂，報請議會審議後實施。
      第七條　違反本辦法規定者，依有關法令之規定處罰。
      　　附件：收費標準表
      縣長　林文華
      """;

  private static final String[] PIECES = {
    "清河市",
    "一、",
    "（一）",
    "王 川",
    "3.5",
    "12",
    "2021年",
    "GDP",
    "#",
    "##",
    "*",
    "**",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<br/>",
    "<p style=\"a\">",
    "<!--",
    "-->",
    "<!-- 完 -->",
    "<",
    ">",
    "&nbsp;",
    "&#160;",
    "&emsp;",
    "&",
    ";",
    "nbsp",
    " ",
    "　",
    "\t",
    "- ",
    "-",
    "· ",
    "•",
    "---",
    "…",
    "…………",
    ".",
    "......",
    "|",
    "△",
    "☆",
    "○",
    "\u200B",
    "\u00AD",
    "\uFEFF",
    "。",
    "：",
    "%",
    "😀",
    "#160;",
    "p",
    "/",
    "!"
  };

  private Texts() {}

  static Stream<String> inventedLines() {
    return Stream.of(
        "## 一、总体要求",
        "**（一）指导思想。**高举",
        "**- **组 长：**宋林",
        "- **12** -",
        "#- #-",
        "<*p*>清河市<#/p>",
        "&#160;王&#*160;川",
        "# # 3 # 4",
        "5*3",
        "<!*-- 完 --*>",
        "* 清河市",
        "*- 清河市",
        "-* 清河市",
        "&#8220;清河市&#8221;",
        "-*-*-");
  }

  /** Lines put together by chance, the same every time. */
  static Stream<String> randomLines(int count) {
    Random random = new Random(20211118);
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              StringBuilder line = new StringBuilder();
              for (int n = random.nextInt(12); n > 0; n--) {
                line.append(PIECES[random.nextInt(PIECES.length)]);
              }
              return line.toString();
            });
  }
}
