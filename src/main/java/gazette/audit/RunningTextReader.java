package gazette.audit;

import gazette.source.Blanks;
import gazette.source.Line;
import gazette.source.Markup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Makes one row of characters of the lines of an issue. */
final class RunningTextReader {
  /** No tag that text extraction leaves behind is longer. */
  private static final int LONGEST_TAG = 200;

  private final ReadingOrder order;
  private final int[] starts;
  private final List<LatinWord> words = new ArrayList<>();
  private final List<OddCharacter> odd = new ArrayList<>();
  private final BitSet otherForms = new BitSet();
  private final char[] chars;
  private int size;

  /** The characters of the line that is read. */
  private final char[] printed;

  private RunningTextReader(List<Line> lines, ReadingOrder order) {
    this.order = order;
    this.starts = new int[lines.size() + 1];
    int room = lines.size() + 1;
    int longest = 0;
    for (Line line : lines) {
      int length = line.text().length();
      room += length;
      longest = Math.max(longest, length);
    }
    this.chars = new char[room];
    this.printed = new char[longest];
  }

  static RunningText read(List<Line> lines, ReadingOrder order) {
    RunningTextReader reader = new RunningTextReader(lines, order);
    int before = 0;
    for (Line line : lines) {
      if (!reader.isContinued(before, line)) {
        reader.put(RunningText.BREAK);
      }
      reader.starts[line.number()] = reader.size;
      int had = reader.size;
      if (!order.isFurniture(line.number())) {
        reader.add(line);
      }
      before = reader.size > had ? line.number() : before;
    }
    int length = reader.size;
    reader.put(RunningText.BREAK);
    return new RunningText(
        lines, reader.chars, length, reader.starts, reader.words, reader.odd, reader.otherForms);
  }

  /** A blank line between two lines that belong together puts no break between them. */
  private boolean isContinued(int before, Line line) {
    return size == 0
        || last() == RunningText.BREAK
        || order.join(before, line.number())
        || line.isBlank();
  }

  private void put(char c) {
    chars[size++] = c;
  }

  private char last() {
    return size == 0 ? RunningText.BREAK : chars[size - 1];
  }

  private void add(Line line) {
    int length = line.text().length();
    line.text().getChars(0, length, printed, 0);
    byte[] kinds = CharacterKinds.table();
    for (int at = 0; at < length; ) {
      char c = printed[at];
      if ((kinds[c] & CharacterKinds.PLAIN) != 0) {
        chars[size++] = c;
        at++;
      } else if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
        putDigit();
        at++;
      } else if (c < 0x80) {
        at = addAscii(line, at, c);
      } else {
        addOther(line, at, c);
        at++;
      }
    }
  }

  private void addOther(Line line, int at, char c) {
    if (!Blanks.isBlank(c)) {
      if ((CharacterKinds.table()[c] & CharacterKinds.OTHER_FORM) != 0) {
        otherForms.set(size);
      }
      put(c);
      if (OddCharacter.is(c)) {
        odd.add(new OddCharacter(line, at));
      }
    } else if (c == '\u3000') {
      addGap(line);
    }
  }

  /** A wide blank inside a line parts the columns of a list, or the characters of a name. */
  private void addGap(Line line) {
    if (size > starts[line.number()] && last() != RunningText.BREAK) {
      put(RunningText.BREAK);
    }
  }

  private int addAscii(Line line, int at, char c) {
    if (isLetter(c)) {
      return addLetters(line, at);
    }
    if (c == '<') {
      return afterTag(line.text(), at);
    }
    if (c > ' ') {
      if (!Markup.isNoise(c)) {
        put(c);
      }
    } else if (c == '\t' || at > 0 && printed[at - 1] == ' ') {
      addGap(line);
    }
    return at + 1;
  }

  private void putDigit() {
    if (size == 0 || chars[size - 1] != '0') {
      chars[size++] = '0';
    }
  }

  private int addLetters(Line line, int from) {
    String text = line.text();
    int to = from;
    boolean small = true;
    while (to < text.length() && isLetter(text.charAt(to))) {
      small &= to == from || text.charAt(to) >= 'a';
      put(text.charAt(to++));
    }
    if (small && (to - from > 1 || isApart(text, from))) {
      words.add(new LatinWord(line, from, to));
    }
    return to;
  }

  /** Whether a single letter stands between blanks. */
  private static boolean isApart(String text, int at) {
    return text.charAt(at) >= 'a'
        && at > 0
        && at + 1 < text.length()
        && Blanks.isBlank(text.charAt(at - 1))
        && Blanks.isBlank(text.charAt(at + 1));
  }

  /** Marks of type such as {@code <b>} stand inside words; other tags part texts. */
  private int afterTag(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    int end = at + 1;
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    if (isLetter(next) || next == '/' || next == '!') {
      while (end < limit && text.charAt(end) != '>') {
        end++;
      }
    }
    if (end == at + 1 || end == limit) {
      put('<');
      return at + 1;
    }
    boolean isType = end - at <= 3 && text.charAt(end - 1) != 'p';
    if (!isType) {
      put(RunningText.BREAK);
    }
    return end + 1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
