package gazette.source;

import java.nio.charset.Charset;
import java.util.List;

/** A text with the charset that gave it and the lines on which something was replaced. */
record Decoded(String text, Charset charset, List<Malformed> malformed) {}
