package gazette.table;

import gazette.notation.RoleLabels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the note that gives bold print a meaning: {@code （黑体字为牵头单位，下同）}. */
final class BoldNote {
  private static final List<String> BOLD = List.of("黑体", "加粗", "粗体", "加黑", "粗字");
  private static final int REACH = 12;
  private static final int LONGEST_NOTE = 40;

  private BoldNote() {}

  /** The label that the note gives to bold names, or null when the text holds no such note. */
  static @Nullable String label(String text) {
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
    for (int open = 0; open < text.length(); open++) {
      char c = text.charAt(open);
      if (c == '（' || c == '(') {
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
