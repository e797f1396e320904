package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import java.util.List;

/** Parts that nothing announces, and what becomes of them. */
final class LooseParts {
  private LooseParts() {}

  /** Makes documents of those that are text, of all of them where the issue has nothing else. */
  static void settle(List<Part> parts) {
    boolean none = true;
    for (Part part : parts) {
      none &= !isContent(part.kind());
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.kind() == Part.Kind.LOOSE && (none || isText(part))) {
        parts.set(i, asDocument(part));
      }
    }
  }

  private static boolean isContent(Part.Kind kind) {
    return kind == Part.Kind.DOCUMENT
        || kind == Part.Kind.APPOINTMENTS
        || kind == Part.Kind.CHRONICLE;
  }

  /**
   * Text that goes on over several paragraphs is a document even without a head: its beginning may
   * be lost.
   */
  private static boolean isText(Part part) {
    int prose = 0;
    for (Block block : part.blocks()) {
      prose += block.kind() == LineKind.UNIT || block.text().length() > 40 ? 1 : 0;
    }
    return prose > 1;
  }

  private static Part asDocument(Part part) {
    Head found = HeadReader.read(part.blocks(), 0);
    boolean whole = found.end() >= part.blocks().size();
    Head used = whole && found.end() > 1 ? Head.none(0) : found;
    List<Block> body = part.blocks().subList(used.end(), part.blocks().size());
    return new Part(Part.Kind.DOCUMENT, used, part.section(), body);
  }
}
