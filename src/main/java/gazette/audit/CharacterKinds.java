package gazette.audit;

import gazette.notation.SimplifiedForms;
import java.util.Arrays;

/** What is known of each character at a glance, as bits. */
final class CharacterKinds {
  /** The character is in words, and a scan may take another one for it. */
  static final int CONFUSED = 1;

  /** The character is Chinese and no particle: it makes words with its neighbours. */
  static final int IN_WORDS = 2;

  /** The character is one for which a simplified text prints another. */
  static final int OTHER_FORM = 4;

  /** The character is Chinese and simplified, or a mark of a sentence: most of a text are. */
  static final int PLAIN = 8;

  /** Particles and marks, which stand beside any word. */
  private static final String ALONE = "的了和与及或在是为对由等各" + "，。、；：（）《》〈〉“”‘’〔〕【】！？—…％";

  private static final byte[] KINDS = kinds();

  private CharacterKinds() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    Arrays.fill(kinds, Han.FIRST, Han.FIRST + Han.SIZE, (byte) (PLAIN | IN_WORDS));
    SimplifiedForms.table().mark(kinds, (byte) (IN_WORDS | OTHER_FORM));
    LookAlikes.table().mark(kinds, (byte) CONFUSED);
    for (int i = 0; i < ALONE.length(); i++) {
      kinds[ALONE.charAt(i)] = PLAIN;
    }
    return kinds;
  }

  /** The bits of each character, for a walk over many; to be read only. */
  static byte[] table() {
    return KINDS;
  }
}
