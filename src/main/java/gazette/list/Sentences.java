package gazette.list;

/** Whether texts end as sentences do. */
final class Sentences {
  private static final String CLOSERS = "”’」』）)】》";
  private static final String STOPS = "。！？!?；;…";

  /** After these a date goes on: {@code …将于5月} and on the next line {@code 8日，…}. */
  private static final String BEFORE_DATE = "年月至到于在自从—-–~～、（(";

  private Sentences() {}

  /**
   * Whether the text ends with a full stop, perhaps inside closing marks; false of the empty text.
   */
  static boolean isFinished(String text) {
    int i = Chars.end(text) - 1;
    while (i >= 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && STOPS.indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a date at the start of the next line belongs to the sentence of this one. */
  static boolean awaitsDate(String text) {
    return Chars.isOneOf(Chars.last(text), BEFORE_DATE);
  }
}
