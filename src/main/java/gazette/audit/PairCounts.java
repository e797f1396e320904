package gazette.audit;

/**
 * How often two characters stand side by side in an issue, at a glance: never too low, and too high
 * for one pair in a hundred. What is said to a reader is counted exactly, by {@link
 * RunningText#count}.
 *
 * <p>Each pair is counted in two rows, at places that two hashes give; the lower count is the
 * better one.
 */
final class PairCounts {
  /** A pair that is counted so often that others beside the same character are looked at. */
  static final int SETTLED = 30;

  private static final int SMALLEST_BITS = 12;
  private static final int LARGEST_BITS = 24;

  /**
   * The hash of a pair stands written out in each walk: a start runs most of them in the
   * interpreter, where a call costs more than the hash.
   */
  private static final int FACTOR = 0x9E3779B1;

  private static final int OTHER_FACTOR = 0x85EBCA6B;

  private final byte[] wide;
  private final byte[] narrow;
  private final int shift;

  /** The character that is settled before another, by the place of the other in the block. */
  private final char[] settled = new char[Han.SIZE];

  private PairCounts(int length) {
    int lengthBits = 32 - Integer.numberOfLeadingZeros(length);
    int bits = Math.max(SMALLEST_BITS, Math.min(LARGEST_BITS, lengthBits + 2));
    wide = new byte[1 << bits];
    narrow = new byte[1 << bits - 1];
    shift = 32 - bits;
  }

  /** The counts of a text. */
  static PairCounts of(RunningText text) {
    PairCounts counts = new PairCounts(text.length());
    for (int from = 0; from < text.length(); from += RunningText.STRETCH) {
      counts.count(text.chars(), from, Math.min(text.length(), from + RunningText.STRETCH));
    }
    return counts;
  }

  private void count(char[] chars, int from, int to) {
    byte[] high = wide;
    byte[] low = narrow;
    int mask = low.length - 1;
    int bits = shift;
    char before = from == 0 ? RunningText.BREAK : chars[from - 1];
    for (int i = from; i < to; i++) {
      char c = chars[i];
      int hash = (before << 16 | c) * FACTOR;
      hash = (hash ^ hash >>> 15) * OTHER_FACTOR;
      int slot = hash >>> bits;
      int count = high[slot] + 1;
      high[slot] = (byte) (count - (count >> 7));
      slot = hash & mask;
      int other = low[slot] + 1;
      low[slot] = (byte) (other - (other >> 7));
      if (count == SETTLED && Han.is(before) && Han.is(c)) {
        settled[c - Han.FIRST] = before;
      }
      before = c;
    }
  }

  /** The places of the text whose pairs make them notable. */
  NotablePlaces places(RunningText text) {
    NotablePlaces places = new NotablePlaces(text.length());
    int end = text.length() + 1; // the break behind the text is walked too
    int known = NotablePlaces.LONELY;
    for (int from = 0; from < end; from += RunningText.STRETCH) {
      int to = Math.min(end, from + RunningText.STRETCH);
      known = find(text.chars(), from, to, known, places);
    }
    return places;
  }

  /**
   * Looks at a stretch, for what makes the first character of a pair notable: first what was known
   * of it from the pair that ends with it, then what this pair says. What is known at the end of a
   * stretch is handed on to the next.
   */
  private int find(char[] chars, int from, int to, int knownBefore, NotablePlaces places) {
    byte[] kinds = CharacterKinds.table();
    int known = knownBefore;
    char before = from == 0 ? RunningText.BREAK : chars[from - 1];
    int kindBefore = kinds[before];
    for (int i = from; i < to; i++) {
      char c = chars[i];
      int kind = kinds[c];
      int reasons;
      if ((kindBefore & kind & CharacterKinds.IN_WORDS) == 0) {
        reasons = known & (kindBefore | NotablePlaces.CLOSING);
        known = NotablePlaces.LONELY;
      } else {
        int hash = (before << 16 | c) * FACTOR;
        hash = (hash ^ hash >>> 15) * OTHER_FACTOR;
        int count = wide[hash >>> shift];
        int other = narrow[hash & narrow.length - 1];
        int isLonely = (count - 2 | other - 2) >>> 31; // 1 when one of them is below 2
        int isSeldom = (count - 3 | other - 3) >>> 31;
        reasons = known & kindBefore & isLonely;
        known = isLonely | isSeldom << 1;
      }
      if (reasons != 0 && (reasons != NotablePlaces.CLOSING || settledBefore(before) != 0)) {
        places.add(i - 1, reasons);
      }
      kindBefore = kind;
      before = c;
    }
    return known;
  }

  /** The character that stands before this one {@link #SETTLED} times or more; 0 for none. */
  char settledBefore(char c) {
    return settled[c - Han.FIRST];
  }

  /** How often two characters stand side by side, up to 127; 0 for what is no Chinese pair. */
  int of(char first, char second) {
    return Han.is(first) && Han.is(second) ? any(first, second) : 0;
  }

  /** How often any two characters stand side by side, up to 127. */
  int any(char first, char second) {
    int hash = (first << 16 | second) * FACTOR;
    hash = (hash ^ hash >>> 15) * OTHER_FACTOR;
    int count = wide[hash >>> shift];
    int other = narrow[hash & narrow.length - 1];
    return count < other ? count : other;
  }
}
