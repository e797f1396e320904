package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.notation.Brackets;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields below the body of a document: 附注, 抄送, 主题词, 印发. */
final class FootFields {
  private final DocumentCut cut;

  FootFields(DocumentCut cut) {
    this.cut = cut;
  }

  @Nullable String disclosure() {
    return cut.disclosures.isEmpty() ? null : Words.unbracketed(cut.disclosures.get(0).title());
  }

  List<String> copies() {
    List<String> names = new ArrayList<>();
    for (Block block : cut.copies) {
      String text = block.title();
      int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
      String core = text.substring(colon + 1);
      if (core.endsWith("。")) {
        core = core.substring(0, core.length() - 1);
      }
      for (String name : Brackets.split(core, "，,、；;")) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }

  List<String> subjectWords() {
    List<String> words = new ArrayList<>();
    for (Block block : cut.subjectWords) {
      String text = block.text().text();
      int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
      words.addAll(Blanks.words(text.substring(colon + 1)));
    }
    return words;
  }

  @Nullable String printed() {
    for (Block block : cut.printed) {
      DateReading date = date(block);
      if (date != null) {
        return date.iso();
      }
    }
    return null;
  }

  @Nullable String printedBy() {
    for (Block block : cut.printed) {
      if (block.kind() == LineKind.AGENCY) {
        return block.title();
      }
      String bare = Words.unbracketed(Blanks.without(block.text().text()));
      int from = dateFrom(bare);
      if (from > 2) {
        return bare.substring(0, from);
      }
    }
    return null;
  }

  private static @Nullable DateReading date(Block block) {
    String bare = Words.unbracketed(Blanks.without(block.text().text()));
    int from = dateFrom(bare);
    return from < 0 ? null : Dates.at(bare, from);
  }

  private static int dateFrom(String bare) {
    for (int i = 0; i < bare.length(); i++) {
      DateReading date = Dates.at(bare, i);
      if (date != null && date.isComplete()) {
        return i;
      }
    }
    return -1;
  }
}
