package gazette.section;

import gazette.block.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of blocks with one purpose.
 *
 * @param head the head of a document; null of other parts
 * @param section the 目录 section or printed divider above it; null when there is none
 * @param blocks its blocks without the furniture; of a document, without the head
 */
public record Part(Kind kind, @Nullable Head head, @Nullable String section, List<Block> blocks) {
  /** What a part is for. */
  public enum Kind {
    /** Front or colophon (刊头, 版权页). */
    MASTHEAD,
    /** 目录. */
    CONTENTS,
    /** One document (公文). */
    DOCUMENT,
    /** A list of appointments (人事任免). */
    APPOINTMENTS,
    /** A chronicle (大事记). */
    CHRONICLE,
    /** Text that belongs nowhere. */
    LOOSE
  }

  /** Copies its list. */
  public Part {
    blocks = List.copyOf(blocks);
  }

  /** The number of its first line. */
  public int first() {
    int first = blocks.isEmpty() ? Integer.MAX_VALUE : blocks.get(0).first();
    if (head != null) {
      for (List<Block> some : List.of(head.metadata(), head.issuers(), head.titles())) {
        first = some.isEmpty() ? first : Math.min(first, some.get(0).first());
      }
      first = head.number() == null ? first : Math.min(first, head.number().first());
      first = head.address() == null ? first : Math.min(first, head.address().first());
      first = head.salutation() == null ? first : Math.min(first, head.salutation().first());
    }
    return first;
  }
}
