package gazette.notation;

/**
 * A number read from a text.
 *
 * @param value never negative, at most {@link Numerals#MAX}
 * @param end the index after its last character
 * @param form how it is written
 */
public record Numeral(int value, int end, Form form) {
  /** How a number is written. */
  public enum Form {
    /** {@code 2018}, {@code ２０１８}. */
    DIGITS,
    /** With units: {@code 十五}, {@code 一百零三}, {@code 廿三}; also a single {@code 五}. */
    CHINESE,
    /** Digit by digit: {@code 二〇二一}, {@code 二OO三}. */
    POSITIONAL,
    /** With the characters of cheques: {@code 壹佰贰拾}. */
    FINANCIAL
  }
}
