package gazette.notation;

import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a list of units (单位名称): at 、 ， ； and white space outside brackets, so that {@code
 * 各县（市、区）} is one name. What is no name is dropped: 等, 等部门, and predicates such as 按职责分工负责.
 */
public final class UnitNames {
  private static final String SEPARATORS = "、，,；;。";
  private static final String OPENING = "（(〔［[【《“";
  private static final String CLOSING = "）)〕］]】》”";

  /** What ends a list without naming a unit; longer ones first. */
  private static final String[] AFTERWORDS = {
    "等有关部门和单位", "等相关部门和单位", "等有关部门", "等相关部门", "等有关单位", "等相关单位", "等部门和单位", "等部门", "等单位", "等",
  };

  /** Where a predicate may begin; it counts only with one of {@link #DUTIES} after it. */
  private static final String[] MANNERS = {"按照", "按", "根据", "依据", "依", "结合", "在各自"};

  private static final String[] DUTIES = {"职责", "分工", "职能", "职权"};

  /** Predicates without a manner. */
  private static final String[] PREDICATES = {
    "分别牵头负责", "共同牵头负责", "分别负责", "分工负责", "共同负责", "具体负责", "各负其责", "牵头负责", "负责落实", "负责"
  };

  private static final int LONGEST_MANNER = 8;

  private UnitNames() {}

  /**
   * The names of a list, in order: {@code 市教育局、各县（市、区）等按职责分工负责。} gives {@code [市教育局,
   * 各县（市、区）]}. Names lose their inner white space.
   */
  public static List<String> split(String text) {
    List<String> names = new ArrayList<>();
    int last = lastClosing(text);
    int depth = 0;
    int start = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth += i < last ? 1 : 0;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && (SEPARATORS.indexOf(c) >= 0 || isBreak(text, i))) {
        add(names, text.substring(start, i));
        start = i + 1;
      }
    }
    add(names, text.substring(start));
    return names;
  }

  /** Whether a blank parts two names; one before a bracket does not: {@code 各县 （市、区）}. */
  private static boolean isBreak(String text, int at) {
    if (!Blanks.isBlank(text.charAt(at))) {
      return false;
    }
    int next = at + 1;
    return next >= text.length() || OPENING.indexOf(text.charAt(next)) < 0;
  }

  private static int lastClosing(String text) {
    int at = text.length() - 1;
    while (at >= 0 && CLOSING.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static void add(List<String> names, String piece) {
    String name = withoutPredicate(Blanks.without(piece));
    for (String word : AFTERWORDS) {
      if (name.endsWith(word)) {
        name = name.substring(0, name.length() - word.length());
        break;
      }
    }
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  private static String withoutPredicate(String name) {
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
