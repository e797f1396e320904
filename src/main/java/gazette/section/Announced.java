package gazette.section;

import gazette.block.Block;
import gazette.model.ContentsEntry;
import gazette.source.Blanks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sections and the titles that the 目录 announces. */
final class Announced {
  private static final int LONGEST_NAME = 60;

  private final Set<String> sections = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  Announced(List<ContentsEntry> entries) {
    for (ContentsEntry entry : entries) {
      titles.add(entry.title());
      if (entry.section() != null) {
        sections.add(entry.section());
      }
    }
  }

  boolean hasTitle(String title) {
    return titles.contains(title);
  }

  boolean hasSection(String name) {
    return sections.contains(name);
  }

  /** Whether a block that can be the name of a section is one of them. */
  boolean isSection(Block block) {
    boolean mayBe =
        switch (block.kind()) {
          case TEXT, AGENCY, ORDER -> !sections.isEmpty() && block.text().length() <= LONGEST_NAME;
          default -> false;
        };
    if (!mayBe) {
      return false;
    }
    String text = block.text().text();
    return sections.contains(block.text().mayHold(Blanks.ALL) ? Blanks.without(text) : text);
  }
}
