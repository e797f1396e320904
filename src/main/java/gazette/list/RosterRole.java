package gazette.list;

import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role of a roster (组长, 副组长, 成员 …) as a line prints it, with letters spaced out or not: {@code 副
 * 组 长：}.
 *
 * @param name without blanks and brackets
 * @param end the index after the role and its colon
 * @param colon whether a colon stands behind it
 */
record RosterRole(String name, int end, boolean colon) {
  /** What a role ends in. */
  private static final Set<String> BASES =
      Set.of(
          "组长", "主任", "主任委员", "委员", "成员", "组员", "秘书长", "召集人", "牵头人", "总指挥", "指挥", "指挥长", "政委",
          "政治委员", "督导", "总督导", "督导长", "顾问", "会长", "理事长", "理事", "主席", "总协调", "协调人", "总协调人", "联络员",
          "河长", "总河长", "湖长", "林长", "总林长", "链长", "总链长", "田长", "路长", "街长", "团长", "领队", "队长", "队员",
          "班长", "参谋长", "干事", "总干事", "組長", "主任委員", "委員", "成員", "祕書長", "秘書長", "總指揮", "會長", "總負責人",
          "召集委員", "总负责人", "总召集人", "观察员", "组成人员", "总顾问", "总监", "总调度", "调度长", "站长", "所长", "主编",
          "总编辑");

  private static final int SHORTEST_BASE = 2;
  private static final int LONGEST_BASE = 4;

  private static final CharSet BASE_ENDS = CharSet.lastOf(BASES.toArray(new String[0]));

  /** What may stand before it. */
  private static final WordSet PREFIXES =
      WordSet.of(
          "副", "常务", "第一", "第二", "执行", "名誉", "总", "轮值", "联合", "首席", "高级", "特邀", "专职", "兼职", "当然",
          "候补", "双", "现场", "前方", "后方", "日常", "办公室", "专家", "主要", "其他");

  /** A body within the group ends in one of these: {@code 领导小组办公室主任}. */
  private static final WordSet BODIES =
      WordSet.of("办公室", "小组", "专班", "组", "委员会", "指挥部", "中心", "专委会", "联席会议", "办");

  /** These may stand on a line of their own without a colon. */
  private static final Set<String> ALONE =
      Set.of("组长", "副组长", "常务副组长", "成员", "组员", "召集人", "副召集人", "总指挥", "副总指挥", "組長", "副組長", "成員");

  private static final int LONGEST = 16;

  /** The role at the start of a line, after blanks and markup; null when there is none. */
  static @Nullable RosterRole at(String text) {
    int from = Chars.start(text);
    if (!Chars.isHan(Chars.at(text, from))) {
      return null;
    }
    char[] dense = new char[LONGEST + 1];
    int length = 0;
    for (int i = from; i < text.length() && length <= LONGEST; i++) {
      char c = text.charAt(i);
      if (Chars.isHan(c)) {
        dense[length++] = c;
      } else if (c == '：' || c == ':' || c == '（' || c == '(') {
        return closed(text, i, new String(dense, 0, length));
      } else if (!Blanks.isBlank(c) && c != '*') {
        return null;
      } else if (length >= 2 && isRole(new String(dense, 0, length))) {
        int next = Chars.skip(text, i);
        if (PersonName.at(text, next) != null) {
          return new RosterRole(new String(dense, 0, length), next, false);
        }
      }
    }
    return length > LONGEST ? null : alone(text, from, new String(dense, 0, length));
  }

  /** A role that is all there is on its line, usual or with its letters spaced out: {@code 组　长}. */
  private static @Nullable RosterRole alone(String text, int from, String dense) {
    return isRole(dense) && (ALONE.contains(dense) || isSpacedOut(text, from))
        ? new RosterRole(dense, text.length(), true)
        : null;
  }

  /** Whether no two letters stand together. */
  private static boolean isSpacedOut(String text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      if (Chars.isHan(text.charAt(i)) && Chars.isHan(text.charAt(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text without blanks is a role: {@code 常务副组长}, {@code 领导小组办公室主任}. */
  static boolean isRole(String dense) {
    if (dense.length() < 2 || dense.length() > LONGEST) {
      return false;
    }
    if (!BASE_ENDS.has(dense.charAt(dense.length() - 1))) {
      return false;
    }
    int end = Math.max(0, dense.length() - LONGEST_BASE);
    for (int i = dense.length() - SHORTEST_BASE; i >= end; i--) {
      if (BASES.contains(dense.substring(i)) && isPrefix(dense.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  /** Behind the colon, or behind a bracket that says more: {@code 成员（排名不分先后）：}. */
  private static @Nullable RosterRole closed(String text, int stop, String dense) {
    if (!isRole(dense)) {
      return null;
    }
    int i = stop;
    if (text.charAt(i) == '（' || text.charAt(i) == '(') {
      int limit = Math.min(text.length(), i + 32);
      while (i < limit && text.charAt(i) != '）' && text.charAt(i) != ')') {
        i++;
      }
      i = Chars.skip(text, i + 1);
      if (Chars.at(text, i) != '：' && Chars.at(text, i) != ':') {
        return null;
      }
    }
    return new RosterRole(dense, i + 1, true);
  }

  private static boolean isPrefix(String text) {
    int end = text.length();
    for (String prefix = PREFIXES.endOf(text, end);
        prefix != null;
        prefix = PREFIXES.endOf(text, end)) {
      end -= prefix.length();
    }
    return end == 0 || BODIES.ends(text, end);
  }
}
