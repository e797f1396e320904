package gazette.source;

/**
 * Which bytes there are, and where: what a charset leaves as its trace whatever the text says. Only
 * the beginning is looked at.
 */
final class ByteCensus {
  private static final int LOOKED_AT = 1 << 18;

  /** So many percent of zeros at one place of each pair: ASCII in UTF-16. */
  private static final int MANY_ZEROS = 60;

  /** So few percent of them at the other place. */
  private static final int FEW_ZEROS = 5;

  /** So many percent of printable ASCII, which UTF-16 of Chinese never has. */
  private static final int NEARLY_ALL = 85;

  /** In a European charset so many percent of the letters above ASCII have none beside them. */
  private static final int MOSTLY_ALONE = 90;

  /** Fewer pairs than this, and an odd byte behind them, are a text with a stray zero. */
  private static final int FEW_PAIRS = 8;

  private final int size;
  private final boolean odd;
  private final int[] zeros = new int[4];
  private int printable;
  private int high;
  private int alone;

  ByteCensus(byte[] bytes) {
    this.odd = bytes.length % 2 != 0;
    this.size = Math.min(bytes.length, LOOKED_AT) & ~1;
    for (int i = 0; i < size; i++) {
      byte b = bytes[i];
      if (b < 0) {
        high++;
        boolean besideOne =
            (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0);
        alone += besideOne ? 0 : 1;
      } else if (b == 0) {
        zeros[i & 3]++;
      } else if (b >= ' ' || b == '\n' || b == '\r' || b == '\t') {
        printable++;
      }
    }
  }

  /** Whether so much is plain ASCII that the bytes are no pairs of anything. */
  boolean isNearlyAscii() {
    return zeros(0, 1) + zeros(2, 3) == 0 && 100L * printable >= (long) NEARLY_ALL * size;
  }

  /**
   * Whether the bytes above ASCII stand alone, as accented letters do and Han characters do not.
   */
  boolean isAccented() {
    return high > 0 && 10L * high < 4L * size && 100L * alone >= (long) MOSTLY_ALONE * high;
  }

  /** 0 where the first bytes of nearly all pairs are zero, 1 where the second ones are, else -1. */
  int zeroParity() {
    int[] places = {zeros(0, 2), zeros(1, 3)};
    int pairs = size / 2;
    if (odd && pairs < FEW_PAIRS) {
      return -1;
    }
    for (int parity = 0; parity < 2; parity++) {
      boolean here = 100L * places[parity] >= (long) MANY_ZEROS * pairs;
      boolean there = 100L * places[1 - parity] > (long) FEW_ZEROS * pairs;
      if (places[parity] > 0 && here && !there) {
        return parity;
      }
    }
    return -1;
  }

  /**
   * Whether every fourth byte is zero: characters of four bytes each, of which the highest never is
   * used.
   */
  boolean isFourfold() {
    return size > 0 && size % 4 == 0 && (zeros[0] == size / 4 || zeros[3] == size / 4);
  }

  private int zeros(int one, int other) {
    return zeros[one] + zeros[other];
  }
}
