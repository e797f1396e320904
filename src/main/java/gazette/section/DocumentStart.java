package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.model.ContentsEntry;
import gazette.notation.Agencies;
import gazette.notation.Genres;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs whether a head opens a document of its own, or only heads a part of the one above it. */
final class DocumentStart {
  private static final double SAME = 0.8;

  /** A title that is so like an entry is what the entry lists, not what its title only names. */
  private static final double LISTED = 0.95;

  /**
   * Kinds of document that a gazette prints for themselves; the others mostly come with a covering
   * letter.
   */
  private static final Set<String> STANDING =
      Set.of(
          "决议", "决定", "命令", "令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函",
          "纪要", "解读", "讲话", "更正", "布告", "指示", "声明", "勘误", "公示", "问答");

  /** The titles that the 目录 announces. */
  private final TitleIndex<String> entries = new TitleIndex<>();

  DocumentStart(List<ContentsEntry> announced) {
    for (ContentsEntry entry : announced) {
      entries.add(entry.title(), entry.title());
    }
  }

  /** Whether a head can begin at such a block. */
  boolean mayOpen(Block block) {
    return switch (block.kind()) {
      case METADATA, AGENCY, ORDER, DOCUMENT_NUMBER, ADDRESS, SALUTATION -> true;
      case TEXT -> HeadReader.isTitleLine(block);
      default -> false;
    };
  }

  /**
   * Whether a head opens a document.
   *
   * @param before the block above it
   * @param current the head of the document above it; null when there is none
   * @param body what that document holds so far
   */
  boolean opens(Head found, @Nullable Block before, @Nullable Head current, Gathered body) {
    boolean titled = !found.titles().isEmpty();
    if (!found.metadata().isEmpty()) {
      return titled || found.metadata().size() > 1;
    }
    if (before != null && before.kind() == LineKind.ANNEX_LABEL) {
      return false;
    }
    if (titled && found.titles().get(0).kind() == LineKind.ORDER) {
      return true;
    }
    if (found.number() != null && (titled || !found.issuers().isEmpty())) {
      return current == null || !forwards(current) || isAnnounced(found) || body.hasIssued();
    }
    if (titled && !isIssued(found, current, body) && isAnnounced(found)) {
      return true;
    }
    return current == null ? opensFirst(found) : opensNext(found, before, current, body);
  }

  private boolean opensFirst(Head found) {
    boolean titled = !found.titles().isEmpty();
    boolean spoken = !found.subtitles().isEmpty() || found.salutation() != null;
    return found.address() != null
        || titled && (spoken || !found.history().isEmpty() || isStanding(found));
  }

  private boolean opensNext(Head found, @Nullable Block before, Head current, Gathered body) {
    if (found.titles().isEmpty()) {
      return false;
    }
    if (found.address() != null) {
      return !(forwards(current) && !body.hasIssued()) && (!body.hasAnnex() || isOfficial(found));
    }
    if (found.salutation() != null && !found.subtitles().isEmpty()) {
      return true;
    }
    return before != null
        && endsDocument(before)
        && isOfficial(found)
        && !isIssuedBy(current, found, body);
  }

  private static boolean endsDocument(Block before) {
    return switch (before.kind()) {
      case DATE, DISCLOSURE, PRINTED, COPIES, NOTE, TABLE_ROW, HTML_TABLE, SUBJECT_WORDS -> true;
      default -> false;
    };
  }

  static boolean isStanding(Head found) {
    String genre = Genres.of(found.title());
    return genre != null && STANDING.contains(genre);
  }

  private static boolean isOfficial(Head found) {
    String title = found.title();
    String genre = Genres.of(title);
    if (!isStanding(found)) {
      return false;
    }
    return title.contains("关于")
        || Agencies.issuerOf(title) != null
        || !found.issuers().isEmpty()
        || "解读".equals(genre)
        || "问答".equals(genre)
        || "报告".equals(genre);
  }

  private boolean isAnnounced(Head found) {
    String title = found.title();
    for (String entry : entries.near(title, SAME)) {
      if (Likeness.of(title, entry) >= SAME || title.length() > 8 && entry.endsWith(title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean forwards(Head current) {
    String title = current.title();
    return title.contains("转发") || title.contains("批转");
  }

  private static boolean sends(String title) {
    return title.contains("印发")
        || title.contains("公布")
        || title.contains("发布")
        || title.contains("下达")
        || title.contains("颁布")
        || title.contains("颁发");
  }

  private boolean isIssued(Head found, @Nullable Head current, Gathered body) {
    return current != null
        && found.address() == null
        && !isListedBeside(current, found)
        && isIssuedBy(current, found, body);
  }

  /**
   * A regulation that is printed again below the decision that amends it may be listed for itself.
   */
  private boolean isListedBeside(Head current, Head found) {
    if (!current.title().contains("修改")) {
      return false;
    }
    String title = found.title();
    for (String entry : entries.near(title, LISTED)) {
      if (Likeness.of(title, entry) >= LISTED) {
        return true;
      }
    }
    return false;
  }

  /** The text that a letter sends bears the name by which the letter calls it. */
  private static boolean isIssuedBy(Head current, Head found, Gathered body) {
    if (body.hasIssued()) {
      return false;
    }
    boolean order = !current.titles().isEmpty() && current.titles().get(0).kind() == LineKind.ORDER;
    if (order || forwards(current)) {
      return true;
    }
    String letter = current.title();
    String title = found.title();
    return body.makesKnown(title)
        || Likeness.fold(letter).contains(Likeness.fold(title))
        || sends(letter) && Likeness.of(letter, title) > 0.55;
  }
}
