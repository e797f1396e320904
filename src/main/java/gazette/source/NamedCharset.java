package gazette.source;

import gazette.source.NotTextException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes by the charset that the caller named; bytes that do not fit it are refused, not replaced.
 */
final class NamedCharset {
  private NamedCharset() {}

  static Decoded decode(byte[] bytes, String name) throws NotTextException {
    Bom bom = Bom.of(bytes);
    Charset charset = withOrder(find(name), bom, bytes);
    Bom own = bom != null && bom.charset().equals(charset) ? bom : null;
    if (bom != null && own == null && isUtf16(charset)) {
      throw misfit(charset, "they begin with the byte-order mark of " + bom.charset().name());
    }
    Decoded decoded = Decoding.decode(bytes, own == null ? 0 : own.length(), 0, charset);
    if (!decoded.malformed().isEmpty()) {
      Malformed first = decoded.malformed().get(0);
      String where = "byte " + first.offset() + " (" + first.bytes() + ") on line " + first.line();
      throw misfit(charset, where + " is the first that it does not know");
    }
    return decoded;
  }

  private static Charset find(String name) throws NotTextException {
    try {
      return Charset.forName(name.strip());
    } catch (IllegalArgumentException unknown) {
      throw new NotTextException(
          Reason.UNKNOWN_CHARSET,
          "no charset is called \"" + name + "\"; name UTF-8, UTF-16, GB18030 or Big5, or none");
    }
  }

  /** UTF-16 without a word on the order of its bytes means the one that the text has. */
  private static Charset withOrder(Charset named, @Nullable Bom bom, byte[] bytes) {
    if (!named.equals(StandardCharsets.UTF_16)) {
      return named;
    }
    return bom != null && isUtf16(bom.charset()) ? bom.charset() : Detector.utf16Order(bytes);
  }

  private static NotTextException misfit(Charset charset, String why) {
    String larger =
        switch (charset.name()) {
          case "GB2312", "GBK" -> ", perhaps GB18030, of which " + charset.name() + " is a part";
          case "Big5" -> ", perhaps Big5-HKSCS, of which Big5 is a part";
          default -> "";
        };
    return new NotTextException(
        Reason.MISFIT,
        "the bytes are not "
            + charset.name()
            + ": "
            + why
            + "; name another charset"
            + larger
            + ", or none to have it detected");
  }

  private static boolean isUtf16(Charset charset) {
    return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
  }
}
