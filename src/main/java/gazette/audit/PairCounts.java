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

  private final RunningText text;
  private final byte[] wide;
  private final byte[] narrow;
  private final int shift;

  /** A bit for each place at which a character and the one before it are no company. */
  private final long[] lonely;

  /** A bit for each place at which two characters stand that stand once more at most. */
  private final long[] seldom;

  /** The character that is settled before another, by the place of the other in the block. */
  private final char[] settled = new char[Han.SIZE];

  private PairCounts(RunningText text) {
    this.text = text;
    int length = 32 - Integer.numberOfLeadingZeros(text.length());
    int bits = Math.max(SMALLEST_BITS, Math.min(LARGEST_BITS, length + 2));
    wide = new byte[1 << bits];
    narrow = new byte[1 << bits - 1];
    shift = 32 - bits;
    lonely = new long[(text.length() >> 6) + 1];
    seldom = new long[lonely.length];
  }

  /** The counts of a text. */
  static PairCounts of(RunningText text) {
    PairCounts counts = new PairCounts(text);
    char before = RunningText.BREAK;
    char[] chars = text.chars();
    for (int i = 0; i < text.length(); i++) {
      char c = chars[i];
      counts.add(before, c);
      before = c;
    }
    counts.findSeldom();
    return counts;
  }

  private void add(char first, char second) {
    int hash = hash(first, second);
    int slot = hash >>> shift;
    int count = wide[slot] + 1;
    wide[slot] = (byte) (count - (count >> 7));
    slot = hash & narrow.length - 1;
    int other = narrow[slot] + 1;
    narrow[slot] = (byte) (other - (other >> 7));
    if (count == SETTLED && Han.is(first) && Han.is(second)) {
      settled[second - Han.FIRST] = first;
    }
  }

  private void findSeldom() {
    Alone alone = Alone.table();
    char before = RunningText.BREAK;
    char[] chars = text.chars();
    for (int i = 0; i < text.length(); i++) {
      char c = chars[i];
      int hash = hash(before, c);
      int one = wide[hash >>> shift];
      int other = narrow[hash & narrow.length - 1];
      int isAlone = alone.of(before) | alone.of(c);
      lonely[i >> 6] |= (long) ((one - 2 | other - 2) >>> 31 | isAlone) << i;
      seldom[i >> 6] |= (long) ((one - 3 | other - 3) >>> 31 & ~isAlone) << i;
      before = c;
    }
    lonely[text.length() >> 6] |= 1L << text.length();
  }

  /**
   * The next place, from one on, at which a character has no company: before it and behind it
   * stands what stands there nowhere else, a particle, or no Chinese character; -1 for none.
   */
  int nextLonely(int from) {
    int at = next(lonely, from);
    while (at >= 0 && next(lonely, at + 1) != at + 1) {
      at = next(lonely, at + 1);
    }
    return at;
  }

  /** The next place, from one on, of the end of a pair that stands twice at most; -1 for none. */
  int nextSeldom(int from) {
    return next(seldom, from);
  }

  private static int next(long[] bits, int from) {
    int word = from >> 6;
    if (word >= bits.length) {
      return -1;
    }
    long found = bits[word] & -1L << from;
    while (found == 0) {
      if (++word == bits.length) {
        return -1;
      }
      found = bits[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(found);
  }

  /** The character that stands before this one {@link #SETTLED} times or more; 0 for none. */
  char settledBefore(char c) {
    return settled[c - Han.FIRST];
  }

  /** How often two characters stand side by side, up to 127; 0 for what is no Chinese pair. */
  int of(char first, char second) {
    if (!Han.is(first) || !Han.is(second)) {
      return 0;
    }
    int hash = hash(first, second);
    return Math.min(wide[hash >>> shift], narrow[hash & narrow.length - 1]);
  }

  private static int hash(char first, char second) {
    int hash = (first << 16 | second) * 0x9E3779B1;
    return (hash ^ hash >>> 15) * 0x85EBCA6B;
  }
}
