package gazette.list;

import gazette.source.CharSet;

/** Whether texts end as sentences do. */
final class Sentences {
  private static final CharSet CLOSERS = CharSet.of("”’」』）)】》");
  private static final CharSet STOPS = CharSet.of("。！？!?；;…");

  /** After these a date goes on: {@code …将于5月} and on the next line {@code 8日，…}. */
  private static final CharSet BEFORE_DATE = CharSet.of("年月至到于在自从—-–~～、（(");

  private Sentences() {}

  /**
   * Whether the text ends with a full stop, perhaps inside closing marks; false of the empty text.
   */
  static boolean isFinished(String text) {
    int i = Chars.end(text) - 1;
    while (i >= 0 && CLOSERS.has(text.charAt(i))) {
      i--;
    }
    return i >= 0 && STOPS.has(text.charAt(i));
  }

  /** Whether a date at the start of the next line belongs to the sentence of this one. */
  static boolean awaitsDate(String text) {
    return BEFORE_DATE.has(Chars.last(text));
  }
}
