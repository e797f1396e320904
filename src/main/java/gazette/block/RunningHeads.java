package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Digits;
import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds running heads (书眉): short lines that come again and again with nothing but another page number. */
final class RunningHeads {
  private static final int LONGEST = 40;
  private static final int OFTEN = 3;

  private RunningHeads() {}

  /** The lines, running heads marked as page furniture. */
  static List<MarkedLine> mark(List<MarkedLine> lines) {
    Map<String, Integer> seen = new HashMap<>();
    for (MarkedLine line : lines) {
      if (isCandidate(line)) {
        seen.merge(key(line.text()), 1, Integer::sum);
      }
    }
    seen.values().removeIf(count -> count < OFTEN);
    if (seen.isEmpty()) {
      return lines;
    }
    List<MarkedLine> marked = new ArrayList<>(lines.size());
    for (MarkedLine line : lines) {
      boolean head = isCandidate(line) && seen.containsKey(key(line.text()));
      marked.add(head ? line.as(LineKind.PAGE_NUMBER, "running.head") : line);
    }
    return marked;
  }

  /** A running head names the gazette or a part of it, and carries a page number or a number of the issue. */
  private static boolean isCandidate(MarkedLine line) {
    String text = line.text();
    return text.length() <= LONGEST
        && text.length() >= 4
        && (line.kind() == LineKind.TEXT || line.kind() == LineKind.CHRONICLE_TITLE)
        && hasDigit(text)
        && (text.contains("公报") || text.contains("大事记") || text.contains("期"))
        && Ends.of(text) != Ends.SENTENCE;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Digits.value(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Digits.value(c) < 0 && !Blanks.isBlank(c) && "-—－·".indexOf(c) < 0) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
