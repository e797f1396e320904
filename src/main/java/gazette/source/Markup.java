package gazette.source;

/**
 * What may be erased from a line, declared in this one place, and the line without it.
 *
 * <p>Markup is what the way to the text file has added to the print: the {@code #} and {@code *} of
 * Markdown, HTML tags and comments, entities that are blanks, list marks, zero-width characters.
 * None of it says anything about the structure that can be relied on, so every later step reads the
 * stripped line.
 *
 * <p>{@link #strip} takes off what is never part of a text. {@link Erasures} adds what only some
 * steps take off: table pipes and rulers, leader dots, the marks before an entry.
 */
public final class Markup {
  /** Characters that may be markup or begin some, and an example of those without width. */
  private static final CharSet SUSPECTS = CharSet.of("#&*<>\uFEFF");

  private Markup() {}

  /**
   * The content of a line: without {@code #} and {@code *}, tags, comments, entities that are
   * blanks, zero-width characters and soft hyphens wherever they stand, without one leading list
   * mark ({@code - }, {@code · }, {@code • }) and without blanks at its ends. {@code ##
   * <b>一、总体要求</b>} gives {@code 一、总体要求}.
   *
   * <p>An entity between two characters leaves one blank, and so does a tag that ends a block
   * between two Latin letters; that blank stands nowhere in the source. What only looks like markup
   * stays: {@code <5%}, {@code - 12 -}, {@code ---}. The same line with all {@code #} and {@code *}
   * removed has the same content.
   */
  public static Passage strip(Line line) {
    if (line.isBlank()) {
      return Passage.EMPTY;
    }
    String text = line.text();
    int from = 0;
    int to = text.length();
    while (Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return (line.inner() & SUSPECTS.traits()) != 0 || Cleaning.isListMark(text.charAt(from))
        ? new Cleaning(line).content()
        : new Passage(
            text.substring(from, to), new int[] {line.number(), from, to - from, 0}, line.inner());
  }

  /** The columns of a line that need no owner, for the audit. */
  public static Erasures erasures(Line line) {
    return new Erasures(line);
  }

  /**
   * Whether the character is one of the marks that Markdown puts into a text: {@code #} or {@code
   * *}.
   */
  public static boolean isNoise(char c) {
    return c == '#' || c == '*';
  }

  /**
   * Whether the character has no width and no meaning: soft hyphens, zero-width blanks, joiners and
   * marks of direction, byte-order marks in the middle of a text.
   */
  public static boolean isInvisible(char c) {
    if (c >= 0x2070) {
      return c == 0xFEFF;
    }
    return c == 0xAD
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || c >= 0x2060;
  }

  /** Whether the character is a mark that stands before an entry, as in {@code △ 4日，清河市召开…}. */
  public static boolean isEntryMark(char c) {
    return switch (c) {
      case '△', '☆', '★', '●', '○', '▲', '◆', '■', '□', '◇', '◎', '▶', '►', '※' -> true;
      default -> false;
    };
  }

  /**
   * Whether the character may be part of a leader or of a rule: dots and dashes, as in {@code 总则………
   * 3}.
   */
  public static boolean isLeader(char c) {
    return isLeaderDot(c)
        || switch (c) {
          case '-', '_', '=', '~', '‐', '–', '—', '―', '─', '━', '═', '－', '～', '＿' -> true;
          default -> false;
        };
  }

  /** Whether the character is a dot of a leader. */
  static boolean isLeaderDot(char c) {
    return switch (c) {
      case '.', '…', '·', '．', '‥', '⋯', '・', '•', '﹒' -> true;
      default -> false;
    };
  }

  /**
   * Whether the character draws the lines between table cells: {@code |} or a box-drawing
   * character.
   */
  public static boolean isPipe(char c) {
    return c == '|' || (c >= '─' && c <= '╿');
  }

  /**
   * Whether the character may end a heading and belongs to nobody there: {@code 。} or {@code ：}.
   */
  public static boolean isHeadingEnd(char c) {
    return c == '。' || c == '：' || c == ':';
  }
}
