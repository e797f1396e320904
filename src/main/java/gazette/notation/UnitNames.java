package gazette.notation;

import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a list of units (单位名称): at 、 ， ； and white space outside brackets, so that {@code 各县（市、区）}
 * is one name. What is no name is dropped: 等, 等部门, and predicates such as 按职责分工负责.
 */
public final class UnitNames {
  private static final String SEPARATORS = "、，,；;。 \t\n\r\u00a0\u3000";
  private static final CharSet OPENING = CharSet.of("（(〔［[【");

  /**
   * With what a name of a unit ends; a piece before a blank that ends otherwise goes on after it.
   */
  private static final CharSet UNIT_ENDS =
      CharSet.of("局委办部厅院会处室队站所心司团县区市镇乡街道村社校组行联府库署馆台厂关企业位门协盟旗州省）)〕］]");

  /** Ends that look like a unit and stand inside its name: 市人力资源社会|保障局. */
  private static final String[] FALSE_ENDS = {"社会", "城乡", "农村", "农业农村", "社会组织"};

  /** What is no name alone, and so the rest of one that a line end has cut. */
  private static final String[] TAILS = {
    "局", "委", "办", "部", "厅", "处", "会", "中心", "分局", "支队", "大队", "公司", "委员会", "办公室", "管理局", "保障局",
    "建设局", "事务局", "监管局", "服务局", "规划局", "运输局", "服务中心", "有限公司", "集团公司", "管理委员会", "人民政府", "政府", "办事处",
    "管委会"
  };

  /** With what a name of a unit begins more often than not. */
  private static final CharSet UNIT_STARTS = CharSet.of("各市省区县州盟旗国中全有相其驻本");

  /** With what a list ends after 等: 等部门, 等有关单位, 等10个部门. */
  private static final String[] OTHERS = {"部门", "单位", "机构", "企业", "地区", "方面"};

  /** Before 等 these make another word: 高等, 中等. */
  private static final CharSet GRADES = CharSet.of("高中初同平优");

  private static final int LONGEST_OTHERS = 10;

  /** Where a predicate may begin; it counts only with one of {@link #DUTIES} soon after it. */
  private static final String[] MANNERS = {"按照", "按", "根据", "依据", "依", "结合", "在各自"};

  private static final String[] DUTIES = {"职责", "分工", "职能", "职权"};

  /** Predicates without a manner; longer ones first. */
  private static final String[] PREDICATES = {"分别负责", "分工负责", "共同负责", "具体负责", "各负其责", "负责落实", "负责"};

  private static final int LONGEST_MANNER = 8;

  /** No other character above it is a blank but the {@link #BYTE_ORDER_MARK}. */
  private static final char LAST_BLANK = 0x3000;

  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private UnitNames() {}

  /**
   * What a list holds beside names.
   *
   * @param spaced whether it may have blanks
   * @param more whether it may have 等 or a predicate
   */
  private record Signs(boolean spaced, boolean more) {
    static Signs of(String text) {
      boolean spaced = false;
      boolean more = false;
      char[] chars = text.toCharArray();
      for (char c : chars) {
        spaced |= c <= LAST_BLANK || c == BYTE_ORDER_MARK;
        more |= c == '等' || c == '职' || c == '分' || c == '责';
      }
      return new Signs(spaced, more);
    }
  }

  /**
   * The names of a list, in order: {@code 市教育局、各县（市、区）等按职责分工负责。} gives {@code [市教育局, 各县（市、区）]}.
   * Names lose their inner white space; a name that a blank cuts in two ({@code 市人力资源 社会保障局}) is
   * put together when its first half is no unit.
   */
  public static List<String> split(String text) {
    Signs signs = Signs.of(text);
    boolean spaced = signs.spaced();
    String tight = spaced ? withoutBlankBeforeBrackets(text) : text;
    List<int[]> ranges = Brackets.ranges(tight, SEPARATORS);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      int[] range = ranges.get(i);
      while (spaced && i + 1 < ranges.size() && isCut(tight, ranges, i)) {
        i++;
      }
      String piece = tight.substring(range[0], ranges.get(i)[1]);
      String name = spaced ? Blanks.without(piece) : piece;
      add(names, signs.more() ? withoutOthers(withoutPredicate(name)) : name);
    }
    return names;
  }

  /**
   * The names of persons in a list: {@code 周 林、王川} gives two; a blank between two single characters
   * only spaces a name.
   */
  public static List<String> splitPersons(String text) {
    String tight = withoutBlankBeforeBrackets(text);
    List<String> names = new ArrayList<>();
    boolean half = false;
    for (int[] range : Brackets.ranges(tight, SEPARATORS)) {
      String piece = tight.substring(range[0], range[1]);
      boolean single = piece.length() == 1;
      if (half && single && Blanks.isBlank(tight.charAt(range[0] - 1))) {
        int last = names.size() - 1;
        names.set(last, names.get(last) + piece);
        half = false;
      } else {
        add(names, withoutOthers(withoutPredicate(Blanks.without(piece))));
        half = single;
      }
    }
    return names;
  }

  /** Whether the blank after a piece stands inside a name. */
  private static boolean isCut(String text, List<int[]> ranges, int index) {
    int[] left = ranges.get(index);
    int[] right = ranges.get(index + 1);
    if (!Blanks.isBlank(text.substring(left[1], right[0]))) {
      return false;
    }
    if (isOneOf(text, right[0], right[1], TAILS)) {
      return true;
    }
    char next = text.charAt(right[0]);
    return !endsUnit(text, left[0], left[1])
        && !UNIT_STARTS.has(next)
        && next != text.charAt(ranges.get(0)[0])
        && next != '按';
  }

  private static boolean endsUnit(String text, int from, int to) {
    for (String word : FALSE_ENDS) {
      if (to - from >= word.length() && text.startsWith(word, to - word.length())) {
        return false;
      }
    }
    return UNIT_ENDS.has(text.charAt(to - 1));
  }

  private static boolean isOneOf(String text, int from, int to, String[] words) {
    for (String word : words) {
      if (to - from == word.length() && text.startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutBlankBeforeBrackets(String text) {
    StringBuilder tight = null;
    for (int i = 0; i < text.length(); i++) {
      boolean loose = Blanks.isBlank(text.charAt(i)) && opensNext(text, i);
      if (loose && tight == null) {
        tight = new StringBuilder(text.length()).append(text, 0, i);
      } else if (!loose && tight != null) {
        tight.append(text.charAt(i));
      }
    }
    return tight == null ? text : tight.toString();
  }

  private static boolean opensNext(String text, int at) {
    return at + 1 < text.length() && OPENING.has(text.charAt(at + 1));
  }

  private static void add(List<String> names, String name) {
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  /** The name before 等 and what it stands for. */
  private static String withoutOthers(String name) {
    int at = name.lastIndexOf('等');
    if (at < 0 || at > 0 && GRADES.has(name.charAt(at - 1))) {
      return name;
    }
    int rest = name.length() - at - 1;
    boolean others = rest == 0;
    for (String word : OTHERS) {
      others |= rest <= LONGEST_OTHERS && rest >= word.length() && name.endsWith(word);
    }
    return others ? name.substring(0, at) : name;
  }

  private static String withoutPredicate(String name) {
    if (name.indexOf('职') < 0 && name.indexOf('分') < 0 && name.indexOf('责') < 0) {
      return name;
    }
    for (String manner : MANNERS) {
      int at = name.lastIndexOf(manner);
      if (at >= 0 && dutyFollows(name, at + manner.length())) {
        return name.substring(0, at);
      }
    }
    for (String predicate : PREDICATES) {
      if (name.endsWith(predicate)) {
        return name.substring(0, name.length() - predicate.length());
      }
    }
    return name;
  }

  private static boolean dutyFollows(String name, int from) {
    for (String duty : DUTIES) {
      int at = name.indexOf(duty, from);
      if (at >= 0 && at - from <= LONGEST_MANNER) {
        return true;
      }
    }
    return false;
  }
}
