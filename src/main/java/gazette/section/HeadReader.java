package gazette.section;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.notation.Agencies;
import gazette.notation.Genres;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head that begins at a block: issuer, number and title in any order, then those to whom
 * it is addressed.
 */
final class HeadReader {
  /** What ends a red head (发文机关标志, 7.2.4); under several organs it stands alone. */
  private static final String RED_HEAD_WORD = "文件";

  private static final CharSet NO_TITLE_ENDS = CharSet.of("。；：:;，,、！？");
  private static final CharSet STOPS = CharSet.of("。；");
  private static final int LONGEST_TITLE = 130;
  private static final int MOST_TITLE_LINES = 8;

  private static final int MOST_REPEATS = 4;
  private static final int LONGEST_NAME = 4;

  /** No head has more lines: not even that of thirty joint issuers with a block of metadata. */
  private static final int MOST_LINES = 60;

  private final List<Block> metadata = new ArrayList<>();
  private final List<Block> issuers = new ArrayList<>();
  private final List<Block> titles = new ArrayList<>();
  private final List<Block> repeats = new ArrayList<>();
  private final List<Block> subtitles = new ArrayList<>();
  private final List<Block> history = new ArrayList<>();
  private @Nullable Block number;
  private @Nullable Block speaker;
  private @Nullable Block address;
  private @Nullable Block salutation;

  private HeadReader() {}

  /** The head that begins at an index, as far as it reaches; it may be empty. */
  static Head read(List<Block> blocks, int from) {
    HeadReader reader = new HeadReader();
    int at = from;
    int end = Math.min(blocks.size(), from + MOST_LINES);
    while (at < end
        && reader.takes(blocks.get(at), at + 1 < blocks.size() ? blocks.get(at + 1) : null)) {
      at++;
      if (reader.address != null || reader.salutation != null) {
        break;
      }
    }
    return new Head(
        reader.metadata,
        reader.issuers,
        reader.number,
        reader.titles,
        reader.repeats,
        reader.subtitles,
        reader.speaker,
        reader.history,
        reader.address,
        reader.salutation,
        at);
  }

  /** Whether a block can be a line of a title. */
  static boolean isTitleLine(Block block) {
    String text = block.text().text();
    if (block.kind() != LineKind.TEXT || text.length() > LONGEST_TITLE || text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (NO_TITLE_ENDS.has(last) || text.startsWith("——") || text.startsWith("（见")) {
      return false;
    }
    return !block.text().mayHold(STOPS) || text.indexOf('。') < 0 && text.indexOf('；') < 0;
  }

  private boolean takes(Block block, @Nullable Block next) {
    return switch (block.kind()) {
      case METADATA -> titles.isEmpty() && number == null && metadata.add(block);
      case SUBJECT_WORDS -> !metadata.isEmpty() && titles.isEmpty() && metadata.add(block);
      case AGENCY -> takesAgency(block, next);
      case ORDER -> titles.isEmpty() && titles.add(block);
      case DOCUMENT_NUMBER -> takesNumber(block);
      case ISSUE_NUMBER ->
          (!titles.isEmpty() || !issuers.isEmpty())
              && block.title().endsWith("号")
              && takesNumber(block);
      case TEXT -> isSpeaker(block, next) ? takesSpeaker(block) : takesTitle(block);
      case SUBTITLE -> !titles.isEmpty() && subtitles.add(block);
      case SPEAKER -> takesSpeaker(block);
      case HISTORY -> !titles.isEmpty() && history.add(block);
      case ADDRESS -> {
        if (speaker != null && !subtitles.isEmpty()) {
          salutation = block; // a report is read to those to whom it turns
        } else {
          address = block;
        }
        yield true;
      }
      case SALUTATION -> {
        salutation = block;
        yield true;
      }
      default -> false;
    };
  }

  private boolean takesAgency(Block block, @Nullable Block next) {
    boolean below = number == null && !issuers.isEmpty() && !titles.isEmpty() && isComplete();
    boolean signs = next != null && next.kind() == LineKind.DATE && !below;
    if (signs || !subtitles.isEmpty() || !history.isEmpty()) {
      return false;
    }
    if (titles.isEmpty() || number == null && isComplete()) {
      return issuers.add(block);
    }
    return continuesTitle() && titles.add(block);
  }

  /** A title line may end like an organ: 关于成立…领导小组办公室 / 的通知. */
  private boolean continuesTitle() {
    return number == null
        && titles.size() < MOST_TITLE_LINES
        && Genres.of(Head.title(titles)) == null;
  }

  private boolean takesNumber(Block block) {
    if (number != null) {
      return false;
    }
    number = block;
    return true;
  }

  private boolean takesTitle(Block block) {
    if (titles.isEmpty() && !issuers.isEmpty() && block.title().equals(RED_HEAD_WORD)) {
      return issuers.add(block);
    }
    if (isRedTitle() && block.title().startsWith("关于") && isTitleLine(block)) {
      issuers.add(titles.remove(0));
      return titles.add(block);
    }
    if (isRepeat(block)) {
      return repeats.add(block);
    }
    boolean below = number != null && !titles.isEmpty() && titles.get(0).first() < number.first();
    if (below
        || !subtitles.isEmpty()
        || speaker != null
        || !history.isEmpty()
        || titles.size() >= MOST_TITLE_LINES) {
      return false;
    }
    if (!isTitleLine(block) || isComplete() && !goesOnComplete(block)) {
      return false;
    }
    return titles.add(block);
  }

  /** A red head may name the kind too, 清河市人民政府公告, with the number below and then the title. */
  private boolean isRedTitle() {
    if (number == null || titles.size() != 1 || titles.get(0).kind() != LineKind.TEXT) {
      return false;
    }
    String title = titles.get(0).title();
    String genre = Genres.of(title);
    boolean bare = genre != null && genre.equals(title) && !issuers.isEmpty();
    return bare || genre != null && !title.contains("关于") && isOrganWith(title, genre);
  }

  private static boolean isOrganWith(String title, String genre) {
    return title.endsWith(genre)
        && Agencies.endsLikeAgency(title.substring(0, title.length() - genre.length()));
  }

  private boolean isRepeat(Block block) {
    String title = Head.title(titles);
    return title.length() > 5
        && repeats.size() < MOST_REPEATS
        && block.text().length() <= LONGEST_TITLE
        && Likeness.of(title, beforeDash(block.title())) > 0.7;
  }

  private static String beforeDash(String text) {
    int dash = text.indexOf("——");
    return dash > 0 ? text.substring(0, dash) : text;
  }

  /**
   * A title that names its kind is complete, unless it names the kind of what it only sends:
   * 关于印发…方案 / 的通知.
   */
  private boolean isComplete() {
    String title = Head.title(titles);
    String genre = Genres.of(title);
    boolean sends = title.contains("印发") || title.contains("转发") || title.contains("关于");
    return genre != null && (Genres.isStatutory(genre) || !sends);
  }

  private static boolean goesOnComplete(Block block) {
    char first = block.text().text().charAt(0);
    return first == '（' || first == '(' || first == '的' || first == '暨' || first == '及';
  }

  /** A name alone, between the title and the words to the hearers: {@code 林　远}. */
  private boolean isSpeaker(Block block, @Nullable Block next) {
    String name = block.title();
    boolean named = name.length() >= 2 && name.length() <= LONGEST_NAME && Genres.of(name) == null;
    return named && !titles.isEmpty() && next != null && next.kind() == LineKind.SALUTATION;
  }

  private boolean takesSpeaker(Block block) {
    if (titles.isEmpty() || speaker != null) {
      return false;
    }
    speaker = block;
    return true;
  }
}
