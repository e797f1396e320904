package gazette.audit;

/**
 * The words of official documents (公文常用词) as pairs of neighbouring characters: 棚户区 stands for 棚户
 * and 户区.
 */
final class CommonWords {
  private final int[] slots;
  private final byte[] pairsOf = new byte[Han.SIZE];
  private final boolean[] alone = new boolean[Han.SIZE];

  private CommonWords() {
    char[] all = OfficialWords.WORDS.toCharArray();
    slots = new int[Integer.highestOneBit(all.length) * 2];
    char[] singles = OfficialWords.SINGLE.toCharArray();
    for (char single : singles) {
      if (Han.is(single)) {
        alone[single - Han.FIRST] = true;
      }
    }
    for (int i = 1; i < all.length; i++) {
      if (Han.is(all[i - 1]) && Han.is(all[i])) {
        add(all[i - 1], all[i]);
      }
    }
  }

  /** The one table, made when it is first asked for. */
  static CommonWords table() {
    return Holder.TABLE;
  }

  /**
   * Whether the two characters stand side by side in a common word; any characters may be asked.
   */
  boolean has(char first, char second) {
    return slots[slot(first, second)] != 0;
  }

  /** Whether the character is a word by itself, such as 的 or 市. */
  boolean standsAlone(char c) {
    return alone[c - Han.FIRST];
  }

  /** Whether the character stands in two pairs at most: official documents seldom use it. */
  boolean isSeldom(char c) {
    return pairsOf[c - Han.FIRST] <= 2 && !standsAlone(c);
  }

  private void add(char first, char second) {
    int slot = slot(first, second);
    if (slots[slot] == 0) {
      slots[slot] = first << 16 | second;
      count(first);
      count(second);
    }
  }

  private void count(char c) {
    pairsOf[c - Han.FIRST] = (byte) Math.min(pairsOf[c - Han.FIRST] + 1, Byte.MAX_VALUE);
  }

  /** The slot that holds the pair, or the free one where it would stand. */
  private int slot(char first, char second) {
    int pair = first << 16 | second;
    int slot = (pair * 0x9E3779B1) >>> 8 & slots.length - 1;
    while (slots[slot] != 0 && slots[slot] != pair) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static final class Holder {
    static final CommonWords TABLE = new CommonWords();
  }
}
