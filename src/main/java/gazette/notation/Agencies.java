package gazette.notation;

import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises the names of organs (发文机关: GB/T 9704-2012, 7.2.4) by the words in which they end. */
public final class Agencies {
  private static final int LONGEST = 40;

  /** Endings that are an organ wherever they stand. */
  private static final WordSet SURE =
      WordSet.of(
          "人民政府", "政府", "国务院", "办公室", "办公厅", "委员会", "管委会", "管理局", "总局", "局", "厅", "人民法院", "人民检察院",
          "检察院", "法院", "指挥部", "领导小组", "办事处", "代表大会", "总工会", "联合会", "委办", "军委", "辦公室", "辦公廳", "委員會",
          "管委會", "廳", "領導小組", "指揮部", "人民檢察院", "代表大會", "辦事處");

  /** Endings that other words have too. */
  private static final WordSet OTHER =
      WordSet.of(
          "部", "院", "委", "办", "处", "署", "中心", "党组", "党委", "协会", "学会", "商会", "公司", "集团", "银行", "支行",
          "分行", "支队", "总队", "大队", "调查队", "大学", "学院", "学校", "联社", "妇联", "残联", "科协", "文联", "工会",
          "常委会", "专班", "组委会", "筹委会", "联席会议", "工作组", "检查组", "考试院", "研究院", "医院", "海关", "税务所", "站",
          "管理所", "军分区", "武装部", "警备区", "开发区", "市委", "县委", "区委", "省委", "街道", "馆", "人大", "政协", "电视台",
          "报社", "事务所", "研究所");

  /** Words that end like organs. */
  private static final WordSet NONE =
      WordSet.of(
          "全部", "干部", "内部", "外部", "局部", "西部", "东部", "南部", "北部", "中部", "总部", "俱乐部", "好处", "之处", "深处",
          "到处", "用处", "长处", "害处", "查处", "惩处", "举办", "承办", "主办", "协办", "督办", "创办", "兴办", "开办", "经办",
          "格局", "结局", "布局", "大局", "全局", "开局", "破局", "变局", "僵局", "当局", "核心中心", "为中心", "大厅", "客厅",
          "餐厅", "展厅", "部署", "签署", "车站", "网站", "电站", "泵站", "同意", "有关部", "剧院", "影院", "庭院", "校院");

  /** What can follow the name of an organ and belong to the name of another one inside it. */
  private static final WordSet CONTINUATIONS =
      WordSet.of("办公室", "办公厅", "常务委员会", "常委会", "党组", "辦公室", "辦公廳");

  /** Verbs and words with which the rest of a title begins. */
  private static final WordSet REST =
      WordSet.of(
          "关于", "转发", "批转", "印发", "公布", "发布", "批准", "公开", "授予", "表彰", "任免", "關於", "轉發", "批轉", "印發",
          "發布");

  private static final String LASTS = "府院室厅会局部委办处署心组司团行队大学校社联协班议关站所区道馆台廳會處組";

  private static final CharSet LAST = CharSet.of(LASTS);

  /** The characters with which a red head can end. */
  public static final String LAST_OF_RED_HEADS = LASTS + "件）)";

  private static final CharSet RED_HEAD_ENDS = CharSet.of(LAST_OF_RED_HEADS);

  /** Words with which a title or sentence begins that only mentions an organ. */
  private static final WordSet VERBS =
      WordSet.of(
          "规范", "加强", "进一步", "推进", "促进", "建立", "健全", "完善", "支持", "认真", "切实", "严格", "落实", "贯彻", "加快",
          "深化", "深入", "需要", "提高", "推动", "构建", "做好", "开展", "成立", "调整", "设立", "撤销", "同意", "第");

  private static final CharSet NOT_IN_NAMES = CharSet.of("的由是了并须把被其");
  private static final CharSet NAME_SIGNS = CharSet.of("、（）()·〇“”");

  private Agencies() {}

  /**
   * Whether a short text without blanks is the name of an organ: true of {@code 清河市人民政府办公室} and
   * {@code 市财政局}, false of {@code 加强干部} and of anything with punctuation but 、 and brackets.
   */
  public static boolean endsLikeAgency(String compactText) {
    int length = compactText.length();
    if (length < 2 || length > LONGEST || !LAST.has(compactText.charAt(length - 1))) {
      return false;
    }
    if (compactText.indexOf('、') < 0) {
      return isOrgan(compactText) && isName(compactText);
    }
    for (String part : Brackets.split(compactText, "、")) {
      if (!isOrgan(part)) {
        return false;
      }
    }
    return isName(compactText);
  }

  private static boolean isOrgan(String text) {
    return text.length() > 1 && (SURE.ends(text) || OTHER.ends(text)) && !NONE.ends(text);
  }

  /**
   * The organ or organs with which a title begins: {@code 清河市人民政府办公室关于印发…} gives 清河市人民政府办公室, {@code
   * 清河市人民政府土地征收启动公告} gives 清河市人民政府; several stay divided as printed, by 、 or one blank. Null when
   * the title begins with something else.
   */
  public static @Nullable String issuerOf(String title) {
    int start = Text.skipBlanks(title, 0);
    int rest = Text.isHan(Text.at(title, start)) ? REST.firstIn(title) : start;
    if (rest == start) {
      return null;
    }
    String named = rest > 0 ? organs(title.substring(0, rest)) : null;
    if (named != null) {
      return named;
    }
    String genre = Genres.of(title);
    return genre != null && (Genres.isStatutory(genre) || genre.equals("议程"))
        ? leading(Blanks.without(title))
        : null;
  }

  /**
   * The organ of a red head (发文机关标志): {@code 清河市人民政府文件} gives 清河市人民政府; null when the text is no
   * organ.
   */
  public static @Nullable String ofRedHead(String text) {
    char last = Text.at(text, Text.skipBlanksBack(text, text.length()) - 1);
    if (!RED_HEAD_ENDS.has(last)) {
      return null;
    }
    String compact = Blanks.without(text);
    for (String mark : new String[] {"文件", "（文件）", "(文件)"}) {
      if (compact.endsWith(mark)) {
        compact = compact.substring(0, compact.length() - mark.length());
        return endsLikeAgency(compact) ? organs(text.substring(0, markStart(text))) : null;
      }
    }
    return organs(text);
  }

  private static int markStart(String text) {
    int start = text.lastIndexOf('文');
    char before = Text.at(text, Text.skipBlanksBack(text, start) - 1);
    return before == '（' || before == '(' ? Text.skipBlanksBack(text, start) - 1 : start;
  }

  /**
   * The names divided by blanks when each is an organ, the whole without blanks when only that is
   * one.
   */
  private static @Nullable String organs(String text) {
    List<String> names = new ArrayList<>();
    boolean each = true;
    for (int[] part : blankRanges(text)) {
      String name = text.substring(part[0], part[1]);
      names.add(name);
      each =
          each && endsLikeAgency(name.endsWith("、") ? name.substring(0, name.length() - 1) : name);
    }
    if (each && !names.isEmpty()) {
      return String.join(" ", names);
    }
    String compact = String.join("", names);
    return endsLikeAgency(compact) ? compact : null;
  }

  private static List<int[]> blankRanges(String text) {
    List<int[]> ranges = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Blanks.isBlank(text.charAt(i));
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        ranges.add(new int[] {start, i});
        start = -1;
      }
    }
    return ranges;
  }

  /** The shortest organ at the start, with the organ inside it that follows. */
  private static @Nullable String leading(String title) {
    int limit = Math.min(title.length(), LONGEST);
    for (int end = 2; end <= limit; end++) {
      String prefix = title.substring(0, end);
      if (LAST.has(prefix.charAt(end - 1)) && isLeadingName(prefix)) {
        return isReport(title, end) ? null : prefix + continuation(title, end);
      }
    }
    return null;
  }

  private static boolean isLeadingName(String text) {
    return (text.length() > 3 || text.equals("国务院"))
        && SURE.ends(text)
        && !NONE.ends(text)
        && isName(text)
        && !VERBS.begins(text);
  }

  private static String continuation(String title, int end) {
    String more = CONTINUATIONS.at(title, end);
    return more == null ? "" : more;
  }

  /** {@code 政府工作报告} names what is reported, not who writes. */
  private static boolean isReport(String title, int end) {
    return title.startsWith("工作报告", end);
  }

  private static boolean isName(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (NOT_IN_NAMES.has(c) || !Text.isHan(c) && !Digits.isDigit(c) && !NAME_SIGNS.has(c)) {
        return false;
      }
    }
    return !text.contains("关于") && !text.contains("關於") && Text.isHan(chars[0]);
  }
}
