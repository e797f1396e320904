package gazette.source;

/**
 * A few characters that are told from all others at a glance: {@code CharSet.of("。；！？")}. Most
 * characters of a text are refused by one bit, before the few are looked through; most texts too,
 * by {@link Line#mayHold} and {@link Passage#mayHold}.
 *
 * @param characters the characters
 * @param sieve a bit for the last six bits of each of them
 * @param traits the groups of notable characters that they belong to
 */
public record CharSet(String characters, long sieve, long traits) {
  /** The set of the characters of a text. */
  public static CharSet of(String characters) {
    long sieve = 0;
    for (int i = 0; i < characters.length(); i++) {
      sieve |= 1L << characters.charAt(i);
    }
    return new CharSet(characters, sieve, Traits.of(characters));
  }

  /** The set of the last characters of words. */
  public static CharSet lastOf(String... words) {
    StringBuilder last = new StringBuilder();
    for (String word : words) {
      last.append(word.charAt(word.length() - 1));
    }
    return of(last.toString());
  }

  /** Whether the character is one of them. */
  public boolean has(char c) {
    return (sieve >>> c & 1) != 0 && characters.indexOf(c) >= 0;
  }
}
