package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import java.util.List;

/** Parts that nothing announces, and what becomes of them. */
final class LooseParts {
  private LooseParts() {}

  /**
   * Text that goes on over several paragraphs is a document even without a head: its beginning may
   * be lost.
   */
  static boolean isText(Part part) {
    int prose = 0;
    for (Block block : part.blocks()) {
      prose += block.kind() == LineKind.UNIT || block.text().length() > 40 ? 1 : 0;
    }
    return prose > 1;
  }

  static Part asDocument(Part part) {
    Head found = HeadReader.read(part.blocks(), 0);
    boolean whole = found.end() >= part.blocks().size();
    Head used = whole && found.end() > 1 ? Head.none(0) : found;
    List<Block> body = part.blocks().subList(used.end(), part.blocks().size());
    return new Part(Part.Kind.DOCUMENT, used, part.section(), body);
  }
}
