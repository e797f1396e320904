package gazette.section;

import gazette.block.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks above the body of a document, sorted by what they are.
 *
 * @param repeats lines on which the title stands once more
 * @param end the index after its last block
 */
public record Head(
    List<Block> metadata,
    List<Block> issuers,
    @Nullable Block number,
    List<Block> titles,
    List<Block> repeats,
    List<Block> subtitles,
    @Nullable Block speaker,
    List<Block> history,
    @Nullable Block address,
    @Nullable Block salutation,
    int end) {
  /** Copies its lists. */
  public Head {
    metadata = List.copyOf(metadata);
    issuers = List.copyOf(issuers);
    titles = List.copyOf(titles);
    repeats = List.copyOf(repeats);
    subtitles = List.copyOf(subtitles);
    history = List.copyOf(history);
  }

  /** The title over all its lines, without blanks between CJK characters. */
  public String title() {
    return title(titles);
  }

  /** The title that stands on such lines, without blanks between CJK characters. */
  static String title(List<Block> titles) {
    if (titles.size() == 1) {
      return titles.get(0).title();
    }
    StringBuilder title = new StringBuilder();
    for (Block block : titles) {
      title.append(block.title());
    }
    return title.toString();
  }

  /** A head of nothing, for a text that begins with its body. */
  public static Head none(int end) {
    return new Head(
        List.of(), List.of(), null, List.of(), List.of(), List.of(), null, List.of(), null, null,
        end);
  }
}
