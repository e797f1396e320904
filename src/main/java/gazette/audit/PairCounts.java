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
  private static final int FACTOR = 0x9E3779B1;
  private static final int OTHER_FACTOR = 0x85EBCA6B;

  private final byte[] wide;
  private final byte[] narrow;
  private final int shift;
  private final byte[] places;

  /** The character that is settled before another, by the code of the other. */
  private final char[] settled = new char[Character.MAX_VALUE + 1];

  private PairCounts(int length) {
    int lengthBits = 32 - Integer.numberOfLeadingZeros(length);
    int bits = Math.max(SMALLEST_BITS, Math.min(LARGEST_BITS, lengthBits + 2));
    wide = new byte[1 << bits];
    narrow = new byte[1 << bits - 1];
    shift = 32 - bits;
    places = new byte[length + 1];
  }

  /** The counts of a text. */
  static PairCounts of(RunningText text) {
    PairCounts counts = new PairCounts(text.length());
    counts.count(text.chars(), text.length());
    counts.lookUp(text.chars(), text.length());
    return counts;
  }

  /** This and the next run for every character of an issue: loops without calls. */
  private void count(char[] chars, int length) {
    byte[] high = wide;
    byte[] low = narrow;
    int mask = low.length - 1;
    int bits = shift;
    char before = RunningText.BREAK;
    for (int i = 0; i < length; i++) {
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
        settled[c] = before;
      }
      before = c;
    }
  }

  private void lookUp(char[] chars, int length) {
    byte[] kinds = CharacterKinds.table();
    byte[] high = wide;
    byte[] low = narrow;
    int mask = low.length - 1;
    int bits = shift;
    char before = RunningText.BREAK;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      int hash = (before << 16 | c) * FACTOR;
      hash = (hash ^ hash >>> 15) * OTHER_FACTOR;
      int count = high[hash >>> bits];
      int other = low[hash & mask];
      int lower = count < other ? count : other;
      places[i] = (byte) (lower * (kinds[before] & kinds[c] & CharacterKinds.IN_WORDS));
      before = c;
    }
  }

  /**
   * How often the two characters stand side by side, up to 127, of which the second is at each
   * place of the text; 0 for two that are of no word. To be read only, up to the length of the
   * text.
   */
  byte[] places() {
    return places;
  }

  /**
   * The character that stands before each one {@link #SETTLED} times or more, 0 for none, by the
   * code of the latter; to be read only.
   */
  char[] settled() {
    return settled;
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
