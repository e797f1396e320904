package gazette.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Length and CRC-32 of a file: enough to notice that an output was cut off or changed by accident,
 * and far quicker than a cryptographic hash.
 *
 * @param text the two, as the manifest writes them: {@code 240133-9f3c01aa}
 */
record Checksum(String text) {
  private static final int CHUNK = 1 << 16;

  /** Of a file. */
  static Checksum of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Sink sink = new Sink(OutputStream.nullOutputStream());
      byte[] chunk = new byte[CHUNK];
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        sink.write(chunk, 0, count);
      }
      return sink.sum();
    }
  }

  /** The SHA-256 of bytes in lower-case hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Takes the sum of what is written through it. */
  static final class Sink extends CheckedOutputStream {
    private long length;

    /** A stream in front of another. */
    Sink(OutputStream out) {
      super(out, new CRC32());
    }

    @Override
    public void write(int b) throws IOException {
      super.write(b);
      length++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      super.write(bytes, from, count);
      length += count;
    }

    /** The sum of all so far. */
    Checksum sum() {
      return new Checksum(
          length + "-" + HexFormat.of().toHexDigits((int) getChecksum().getValue()));
    }
  }
}
