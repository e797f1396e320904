package gazette.list;

import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** Cuts paragraphs where a mark opens a further entry inside: {@code …召开。△市长…}. */
final class EntryPieces {
  private static final char[] NONE = {};

  private EntryPieces() {}

  /** The paragraphs without blanks at their ends, empty ones left out. */
  static List<Passage> of(List<Passage> paragraphs) {
    List<Passage> pieces = new ArrayList<>(paragraphs.size());
    for (Passage paragraph : paragraphs) {
      cut(paragraph.trim(), pieces);
    }
    return pieces;
  }

  private static void cut(Passage paragraph, List<Passage> pieces) {
    String text = paragraph.text();
    char[] chars = EntryMark.mayStandIn(paragraph) ? text.toCharArray() : NONE;
    int from = 0;
    for (int i = 1; i < chars.length; i++) {
      char c = chars[i];
      boolean han = c >= 0x4E00 && c <= 0x9FFF;
      if (!han
          && EntryMark.opensInside(c)
          && i > from
          && Sentences.isFinished(text.substring(Math.max(from, i - 8), i))) {
        pieces.add(paragraph.sub(from, i).trim());
        from = i;
      }
    }
    if (from < text.length()) {
      pieces.add(paragraph.from(from));
    }
  }
}
