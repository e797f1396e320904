package gazette.audit;

import java.util.BitSet;

/** The places of a text where a word looks odd: few, so that the looks cost little. */
final class NotablePlaces {
  /** The bit of a place for {@link #nextLonely}, the same as that of a character for it. */
  static final int LONELY = CharacterKinds.CONFUSED;

  /** The bit of a place for {@link #nextClosing}. */
  static final int CLOSING = 2;

  private final BitSet lonely;
  private final BitSet closing;

  /** No places yet, of a text of some length. */
  NotablePlaces(int length) {
    lonely = new BitSet(length);
    closing = new BitSet(length);
  }

  /** Takes a place, with the bits of what it is. */
  void add(int place, int reasons) {
    if ((reasons & LONELY) != 0) {
      lonely.set(place);
    }
    if ((reasons & CLOSING) != 0) {
      closing.set(place);
    }
  }

  /**
   * The next place, from one on, of a character that a scan confuses with others and that has no
   * company: before it and behind it stands what stands there nowhere else, a particle, or no
   * Chinese character; -1 for none.
   */
  int nextLonely(int from) {
    return lonely.nextSetBit(from);
  }

  /**
   * The next place, from one on, of the second of two Chinese characters that stand side by side
   * twice at most, before what is no company; -1 for none.
   */
  int nextClosing(int from) {
    return closing.nextSetBit(from);
  }
}
