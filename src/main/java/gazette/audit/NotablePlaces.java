package gazette.audit;

/** The places of a text that are worth a look: few, so that the looks cost little. */
final class NotablePlaces {
  private final long[] lonely;
  private final long[] closing;
  private final long[] otherForms;

  private NotablePlaces(int length) {
    lonely = new long[(length >> 6) + 2];
    closing = new long[lonely.length];
    otherForms = new long[lonely.length];
  }

  /** The places of a text. */
  static NotablePlaces of(RunningText text, PairCounts pairs) {
    NotablePlaces places = new NotablePlaces(text.length());
    places.find(text, pairs);
    return places;
  }

  /** First a bit for each place and its pair with the one before it, then those that fit. */
  private void find(RunningText text, PairCounts pairs) {
    CharacterKinds kinds = CharacterKinds.table();
    long[] alone = new long[lonely.length];
    char[] chars = text.chars();
    char before = RunningText.BREAK;
    int wasAlone = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = chars[i];
      int count = pairs.any(before, c);
      int kind = kinds.of(c);
      int isAlone = kind & CharacterKinds.ALONE;
      lonely[i >> 6] |= (long) (count - 2 >>> 31 | wasAlone | isAlone) << i;
      closing[i >> 6] |= (long) (count - 3 >>> 31 & ~wasAlone) << i;
      alone[i >> 6] |= (long) isAlone << i;
      otherForms[i >> 6] |= (long) (kind >> 1) << i;
      before = c;
      wasAlone = isAlone;
    }
    set(lonely, text.length());
    set(alone, text.length());
    for (int i = 0; i + 1 < lonely.length; i++) {
      lonely[i] &= behind(lonely, i) & ~alone[i];
      closing[i] &= behind(alone, i) & ~alone[i];
    }
  }

  private static void set(long[] bits, int place) {
    bits[place >> 6] |= 1L << place;
  }

  /** The bits of the places behind those of a word. */
  private static long behind(long[] bits, int word) {
    return bits[word] >>> 1 | bits[word + 1] << 63;
  }

  /**
   * The next place, from one on, of a Chinese character that has no company: before it and behind
   * it stands what stands there nowhere else, a particle, or no Chinese character; -1 for none.
   */
  int nextLonely(int from) {
    return next(lonely, from);
  }

  /**
   * The next place, from one on, of the second of two Chinese characters that stand side by side
   * twice at most, before what is no company; -1 for none.
   */
  int nextClosing(int from) {
    return next(closing, from);
  }

  /** The next place, from one on, of a character that is not simplified; -1 for none. */
  int nextOtherForm(int from) {
    return next(otherForms, from);
  }

  private static int next(long[] bits, int from) {
    int word = from >> 6;
    long found = word < bits.length ? bits[word] & -1L << from : 0;
    while (found == 0) {
      if (++word >= bits.length) {
        return -1;
      }
      found = bits[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(found);
  }
}
