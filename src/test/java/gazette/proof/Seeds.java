package gazette.proof;

import java.util.Random;

/**
 * Where chance begins: the same numbers in every run, unless {@code -Dproof.seed=N} asks for others
 * and {@code -Dproof.times=K} for K times as many inputs.
 */
final class Seeds {
  private static final long FIXED = 20_240_618L;

  private Seeds() {}

  static long seed() {
    return Long.getLong("proof.seed", FIXED);
  }

  static int times() {
    return Integer.getInteger("proof.times", 1);
  }

  /** The chance of the input with a number: any input can be made again without those before it. */
  static Random of(long number) {
    return new Random(seed() * 1_000_003L + number * 7_919L);
  }
}
