package gazette.tree;

import gazette.block.Block;
import gazette.notation.Brackets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits the addressees of a document (主送机关): at commas outside brackets, not at 、. */
final class Recipients {
  private Recipients() {}

  static List<String> of(@Nullable Block block) {
    if (block == null) {
      return List.of();
    }
    String text = block.title();
    String core =
        Words.isColon(text.charAt(text.length() - 1)) ? text.substring(0, text.length() - 1) : text;
    List<String> names = new ArrayList<>();
    for (String name : Brackets.split(core, "，,")) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }
}
