package gazette.list;

import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person (姓名) at a place in a text: two to four characters, a name of two padded to
 * the width of three ({@code 王　林}), or longer with a dot ({@code 阿依古丽·买买提}).
 *
 * @param name without blanks
 * @param end the index after its last character
 */
record PersonName(String name, int end) {
  private static final int PADDING = 4;
  private static final int LONGEST = 4;
  private static final int LONGEST_WITH_DOT = 20;
  private static final CharSet DOTS = CharSet.of("·•‧・");

  /** What may stand behind a name. */
  private static final CharSet BOUNDARIES = CharSet.of("（(、，,；;。：:|*");

  /** No name ends in these characters: they end the short names of organs. */
  private static final CharSet ORGAN_ENDS = CharSet.of("局委部厅办处室组院署站所队们等市县区省");

  private static final WordSet NO_NAMES =
      WordSet.of(
          "中心", "公司", "集团", "街道", "政府", "大学", "银行", "学院", "单位", "机关", "协会", "有关", "部门", "同志", "党组",
          "人大", "政协", "其他", "以上", "领导", "下列", "人员", "职务", "决定", "研究", "任命", "免去", "任免", "试用", "全体",
          "不再", "全市", "全区", "全县", "全省", "关于", "责任", "代理", "人选", "直至", "按照");

  private static final CharSet NO_FIRST = CharSet.of("各其本该由按经对以从为在与并及拟现请将因不如或所未且已可即凡若又也但而");

  /** The name that starts at the index and is set off from what follows; null when none does. */
  static @Nullable PersonName at(String text, int from) {
    int end = runEnd(text, from);
    int length = count(text, from, end);
    if (length == 0) {
      return null;
    }
    PersonName padded = length <= 2 ? padded(text, from, end, length) : null;
    if (padded != null) {
      return padded;
    }
    String name = text.substring(from, end);
    return length >= 2 && isBoundary(text, end) && isName(name) ? new PersonName(name, end) : null;
  }

  /** Whether the text without blanks can be a name. */
  static boolean isName(String name) {
    int length = count(name, 0, name.length());
    if (length < 2 || runEnd(name, 0) < name.length()) {
      return false;
    }
    if (hasDot(name)) {
      return length <= LONGEST_WITH_DOT;
    }
    return length <= LONGEST
        && !NO_FIRST.has(name.charAt(0))
        && !ORGAN_ENDS.has(name.charAt(name.length() - 1))
        && !PostWords.endsAsPost(name)
        && !NO_NAMES.isIn(name);
  }

  /** Whether the name begins with a known family name, or is foreign to the table but has a dot. */
  boolean hasSurname() {
    return Surnames.length(name, 0) > 0 || hasDot(name);
  }

  /**
   * Whether the name has the shape of most: up to three characters, or a family name of two, or a
   * dot.
   */
  boolean isOfUsualLength() {
    return name.length() < LONGEST || Surnames.length(name, 0) == 2 || hasDot(name);
  }

  /** Whether blanks stood inside the name. */
  boolean isPadded(int from) {
    return end - from > name.length();
  }

  /**
   * The names of a list, without blanks, 同志 and brackets: {@code 黎　明、韦春燕（女）同志}; empty when
   * something in it is no name.
   */
  static List<String> list(String text) {
    List<String> names = new ArrayList<>(2);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = Chars.at(text, i);
      if (c == '（' || c == '(') {
        int close = closing(text, i);
        if (close < 0) {
          return List.of();
        }
        i = close;
      } else if (i == text.length() || c == '、' || c == '，' || c == ',') {
        if (!addName(names, text.substring(start, i))) {
          return List.of();
        }
        start = i + 1;
      }
    }
    return names;
  }

  private static boolean addName(List<String> names, String part) {
    String name = Chars.dense(withoutBrackets(part));
    if (name.endsWith("：") || name.endsWith(":")) {
      name = name.substring(0, name.length() - 1);
    }
    if (name.endsWith("同志")) {
      name = name.substring(0, name.length() - 2);
    }
    if (!isName(name)) {
      return false;
    }
    names.add(name);
    return true;
  }

  private static String withoutBrackets(String part) {
    int open = part.indexOf('（') >= 0 ? part.indexOf('（') : part.indexOf('(');
    int close = open < 0 ? -1 : closing(part, open);
    return close < 0 ? part : part.substring(0, open) + part.substring(close + 1);
  }

  private static int closing(String text, int open) {
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '）' || text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }

  /**
   * The length of a name that nothing sets off from the post behind it: 3 of {@code 周长河市水利局局长}; 0
   * when it cannot be told.
   */
  static int glued(String text) {
    int surname = Surnames.length(text, 0);
    int second = surname == 1 ? afterPadding(text, 1) : -1;
    if (second > 0
        && isName(text.charAt(0) + text.substring(second, second + 1))
        && PostWords.beginsAt(text, second + 1)) {
      return second + 1;
    }
    for (int length = surname + 1; surname > 0 && length <= surname + 2; length++) {
      if (length > 1 && PostWords.beginsAt(text, length) && isName(text.substring(0, length))) {
        return length;
      }
    }
    return surname == 0 ? 0 : beforePlace(text, surname);
  }

  /** Most names of places have two characters before 市 or 县. */
  private static int beforePlace(String text, int surname) {
    int limit = Math.min(text.length(), surname + 5);
    for (int i = surname + 3; i < limit; i++) {
      if (Chars.isOneOf(text.charAt(i), "市县区省州旗")) {
        return isName(text.substring(0, i - 2)) ? i - 2 : 0;
      }
    }
    return 0;
  }

  private static @Nullable PersonName padded(String text, int from, int end, int length) {
    int second = afterPadding(text, end);
    int secondEnd = second < 0 ? -1 : runEnd(text, second);
    int more = second < 0 ? 0 : count(text, second, secondEnd);
    boolean single = length == 1 && more == 1;
    boolean longer = more == 2 && length == 1 || more == 1 && Surnames.length(text, from) == 2;
    if (!isBoundary(text, Math.max(secondEnd, 0)) || !single && !longer) {
      return null;
    }
    String name = text.substring(from, end) + text.substring(second, secondEnd);
    boolean surname = Surnames.length(text, from) > 0;
    if (!isName(name) || longer && (!surname || PostWords.endsAsPost(name))) {
      return null;
    }
    int third = single ? afterPadding(text, secondEnd) : -1;
    int thirdEnd = third < 0 ? -1 : runEnd(text, third);
    boolean evenly = third - secondEnd == second - end;
    return evenly && count(text, third, thirdEnd) == 1 && isBoundary(text, thirdEnd)
        ? new PersonName(name + text.substring(third, thirdEnd), thirdEnd)
        : new PersonName(name, secondEnd);
  }

  /** The index after one to four blanks; -1 when there are none or more. */
  private static int afterPadding(String text, int from) {
    int i = from;
    while (i < text.length() && Blanks.isBlank(text.charAt(i)) && text.charAt(i) != '\t') {
      i++;
    }
    return i == from || i - from > PADDING || i == text.length() ? -1 : i;
  }

  private static boolean isBoundary(String text, int index) {
    return index >= text.length()
        || Blanks.isBlank(text.charAt(index))
        || BOUNDARIES.has(text.charAt(index))
        || text.startsWith("同志", index);
  }

  /** The end of the run of name characters; 同志 behind a name is not part of it. */
  private static int runEnd(String text, int from) {
    int i = from;
    while (i < text.length()
        && isNameChar(text, i, from)
        && i - from <= LONGEST_WITH_DOT
        && (i == from || !text.startsWith("同志", i))) {
      i++;
    }
    return i;
  }

  private static boolean isNameChar(String text, int index, int from) {
    char c = text.charAt(index);
    boolean dot = DOTS.has(c);
    return dot ? index > from && Chars.isHan(Chars.at(text, index + 1)) : Chars.isHan(c);
  }

  private static boolean hasDot(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (DOTS.has(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int count(String text, int from, int end) {
    return from >= end ? 0 : text.codePointCount(from, end);
  }
}
