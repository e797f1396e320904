package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.model.ContentsEntry;
import gazette.notation.Agencies;
import gazette.notation.Genres;
import gazette.source.WordSet;
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

  /** With these a title begins that leaves its issuer to the line above. */
  private static final WordSet ACTS = WordSet.of("关于", "印发", "转发", "批转");

  /** No company issues a document. */
  private static final WordSet COMPANIES = WordSet.of("公司", "集团", "支行", "分行", "银行");

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

  /**
   * Where a head truly begins: lines of a list above it, which look like titles too, are left to
   * the text above. That is the index of the first line that names an organ or begins as titles do,
   * when the first line does neither.
   */
  int firstLine(List<Block> blocks, int at, Head found) {
    int below = belowCompanies(blocks, at, found);
    below = below > at ? below : belowOthers(blocks, at, found);
    if (below > at) {
      return below;
    }
    if (found.titles().size() < 2 && found.issuers().size() < 2 || beginsTitle(blocks.get(at))) {
      return at;
    }
    for (int i = at + 1; i < found.end(); i++) {
      if (beginsTitle(blocks.get(i))) {
        Head later = HeadReader.read(blocks, i);
        boolean same = later.end() == found.end() || later.end() > found.end();
        return same && isStanding(later) ? i : at;
      }
    }
    return at;
  }

  /** Companies alone above a number are the last lines of a list: no company issues a document. */
  private static int belowCompanies(List<Block> blocks, int at, Head found) {
    int below = at;
    while (below < found.end() && found.number() != null && isCompany(blocks.get(below))) {
      below++;
    }
    return below < found.end() && blocks.get(below).kind() == LineKind.DOCUMENT_NUMBER ? below : at;
  }

  private static boolean isCompany(Block block) {
    return block.kind() == LineKind.AGENCY && COMPANIES.ends(block.title());
  }

  /**
   * Organs above a title are the last lines of a list where the title names another issuer: the
   * companies above {@code 清河市人民政府关于…的通告}, or 市财政局 / 持续推进 above 清河市人民政府 / 关于…的通知.
   */
  private static int belowOthers(List<Block> blocks, int at, Head found) {
    int first = at;
    while (first < found.end() && isCompany(blocks.get(first))) {
      first++;
    }
    boolean titled = first < found.end() && blocks.get(first).kind() == LineKind.TEXT;
    if (first > at && titled && Agencies.issuerOf(blocks.get(first).title()) != null) {
      return first;
    }
    boolean text = false;
    for (int i = at; i + 1 < found.end(); i++) {
      Block block = blocks.get(i);
      if (text && block.kind() == LineKind.AGENCY && ACTS.begins(blocks.get(i + 1).title())) {
        return i;
      }
      if (block.kind() != LineKind.AGENCY && block.kind() != LineKind.TEXT
          || ACTS.isIn(block.title())) {
        return at;
      }
      text |= block.kind() == LineKind.TEXT;
    }
    return at;
  }

  private static boolean beginsTitle(Block block) {
    if (block.kind() == LineKind.METADATA
        || block.kind() == LineKind.ORDER
        || block.kind() == LineKind.AGENCY) {
      return true;
    }
    String text = block.title();
    if (block.kind() == LineKind.TEXT && isListOfNames(text)) {
      return false;
    }
    return block.kind() != LineKind.TEXT
        || text.startsWith("关于")
        || text.startsWith("印发")
        || text.startsWith("转发")
        || text.startsWith("批转")
        || Agencies.issuerOf(text) != null;
  }

  /** Several names one behind another, which no title begins with: 化工厂、机械厂、运输公司. */
  private static boolean isListOfNames(String text) {
    int first = text.indexOf('、');
    int second = first < 0 ? -1 : text.indexOf('、', first + 1);
    return second > 0 && text.indexOf("关于") < 0 && Genres.of(text) == null;
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

  private static boolean isStanding(Head found) {
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
