package gazette.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a text that breaks a promise as short as can be, so that a reader sees why. */
final class Shrinking {
  private static final int LINES_KEPT_WHOLE = 400;

  private Shrinking() {}

  /** The text without the lines and characters that the fault does not need. */
  static String of(String text, Predicate<String> isFaulty) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    shrink(lines, isFaulty);
    String kept = String.join("", lines);
    if (kept.length() > LINES_KEPT_WHOLE) {
      return kept;
    }
    List<String> characters = new ArrayList<>(List.of(kept.split("")));
    shrink(characters, isFaulty);
    return String.join("", characters);
  }

  private static void shrink(List<String> parts, Predicate<String> isFaulty) {
    for (int size = Math.max(1, parts.size() / 2); size > 0; size /= 2) {
      int at = 0;
      while (at < parts.size()) {
        List<String> fewer = new ArrayList<>(parts.subList(0, at));
        fewer.addAll(parts.subList(Math.min(parts.size(), at + size), parts.size()));
        if (isFaulty.test(String.join("", fewer))) {
          parts.clear();
          parts.addAll(fewer);
        } else {
          at += size;
        }
      }
    }
  }
}
