package gazette.list;

import gazette.source.WordSet;

/** The words by which posts (职务) and organs are recognised. */
final class PostWords {
  /** A post ends in one of these, or in 长. */
  private static final WordSet POSTS =
      WordSet.of(
          "书记", "主任", "主席", "委员", "常委", "政委", "总监", "经理", "董事", "监事", "总裁", "参谋", "顾问", "视员", "研员",
          "究员", "督学", "督察", "专员", "程师", "计师", "济师", "划师", "艺师", "筑师", "医师", "负责人", "干事", "教授", "院士",
          "成员", "组员", "代表", "参事", "理事", "司令", "司令员", "法官", "察官", "判员", "察员", "助理", "秘书", "编辑", "编审",
          "总编", "主编", "教师", "教练", "召集人", "指挥", "总管", "馆员", "仲裁员", "调解员", "联络员", "发言人", "代理人", "大使",
          "总领事", "领导", "常委会主任", "文书", "公证员", "监督员", "调度", "技师", "兽医师", "特派员", "督导", "督导员", "会计",
          "副总");

  /** An organ or one of its parts. */
  private static final WordSet ORGANS =
      WordSet.of(
          "局", "委", "办", "厅", "部", "院", "署", "处", "政府", "街道", "镇", "乡", "公司", "集团", "中心", "大学",
          "学校", "银行", "协会", "联合会", "工会", "支队", "大队", "总队", "法院", "党组", "党校", "人大", "政协", "开发区",
          "园区", "高新区", "分行", "书记", "主任", "主席", "教授", "院士", "厂", "矿", "社", "站", "所", "馆", "台", "军分区",
          "武警", "人武");

  /** What begins after a name that nothing sets off from the post. */
  private static final WordSet BEGINNINGS =
      WordSet.of(
          "市", "区", "县", "省", "州", "盟", "旗", "国", "中央", "中共", "镇", "乡", "街道", "党", "副", "常务", "人大",
          "政协", "自治", "全国", "原", "团市", "团区", "团县", "团省", "共青团", "公安", "武警", "局长", "主任", "书记");

  private PostWords() {}

  /**
   * Whether the text ends as a post does, brackets and 职务 behind it aside: {@code 区统计局局长（试用期一年）},
   * {@code 副县长职务的请求}.
   */
  static boolean endsAsPost(String text) {
    int end = beforeBrackets(text);
    end = text.startsWith("的请求", end - 3) ? end - 3 : end;
    if (end >= 2
        && (text.startsWith("职务", end - 2)
            || text.startsWith("職務", end - 2)
            || text.startsWith("职级", end - 2))) {
      return true;
    }
    if (end > 0 && (text.charAt(end - 1) == '长' || text.charAt(end - 1) == '長')) {
      return true;
    }
    return POSTS.ends(text, end);
  }

  /** Whether a post or an organ is named anywhere in the text. */
  static boolean namesPostOrOrgan(String text) {
    return endsAsPost(text) || ORGANS.isIn(text);
  }

  /** Whether the text at the index begins as a post or the name of an organ does. */
  static boolean beginsAt(String text, int from) {
    return BEGINNINGS.at(text, from) != null;
  }

  /** The index after the last character before closing punctuation and round brackets. */
  private static int beforeBrackets(String text) {
    int end = Chars.end(text);
    while (end > 0) {
      char c = text.charAt(end - 1);
      if (Chars.isOneOf(c, "。；;，,、 　")) {
        end--;
      } else if (c == '）' || c == ')') {
        int open = Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1));
        if (open <= 0) {
          return end;
        }
        end = open;
      } else {
        return end;
      }
    }
    return 0;
  }
}
