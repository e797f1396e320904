package gazette.source;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to a text of numbered lines.
 *
 * <p>The charset is told in this order: a byte-order mark; UTF-8, when every byte fits it or nearly
 * every one; the one of GB18030, Big5 and UTF-16 that makes the most frequent Chinese characters of
 * the bytes. A text is never refused, whatever it says; a file that is no text always is.
 */
public final class Decoder {
  /** So many bytes show whether a file is worth being read as UTF-8 at all. */
  private static final int HEAD = 1 << 10;

  private Decoder() {}

  /**
   * Decodes the whole input.
   *
   * @param bytes the input
   * @param name under which the text goes on, for example {@code qinghe-2021-11.txt}
   * @param charsetName the charset to use whatever the bytes look like, by any name that Java
   *     knows; null to have it told from the bytes
   * @return the text; what could not be decoded is replaced and listed in it
   * @throws NotTextException when the bytes are no text, when no charset has that name, or when the
   *     bytes do not fit the charset that was named
   */
  public static SourceText decode(byte[] bytes, String name, @Nullable String charsetName)
      throws NotTextException {
    BinaryKind.refuse(bytes);
    Decoded decoded =
        charsetName == null ? detected(bytes) : NamedCharset.decode(bytes, charsetName);
    return new SourceText(
        name,
        decoded.charset().name(),
        bytes.length,
        Sha256.of(bytes),
        LineSplitter.split(decoded.text()),
        decoded.malformed());
  }

  private static Decoded detected(byte[] bytes) throws NotTextException {
    Bom bom = Bom.of(bytes);
    if (bom != null) {
      return Decoding.decode(bytes, bom.length(), 0, bom.charset());
    }
    if (!Utf8Shape.of(bytes, HEAD).isHopeless()) {
      CharBuffer text = Utf8.decode(bytes);
      if (text != null && !Controls.hasAny(text)) {
        return new Decoded(text, StandardCharsets.UTF_8, List.of());
      }
    }
    Detector.Guess guess = Detector.detect(bytes);
    Decoded decoded = Decoding.decode(bytes, guess.lost(), guess.lost(), guess.charset());
    boolean big5 = guess.charset().name().startsWith("Big5");
    return big5 ? plainBig5(bytes, guess.lost(), decoded) : decoded;
  }

  /** The text under the name of plain Big5 where it needs none of the characters of Hong Kong. */
  private static Decoded plainBig5(byte[] bytes, int lost, Decoded decoded) {
    if (!Charset.isSupported("Big5")) {
      return decoded;
    }
    Decoded plain = Decoding.decode(bytes, lost, lost, Charset.forName("Big5"));
    return plain.text().equals(decoded.text()) ? plain : decoded;
  }
}
