package gazette.task;

import gazette.notation.Agencies;
import gazette.source.WordSet;

/** How much a name looks like a unit (单位): what a bracket without labels is judged by. */
enum UnitShape {
  /** No unit: a date, an explanation, part of a sentence. */
  NONE,
  /** A place or a person with an office, which may stand beside units: 清河区, 王林副市长. */
  POSSIBLE,
  /** An organ, a company, or all units of a kind: 市水利局, 各有关部门, 各县（市、区）. */
  UNIT;

  private static final int LONGEST = 32;

  /** Ends of names that are units wherever they stand, beside those of organs. */
  private static final WordSet UNITS =
      WordSet.of(
          "部门", "单位", "红十字会", "贸促会", "促进会", "工商联", "侨联", "报社", "供销社", "供销合作社", "联社", "电视台", "广播电台",
          "融媒体", "委办局", "国企", "市属企业", "运营商", "专班", "监狱", "党校", "平台公司", "工作机构", "管理机构", "金融机构",
          "医疗机构", "服务机构", "保险机构", "成员单位", "产业园", "度假区", "高新区", "经开区", "新区", "园区", "示范区", "管理区",
          "林场", "农场", "编办", "网信办", "团市委", "团区委", "团县委", "政协", "人大", "督查室", "研究室", "政研室", "督导室",
          "法制室", "档案室");

  /** Ends of names of places and kinds, which are units behind 各 or one of {@link #ALL}. */
  private static final WordSet PLACES =
      WordSet.of(
          "县", "市", "区", "镇", "乡", "街", "州", "旗", "盟", "省", "村", "社区", "企业", "学校", "高校", "院校", "协会",
          "机构", "园", "场", "站", "所", "队", "团", "台", "社", "会", "校", "行", "院", "街道");

  /** Words that make a kind of place all of its units. */
  private static final WordSet ALL =
      WordSet.of("有关", "相关", "其他", "所有", "全市", "全县", "全区", "全省", "属地", "项目所在");

  /** Offices that a leading person has. */
  private static final WordSet OFFICES =
      WordSet.of("省长", "市长", "区长", "县长", "镇长", "书记", "主任", "局长", "部长", "秘书长", "同志");

  /** Beginnings of explanations. */
  private static final WordSet NO_BEGINNINGS =
      WordSet.of(
          "设在", "设于", "位于", "包括", "包含", "详见", "参见", "例如", "比如", "根据", "按照", "依据", "依托", "以下", "以及",
          "限于", "不含", "其中", "来源", "摘自", "转自", "供稿", "经由", "报送", "抄送", "通过", "对于", "关于", "同意", "含各",
          "含市", "含县", "含区", "含乡", "含镇");

  /** Judges a name without blanks: UNIT for {@code 各镇（街道）}, NONE for {@code 含流动人口}. */
  static UnitShape of(String name) {
    String base = withoutBracket(inRoundBrackets(name));
    if (base.length() < 2 || base.length() > LONGEST || NO_BEGINNINGS.begins(base)) {
      return NONE;
    }
    if (!isPlain(base)) {
      return NONE;
    }
    boolean office = base.length() > 2 && base.endsWith("司");
    if (office || Agencies.endsLikeAgency(base) || UNITS.ends(base)) {
      return UNIT;
    }
    if (PLACES.ends(base)) {
      return base.indexOf('各') >= 0 || ALL.begins(base) ? UNIT : POSSIBLE;
    }
    return OFFICES.ends(base) ? POSSIBLE : NONE;
  }

  /** The kinds of places in other brackets, as they stand within round ones: 各市〔州〕人民政府. */
  private static String inRoundBrackets(String name) {
    return name.replace('〔', '（').replace('〕', '）').replace('［', '（').replace('］', '）');
  }

  private static String withoutBracket(String name) {
    char last = name.isEmpty() ? '\0' : name.charAt(name.length() - 1);
    int open = last == '）' ? name.lastIndexOf('（') : last == ')' ? name.lastIndexOf('(') : -1;
    return open > 0 ? name.substring(0, open) : name;
  }

  /** Han characters and little else, and no 的 or 了, which no name of a unit holds. */
  private static boolean isPlain(String base) {
    char[] chars = base.toCharArray();
    for (char c : chars) {
      boolean fits =
          c >= 0x4E00 && c <= 0x9FFF && c != '的' && c != '了'
              || Character.isLetterOrDigit(c) && c < 0x4E00
              || "（）()、·—-/".indexOf(c) >= 0;
      if (!fits) {
        return false;
      }
    }
    return !Character.isDigit(chars[0]);
  }
}
