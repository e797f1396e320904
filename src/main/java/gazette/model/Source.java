package gazette.model;

/**
 * The input as it came.
 *
 * @param name as given; {@code -} for standard input
 * @param charset the charset by which it was decoded, for example {@code UTF-8} or {@code GB18030}
 * @param bytes its length
 * @param sha256 of the bytes, in lower-case hexadecimal digits
 * @param lines the number of physical lines
 */
public record Source(String name, String charset, long bytes, String sha256, int lines) {}
