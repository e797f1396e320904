package gazette.audit;

import java.util.Arrays;

/**
 * Which characters are no company to others: particles, which stand beside any, and all but Han.
 */
final class Alone {
  private static final String PARTICLES = "的了和与及或在是为对由等各";

  private final byte[] alone = new byte[Character.MAX_VALUE + 1];

  private Alone() {
    Arrays.fill(alone, (byte) 1);
    Arrays.fill(alone, Han.FIRST, Han.FIRST + Han.SIZE, (byte) 0);
    PARTICLES.chars().forEach(c -> alone[c] = 1);
  }

  /** The one table, made when it is first asked for. */
  static Alone table() {
    return Holder.TABLE;
  }

  /** 1 for a character that is no company, else 0. */
  int of(char c) {
    return alone[c];
  }

  private static final class Holder {
    static final Alone TABLE = new Alone();
  }
}
