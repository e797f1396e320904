package gazette.audit;

import gazette.notation.SimplifiedForms;
import java.util.Arrays;

/** What is known of each character at a glance, as bits. */
final class CharacterKinds {
  /** The character is no company to others: a particle, which stands beside any, or not Chinese. */
  static final int ALONE = 1;

  /** The character is one for which a simplified text prints another. */
  static final int OTHER_FORM = 2;

  private static final String PARTICLES = "的了和与及或在是为对由等各";

  private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

  private CharacterKinds() {
    Arrays.fill(kinds, (byte) ALONE);
    Arrays.fill(kinds, Han.FIRST, Han.FIRST + Han.SIZE, (byte) 0);
    SimplifiedForms.table().mark(kinds, (byte) OTHER_FORM);
    for (int i = 0; i < PARTICLES.length(); i++) {
      kinds[PARTICLES.charAt(i)] = ALONE;
    }
  }

  /** The one table, made when it is first asked for. */
  static CharacterKinds table() {
    return Holder.TABLE;
  }

  /** The bits of a character. */
  int of(char c) {
    return kinds[c];
  }

  private static final class Holder {
    static final CharacterKinds TABLE = new CharacterKinds();
  }
}
