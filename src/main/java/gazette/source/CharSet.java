package gazette.source;

/**
 * A few characters that are told from all others at a glance: {@code CharSet.of("。；！？")}. Whether
 * one of them can stand in a text at all, {@link Line#mayHold} and {@link Passage#mayHold} tell.
 */
public final class CharSet {
  /** At most one slot in eight is filled, so that one look mostly tells. */
  private static final int ROOM = 16;

  /**
   * Each character in the slot of its last bits, or in the next free one; 0 where there is none.
   */
  private final char[] slots;

  private final int mask;
  private final long traits;

  private CharSet(char[] slots, long traits) {
    this.slots = slots;
    this.mask = slots.length - 1;
    this.traits = traits;
  }

  /** The set of the characters of a text, which holds no {@code NUL}. */
  public static CharSet of(String characters) {
    char[] slots = new char[ROOM * Integer.highestOneBit(characters.length() | 1)];
    char[] chars = characters.toCharArray();
    for (char c : chars) {
      int at = c & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = c;
    }
    return new CharSet(slots, Traits.of(characters));
  }

  /** The set of the last characters of words. */
  public static CharSet lastOf(String... words) {
    StringBuilder last = new StringBuilder();
    for (String word : words) {
      last.append(word.charAt(word.length() - 1));
    }
    return of(last.toString());
  }

  /** The groups of notable characters that they belong to. */
  public long traits() {
    return traits;
  }

  /** Whether the character is one of them. */
  public boolean has(char c) {
    char slot = slots[c & mask];
    return slot != 0 && (slot == c || isBehind(c)); // so short that compilers put it in place
  }

  /** Whether the character had to go to a slot behind its own. */
  private boolean isBehind(char c) {
    int at = (c + 1) & mask;
    while (slots[at] != 0 && slots[at] != c) {
      at = (at + 1) & mask;
    }
    return slots[at] != 0;
  }

  /** Whether one of them stands in the text. */
  public boolean isIn(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (has(c)) {
        return true;
      }
    }
    return false;
  }
}
