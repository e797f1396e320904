package gazette.audit;

/** The block of Chinese characters that the tables of this package reach over: U+4E00 to U+9FFF. */
final class Han {
  /** The first character of the block. */
  static final char FIRST = '\u4E00';

  /** The number of characters of the block. */
  static final int SIZE = 0x5200;

  private Han() {}

  /** Whether the character belongs to the block. */
  static boolean is(char c) {
    return c - FIRST < SIZE && c >= FIRST;
  }
}
