package gazette.source;

import java.util.List;

/**
 * A decoded text and what is known of where it came from.
 *
 * @param name as given, for example {@code 2021/qinghe-11.txt}; {@code -} for standard input
 * @param charset by which the bytes were decoded: {@code UTF-8}, {@code UTF-16LE}, {@code
 *     UTF-16BE}, {@code GB18030} (of which GBK and GB2312 are parts), {@code Big5}, {@code
 *     Big5-HKSCS}, or the one that the caller named
 * @param bytes the number of bytes, a byte-order mark included
 * @param sha256 of all the bytes, in 64 lower-case hexadecimal digits
 * @param lines in order, numbered from 1; a line ends at {@code \n} or {@code \r\n} and nowhere
 *     else, a last line without an end counts, and behind a last end there is no line
 * @param malformed the lines on which bytes were replaced by {@code U+FFFD}, in order; nearly
 *     always none
 */
public record SourceText(
    String name,
    String charset,
    long bytes,
    String sha256,
    List<Line> lines,
    List<Malformed> malformed) {

  /** Keeps the lists from being changed. */
  public SourceText {
    lines = List.copyOf(lines);
    malformed = List.copyOf(malformed);
  }
}
