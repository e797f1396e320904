package gazette.mark;

import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Line;
import java.util.Set;

/** The labels of the metadata block of a published document (公开信息表). */
final class MetadataWords {
  private static final CharSet NUMBER = CharSet.of("号");
  private static final CharSet PIPES = CharSet.of("|");

  private static final Set<String> WORDS =
      Set.of(
          "索引号", "主题分类", "发文机关", "发文机构", "发布机构", "发布机关", "发布单位", "【发布单位】", "成文日期", "生成日期", "发文日期",
          "发布日期", "【发布日期】", "公开日期", "标题", "名称", "发文字号", "文号", "【发布文号】", "有效性", "公开方式", "公开范围",
          "公开类别", "信息分类", "体裁分类", "体裁", "组配分类", "服务对象", "关键词", "主题词分类", "统一编号", "登记号", "规范性文件编号",
          "废止日期", "生效日期", "施行日期", "【生效日期】", "【失效日期】", "【所属类别】", "有效期", "效力状态", "信息索引号", "公文种类",
          "内容概述", "著录日期", "公文时效", "时效性", "公开时限", "失效日期", "文件编号", "信息名称", "公开目录", "公开形式", "公开主体",
          "公开属性", "公开选项", "信息类别", "公文类型", "公文类别", "发文单位", "发文部门", "发布部门", "发布文号", "制定机关", "制发机关",
          "制发日期", "产生日期", "签发日期", "公布日期", "所属主题", "载体类型");

  private MetadataWords() {}

  /** Whether a word is such a label. */
  static boolean isWord(String word) {
    return WORDS.contains(word);
  }

  /** Whether such a label stands in brackets: {@code 【索 引 号】}. */
  static boolean isBracketed(String label) {
    return WORDS.contains(label)
        || WORDS.contains(Blanks.without(label.substring(1, label.length() - 1)));
  }

  /** Whether a line begins with such a label and a colon: {@code 索引号：…}. */
  static boolean isLabelled(LineView line) {
    return isWord(line.label()) || line.mayHold(NUMBER) && isFiled(line.bare());
  }

  /** The number under which an office files a rule, named with the place: 清河市规范性文件统一编号：…. */
  private static boolean isFiled(String bare) {
    int end = bare.indexOf("统一编号");
    return end > 0
        && end < 14
        && end + 5 < bare.length()
        && Words.isColon(bare.charAt(end + 4))
        && bare.startsWith("文件", end - 2);
  }

  /** Whether a row between pipes or tabs begins with such a label: {@code | 索引号 | 001/2020 |}. */
  static boolean isRow(Line line) {
    String raw = line.text();
    int from = line.mayHold(PIPES) ? raw.indexOf('|') : -1;
    int end = from >= 0 ? raw.indexOf('|', from + 1) : raw.indexOf('\t');
    if (end < 0 || from > 4) {
      return false;
    }
    String label = Blanks.without(raw.substring(from + 1, end));
    boolean colon = label.length() > 2 && Words.isColon(label.charAt(label.length() - 1));
    String word = colon ? label.substring(0, label.length() - 1) : label;
    boolean known = isWord(word) || word.equals("主题词") || word.equals("关键字");
    return known
        && (colon
            || word.startsWith("索引号")
            || word.startsWith("发文")
            || word.startsWith("主题分类")
            || isTwice(raw, raw.charAt(end), end + 1));
  }

  /** Whether a value, another label and a value follow in the row. */
  private static boolean isTwice(String raw, char mark, int from) {
    int label = raw.indexOf(mark, from) + 1;
    int value = label > 0 ? raw.indexOf(mark, label) + 1 : 0;
    if (value == 0) {
      return false;
    }
    String first = Blanks.without(raw.substring(from, label - 1));
    return !first.isEmpty()
        && !isWord(first)
        && isWord(Blanks.without(raw.substring(label, value - 1)))
        && !Blanks.isBlank(raw.substring(value));
  }
}
