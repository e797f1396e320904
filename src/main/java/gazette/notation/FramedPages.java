package gazette.notation;

import gazette.source.Blanks;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * The page at the end of a line of the 目录 that more than a leader sets off: {@code 第14页}, {@code
 * P14}, between strokes or dots as at the foot of a page, or from one page to another, {@code
 * 14-16}.
 */
final class FramedPages {
  private static final int MOST_DIGITS = 3;
  private static final CharSet LEADERS = CharSet.of(".…·/—-－﹒．⋯");
  private static final CharSet STROKES = CharSet.of("—-－―─");
  private static final CharSet DOTS = CharSet.of("·•");
  private static final CharSet RANGES = CharSet.of("—-－―～~");

  private FramedPages() {}

  /** The page with which the text ends in such a form; null when there is none, or nothing else. */
  static ContentsPages.@Nullable Page at(String text) {
    int size = text.length();
    if (size < 4) {
      return null;
    }
    char last = text.charAt(size - 1);
    if (last == '页') {
      int from = digitsFrom(text, size - 1);
      return from < size - 1 && Text.at(text, from - 1) == '第'
          ? page(text, from, size - 1, from - 1)
          : null;
    }
    if (STROKES.has(last) || DOTS.has(last)) {
      return between(text, STROKES.has(last) ? STROKES : DOTS);
    }
    int from = digitsFrom(text, size);
    char before = from < size ? Text.at(text, from - 1) : '\0';
    int letter = before == '.' ? from - 2 : from - 1;
    if (from < size && Text.isOneOf(Text.at(text, letter), "PpＰ")) {
      return page(text, from, size, letter);
    }
    if (!RANGES.has(before)) {
      return null;
    }
    int first = digitsFrom(text, from - 1);
    boolean ascends = first < from - 1 && value(text, first, from - 1) < value(text, from, size);
    return ascends ? page(text, first, from - 1, first) : null;
  }

  /** {@code …… — 14 —}: marks of one kind on both sides. */
  private static ContentsPages.@Nullable Page between(String text, CharSet marks) {
    int end = Text.skipBlanksBack(text, marksFrom(text, text.length(), marks));
    int from = digitsFrom(text, end);
    int opening = Text.skipBlanksBack(text, from);
    return from < end && opening > 0 && marks.has(text.charAt(opening - 1))
        ? page(text, from, end, marksFrom(text, opening, marks))
        : null;
  }

  private static int marksFrom(String text, int end, CharSet marks) {
    int from = end;
    while (from > 0 && marks.has(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /**
   * The index of the first of the digits that end at an index; the index itself when there are
   * none.
   */
  private static int digitsFrom(String text, int end) {
    int from = end;
    while (from > 0 && end - from <= MOST_DIGITS && Digits.isDigit(text.charAt(from - 1))) {
      from--;
    }
    return end - from > MOST_DIGITS ? end : from;
  }

  private static int value(String text, int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      value = value * 10 + Digits.value(text.charAt(i));
    }
    return value;
  }

  /** The page, when blanks or a leader set what stands around it off from a title. */
  private static ContentsPages.@Nullable Page page(String text, int from, int end, int opening) {
    int start = opening;
    while (start > 0
        && (Blanks.isBlank(text.charAt(start - 1)) || LEADERS.has(text.charAt(start - 1)))) {
      start--;
    }
    boolean led = start < opening || opening < from && STROKES.has(text.charAt(opening));
    return start > 0 && led ? new ContentsPages.Page(value(text, from, end), start) : null;
  }
}
