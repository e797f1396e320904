package gazette.notation;

import org.jspecify.annotations.Nullable;

/**
 * Reads the line of a head that holds the document number, and in a document that goes up to a
 * higher organ also who signed it for issue (签发人: GB/T 9704-2012, 7.2.6).
 */
public final class HeadNumbers {
  private static final String SIGNED_BY = "签发人";

  private HeadNumbers() {}

  /**
   * The number of such a line: 清水函〔2024〕15号 of {@code 清水函〔2024〕15号　　签发人：林远}; null when the line is
   * something else.
   */
  public static @Nullable NumberReading of(String line) {
    int signed = line.indexOf(SIGNED_BY);
    return DocumentNumbers.whole(signed < 0 ? line : line.substring(0, signed));
  }

  /** The part of such a line that names the signer: {@code 签发人：林远}; empty when it names none. */
  public static String signedBy(String line) {
    int signed = line.indexOf(SIGNED_BY);
    return signed < 0 ? "" : line.substring(signed);
  }
}
