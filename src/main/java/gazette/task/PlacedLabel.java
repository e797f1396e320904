package gazette.task;

import gazette.model.Task.Role;
import gazette.notation.RoleLabels;
import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label that announces names, as it stands in a text: {@code 牵头单位：} or {@code 【牵头单位】}.
 *
 * @param printed the label without white space, words before it included: {@code 各责任单位}
 * @param match what it says
 * @param start the index of its first character
 * @param end the index after the colon or bracket
 */
record PlacedLabel(String printed, RoleLabels.Match match, int start, int end) {
  private static final CharSet COLONS = CharSet.of("：:︰∶﹕");
  private static final CharSet FRAMES = CharSet.of("【[〔［");
  private static final CharSet FRAME_ENDS = CharSet.of("】]〕］");
  private static final CharSet SEPARATORS = CharSet.of("，,、；;。（(【[〔 　\t");

  /** Between these two no label ends and no frame opens. */
  private static final char FIRST_HAN = 0x4E00;

  private static final char LAST_HAN = 0x9FFF;

  private static final int LONGEST = 14;
  private static final int LONGEST_FOREWORD = 4;
  private static final int LONGEST_OTHER = 8;

  /** How a label ends that is no role word but stands beside one: 承接科室, 配套县区. */
  private static final String[] OTHER_ENDINGS = {
    "领导", "单位", "部门", "主体", "机构", "科室", "企业", "县区", "区县", "地区", "人员"
  };

  /**
   * Every label outside brackets, in order; beside a known one an unknown one counts too when it
   * looks alike.
   */
  static List<PlacedLabel> in(String text, char[] chars, int[] partners) {
    List<PlacedLabel> labels = new ArrayList<>();
    boolean known = false;
    int limit = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= FIRST_HAN && c <= LAST_HAN) {
        continue;
      }
      PlacedLabel label = null;
      if (COLONS.has(c)) {
        label = before(text, i, limit);
        known |= label != null;
        label = label == null ? other(text, i, limit) : label;
      } else if (FRAMES.has(c)) {
        label = at(text, i);
        known |= label != null;
      }
      if (label != null) {
        labels.add(label);
        limit = label.end();
        i = limit - 1;
      } else if (partners[i] > i) {
        i = partners[i];
      }
    }
    return known ? labels : List.of();
  }

  /**
   * The label with its colon or in its frame that starts at the index, or null; {@code 责任单位（部门）：}
   * is one.
   */
  static @Nullable PlacedLabel at(String text, int from) {
    boolean framed = from < text.length() && FRAMES.has(text.charAt(from));
    RoleLabels.Match match = RoleLabels.at(text, framed ? from + 1 : from);
    if (match == null) {
      return null;
    }
    int end = skipBlanks(text, match.end());
    char next = end < text.length() ? text.charAt(end) : '\0';
    if (framed) {
      return !FRAME_ENDS.has(next)
          ? null
          : new PlacedLabel(match.label(), match, from, afterColon(text, end + 1));
    }
    if (next == '（' || next == '(') {
      end = skipBlanks(text, closing(text, end) + 1);
      next = end < text.length() ? text.charAt(end) : '\0';
    }
    return next == '\0' || !COLONS.has(next)
        ? null
        : new PlacedLabel(Blanks.without(text.substring(from, end)), match, from, end + 1);
  }

  /** The longest known label whose colon stands at the index, or null. */
  static @Nullable PlacedLabel endingWith(String text, int colon) {
    return before(text, colon, 0);
  }

  private static int afterColon(String text, int end) {
    return end < text.length() && COLONS.has(text.charAt(end)) ? end + 1 : end;
  }

  private static int closing(String text, int open) {
    int close = open + 1;
    while (close < text.length() && close - open < 8 && "）)".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return close;
  }

  /** The longest label that ends at the colon and begins no earlier than {@code limit}. */
  private static @Nullable PlacedLabel before(String text, int colon, int limit) {
    int first = Math.max(limit, colon - LONGEST);
    char[] chars = text.substring(first, Math.max(first, colon - 1)).toCharArray();
    for (int i = 0; i < chars.length; i++) {
      boolean may = RoleLabels.mayBegin(chars[i]) || FRAMES.has(chars[i]);
      PlacedLabel label = may ? at(text, first + i) : null;
      if (label != null && label.end() == colon + 1) {
        return label.withForeword(text, limit);
      }
    }
    return null;
  }

  /**
   * Takes in the few characters between the separator before the label and the label: {@code
   * 各牵头单位}.
   */
  private PlacedLabel withForeword(String text, int limit) {
    int from = itemStart(text, start, limit, LONGEST_FOREWORD);
    boolean foreword =
        from < start && from >= 0 && UnitShape.of(text.substring(from, start)) == UnitShape.NONE;
    return foreword
        ? new PlacedLabel(Blanks.without(text.substring(from, start)) + printed, match, from, end)
        : this;
  }

  private static @Nullable PlacedLabel other(String text, int colon, int limit) {
    int from = itemStart(text, colon, limit, LONGEST_OTHER);
    String name = from < 0 ? "" : text.substring(from, colon);
    for (String ending : OTHER_ENDINGS) {
      if (name.length() > ending.length() && name.endsWith(ending)) {
        Role role = ending.equals("领导") ? Role.LEADER : null;
        return new PlacedLabel(
            name, new RoleLabels.Match(name, role, false, false, colon), from, colon + 1);
      }
    }
    return null;
  }

  /**
   * The index after the separator before {@code end}; -1 when it stands further off than {@code
   * longest}.
   */
  private static int itemStart(String text, int end, int limit, int longest) {
    int from = end;
    while (from > limit && !SEPARATORS.has(text.charAt(from - 1))) {
      if (end - --from > longest) {
        return -1;
      }
    }
    return from;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < 8 && Blanks.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
