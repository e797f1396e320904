package gazette.table;

import gazette.notation.RoleLabels;
import gazette.source.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the note that gives bold print a meaning: {@code （黑体字为牵头单位，下同）}. */
final class BoldNote {
  private static final String[] BOLD = {"黑体", "加粗", "粗体", "加黑", "粗字"};
  private static final WordSet ANY_BOLD = WordSet.of(BOLD);
  private static final int REACH = 12;
  private static final int LONGEST_NOTE = 40;

  private BoldNote() {}

  /** The label that the note gives to bold names, or null when the text holds no such note. */
  static @Nullable String label(String text) {
    if (!ANY_BOLD.isIn(text)) {
      return null;
    }
    for (String word : BOLD) {
      int at = text.indexOf(word);
      for (int i = at; at >= 0 && i < Math.min(text.length(), at + REACH); i++) {
        RoleLabels.Match match = RoleLabels.at(text, i);
        if (match != null && !match.isDeadline()) {
          return match.label();
        }
      }
    }
    return null;
  }

  /** The text without a bracket that holds such a note. */
  static String strip(String text) {
    char[] chars = text.toCharArray();
    for (int open = 0; open < chars.length; open++) {
      if (chars[open] == '（' || chars[open] == '(') {
        int close = close(text, open);
        String inner = text.substring(open + 1, Math.max(open + 1, close));
        if (inner.contains("下同") || label(inner) != null) {
          return text.substring(0, open) + " " + text.substring(close + 1);
        }
      }
    }
    return text;
  }

  private static int close(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_NOTE);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == '）' || text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }
}
