package gazette.source;

/**
 * Bytes of one line that the charset does not know; each place of them became one {@code U+FFFD}.
 *
 * @param offset of the first of these bytes in the input, from 0
 * @param line on which the replacement stands, from 1
 * @param bytes at the first place, in hexadecimal digits, for example {@code E4 B8}
 * @param places how many places the line has
 */
public record Malformed(long offset, int line, String bytes, int places) {}
