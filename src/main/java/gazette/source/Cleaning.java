package gazette.source;

import java.util.Arrays;

/**
 * Takes the markup off one line that has some. The characters that stay are kept with their
 * columns; each step works on what the one before it has left, so that {@code <**b**>} is a tag and
 * {@code **- **清河市} a list mark.
 */
final class Cleaning {
  /** The column of a blank that stands nowhere in the source. */
  private static final int NOWHERE = -1;

  private final Line line;
  private final char[] kept;
  private final int[] columns;
  private int size;

  Cleaning(Line line) {
    this.line = line;
    this.kept = line.text().toCharArray();
    this.columns = new int[kept.length];
  }

  /** Whether the character may be a list mark when it stands first and a blank follows. */
  static boolean isListMark(char c) {
    return c == '-' || c == '·' || c == '•';
  }

  /** The content of the line. */
  Passage content() {
    boolean suspect = dropNoise();
    if (suspect) {
      dropTagsAndEntities();
    }
    int from = skipBlanks(0);
    int to = size;
    while (to > from && Blanks.isBlank(kept[to - 1])) {
      to--;
    }
    if (startsWithListMark(from, to)) {
      from = skipBlanks(from + 1);
    }
    return passage(from, to);
  }

  private boolean dropNoise() {
    boolean suspect = false;
    for (int i = 0; i < kept.length; i++) {
      char c = kept[i];
      if (Markup.isNoise(c) || Markup.isInvisible(c)) {
        continue;
      }
      suspect |= c == '<' || c == '>' || c == '&';
      kept[size] = c;
      columns[size++] = i;
    }
    return suspect;
  }

  private void dropTagsAndEntities() {
    Tags tags = new Tags(kept.clone(), size);
    Gap gap = new Gap();
    int read = 0;
    int end = size;
    size = 0;
    while (read < end) {
      int next = behindMarkup(tags, read, gap);
      if (next > read) {
        read = next;
        continue;
      }
      char c = tags.charAt(read);
      if (size > 0 && gap.needsBlank(kept[size - 1], c)) {
        kept[size] = ' ';
        columns[size++] = NOWHERE;
      }
      gap.close();
      kept[size] = c;
      columns[size++] = columns[read++];
    }
  }

  /** The index behind the tag, comment or blank entity at an index, or the index itself. */
  private static int behindMarkup(Tags tags, int at, Gap gap) {
    return switch (tags.charAt(at)) {
      case '<' -> {
        int next = tags.tagEnd(at);
        gap.parts |= next > 0 && tags.isBlock(at);
        yield Math.max(at, next);
      }
      case '-' -> Math.max(at, tags.commentCloseEnd(at));
      case '&' -> {
        int blank = tags.blankEntity(at);
        gap.blank |= blank >= 0 && !Markup.isInvisible((char) blank);
        yield blank >= 0 ? tags.entityEnd(at) : at;
      }
      default -> at;
    };
  }

  private boolean startsWithListMark(int from, int to) {
    if (to - from < 3 || !isListMark(kept[from])) {
      return false;
    }
    char mark = kept[from];
    if (mark != '-' && kept[to - 1] == mark) {
      return false; // · 市政府文件 · stands between two marks
    }
    char next = kept[from + 1];
    boolean blank = Blanks.isBlank(next) && (next != '\t' || mark != '-');
    return blank && isListItem(mark, skipBlanks(from + 1), to);
  }

  /**
   * Whether text follows, and not {@code 12 -} (a page number), {@code 3.5%} (a figure) or {@code -
   * -} (a rule).
   */
  private boolean isListItem(char mark, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = kept[i];
      boolean figure = (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
      if (!figure && c != mark && !isFigureSign(c) && !Blanks.isBlank(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigureSign(char c) {
    return c == '.' || c == ',' || c == '%' || c == '％' || c == '．' || c == '-' || c == '/';
  }

  private int skipBlanks(int at) {
    int next = at;
    while (next < size && Blanks.isBlank(kept[next])) {
      next++;
    }
    return next;
  }

  private Passage passage(int from, int to) {
    if (from >= to) {
      return Passage.EMPTY;
    }
    int[] runs = new int[4 * Passage.WIDTH];
    int used = 0;
    int next = NOWHERE;
    for (int i = from; i < to; i++) {
      if (columns[i] == NOWHERE) {
        next = NOWHERE;
        continue;
      }
      if (columns[i] != next || used == 0) {
        if (used == runs.length) {
          runs = Arrays.copyOf(runs, 2 * used);
        }
        runs[used + Passage.LINE] = line.number();
        runs[used + Passage.COLUMN] = columns[i];
        runs[used + Passage.AT] = i - from;
        used += Passage.WIDTH;
      }
      runs[used - Passage.WIDTH + Passage.LENGTH]++;
      next = columns[i] + 1;
    }
    return new Passage(
        new String(kept, from, to - from), Arrays.copyOf(runs, used), Traits.of(kept, from, to));
  }

  /** What was dropped between two characters that stay. */
  private static final class Gap {
    /** An entity that is a blank. */
    private boolean blank;

    /** A tag that begins or ends a block. */
    private boolean parts;

    private boolean needsBlank(char left, char right) {
      return blank
          ? !Blanks.isBlank(left) && !Blanks.isBlank(right)
          : parts && Joining.isLatin(left) && Joining.isLatin(right);
    }

    private void close() {
      blank = false;
      parts = false;
    }
  }
}
