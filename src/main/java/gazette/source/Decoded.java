package gazette.source;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A text, in an array, with the charset that gave it and the lines on which something was replaced.
 */
record Decoded(CharBuffer text, Charset charset, List<Malformed> malformed) {}
