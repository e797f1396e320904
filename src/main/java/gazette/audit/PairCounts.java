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

  private final byte[] wide;
  private final byte[] narrow;
  private final int shift;

  /** The character that is settled before another, by the place of the other in the block. */
  private final char[] settled = new char[Han.SIZE];

  private PairCounts(RunningText text) {
    int length = 32 - Integer.numberOfLeadingZeros(text.length());
    int bits = Math.max(SMALLEST_BITS, Math.min(LARGEST_BITS, length + 2));
    wide = new byte[1 << bits];
    narrow = new byte[1 << bits - 1];
    shift = 32 - bits;
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
    int hash = hash(first, second);
    return Math.min(wide[hash >>> shift], narrow[hash & narrow.length - 1]);
  }

  private static int hash(char first, char second) {
    int hash = (first << 16 | second) * 0x9E3779B1;
    return (hash ^ hash >>> 15) * 0x85EBCA6B;
  }
}
