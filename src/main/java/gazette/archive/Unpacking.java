package gazette.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Reads packed bytes within limits: a packed file of a few kilobytes can hold gigabytes, put there
 * to fill the memory of whoever opens it (a "bomb").
 *
 * @param largest the most bytes that one text may have
 * @param ratio how many times its packed size a text may have, once it is larger than {@code small}
 * @param small up to so many bytes, no ratio is suspicious
 */
record Unpacking(long largest, int ratio, long small) {
  /** Printed Chinese packs to a third, a table of blanks to a thirtieth. */
  static final Unpacking STANDARD = new Unpacking(WholeText.LARGEST, 100, 8L << 20);

  /**
   * All bytes of a stream.
   *
   * @param packed how many bytes they come from
   */
  byte[] read(InputStream in, long packed) throws IOException, UnreadableInputException {
    long most = Math.min(largest, Math.max(small, packed * ratio)) + ratio;
    byte[] bytes =
        IOUtils.toByteArray(
            BoundedInputStream.builder().setInputStream(in).setMaxCount(most).get());
    check(bytes.length, packed);
    return bytes;
  }

  /** Refuses an archive that is larger inside than its size allows. */
  void total(long unpacked, long packed) throws UnreadableInputException {
    if (unpacked > largest / 4 && unpacked / ratio > packed) {
      throw new UnreadableInputException(
          "unpacks to more than %d times its size, as no texts do; unpack it yourself to read it"
              .formatted(ratio));
    }
  }

  /** Refuses what is larger than a text that is packed so small can be. */
  void check(long unpacked, long packed) throws UnreadableInputException {
    if (unpacked > largest) {
      throw new UnreadableInputException(
          "unpacks to more than %d MiB; unpack it and cut it by issues".formatted(largest >> 20));
    }
    if (unpacked > small && unpacked / ratio > packed) {
      throw new UnreadableInputException(
          "unpacks to more than %d times its size, as no text does; unpack it yourself to read it"
              .formatted(ratio));
    }
  }
}
