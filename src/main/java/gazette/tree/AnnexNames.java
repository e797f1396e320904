package gazette.tree;

import gazette.block.Block;
import gazette.notation.Digits;
import gazette.notation.Style;
import gazette.notation.UnitMarker;
import gazette.notation.UnitMarkers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the names of the annexes (附件说明) without the word 附件 and their numbers. */
final class AnnexNames {
  private static final int MOST_TITLE_LINES = 3;

  private AnnexNames() {}

  static List<String> of(List<Block> blocks) {
    List<String> names = new ArrayList<>();
    for (Block block : blocks) {
      addNames(withoutSubNumber(withoutLabel(block.title())), names);
    }
    return names;
  }

  /**
   * The title that begins at a block, on three lines at most, if it is one of the names; or null.
   */
  static @Nullable String titleAt(List<Block> lists, List<Block> blocks, int at) {
    List<String> names = of(lists);
    StringBuilder title = new StringBuilder();
    int end = names.isEmpty() ? at : Math.min(blocks.size(), at + MOST_TITLE_LINES);
    for (int i = at; i < end && HeadShape.isTitle(blocks.get(i)); i++) {
      title.append(blocks.get(i).title());
      if (names.contains(title.toString())) {
        return title.toString();
      }
    }
    return null;
  }

  private static String withoutLabel(String text) {
    if (!text.startsWith("附")) {
      return text;
    }
    for (int i = 1; i < Math.min(text.length(), 8); i++) {
      if (Words.isColon(text.charAt(i))) {
        return text.substring(i + 1).strip();
      }
    }
    return text.length() <= 4 ? "" : text;
  }

  /** {@code 1-2 重点企业名单}: the second part of the first annex is named without its number. */
  private static String withoutSubNumber(String text) {
    int at = digits(text, 0);
    if (at == 0 || at + 2 >= text.length() || "-－—".indexOf(text.charAt(at)) < 0) {
      return text;
    }
    int end = digits(text, at + 1);
    boolean number =
        end > at + 1
            && end <= at + 3
            && end < text.length()
            && " 　.．".indexOf(text.charAt(end)) >= 0;
    return number ? text.substring(end + 1).strip() : text;
  }

  /** The index after at most two digits that stand at an index; the index itself where none do. */
  private static int digits(String text, int from) {
    int at = from;
    while (at < Math.min(text.length(), from + 2) && Digits.value(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void addNames(String text, List<String> names) {
    int from = 0;
    int number = 0;
    UnitMarker first = marker(text, 0);
    if (first != null) {
      number = first.value();
      from = first.end();
    }
    for (int i = from + 1; first != null && i + 2 < text.length(); i++) {
      UnitMarker next = marker(text, i);
      if (next != null
          && next.start() == i
          && next.value() == number + 1
          && !Character.isDigit(text.charAt(i - 1))) {
        add(text.substring(from, i), names);
        from = next.end();
        number++;
      }
    }
    add(text.substring(from), names);
  }

  private static @Nullable UnitMarker marker(String text, int at) {
    if (at >= text.length() || Digits.value(text.charAt(at)) < 0) {
      return null;
    }
    for (UnitMarker marker : UnitMarkers.at(text, at)) {
      if (marker.style() == Style.ARABIC) {
        return marker;
      }
    }
    return null;
  }

  private static void add(String name, List<String> names) {
    String stripped = name.strip();
    while (!stripped.isEmpty() && "。；;".indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
      stripped = stripped.substring(0, stripped.length() - 1);
    }
    if (!stripped.isEmpty()) {
      names.add(stripped);
    }
  }
}
