package gazette.task;

import gazette.source.Blanks;
import gazette.source.WordSet;

/** Recognises a deadline that stands among units without a label: {@code （市水利局牵头，2027年底前完成）}. */
final class Deadlines {
  private static final int LONGEST = 30;

  private static final WordSet BEGINNINGS =
      WordSet.of(
          "每年", "每季", "每半年", "每月", "每周", "每两年", "长期", "持续", "常年", "全年", "年底", "年内", "年末", "立即",
          "即日", "近期", "今年", "明年", "当年", "本年", "“十", "按时间节点", "按照时间节点", "常态化");

  private static final WordSet ENDINGS =
      WordSet.of(
          "前", "底", "末", "内", "年", "月", "日", "旬", "起", "期间", "完成", "推进", "坚持", "实施", "开展", "落实",
          "进行", "季度", "见效");

  private Deadlines() {}

  /**
   * Whether the text names a time by which, or a way in which, something is to be done: true of
   * {@code 长期坚持}.
   */
  static boolean isDeadline(String text) {
    String trimmed = text.trim();
    if (trimmed.length() < 2 || trimmed.length() > LONGEST) {
      return false;
    }
    boolean time = Character.isDigit(trimmed.charAt(0)) && holdsUnitOfTime(trimmed);
    return (time || BEGINNINGS.begins(trimmed))
        && (ENDINGS.ends(trimmed) || trimmed.indexOf('前') > 0);
  }

  private static boolean holdsUnitOfTime(String text) {
    return text.indexOf('年') > 0 || text.indexOf('月') > 0 || text.indexOf('日') > 0;
  }

  /** The value of a label such as 完成时限 without blanks and marks at its ends. */
  static String cleaned(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && isMargin(value.charAt(from))) {
      from++;
    }
    while (to > from && isMargin(value.charAt(to - 1))) {
      to--;
    }
    return value.substring(from, to);
  }

  private static boolean isMargin(char c) {
    return Blanks.isBlank(c) || "，,、；;。".indexOf(c) >= 0;
  }
}
