package gazette.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a text at once, up to the size to which time and memory are known to grow in proportion: a
 * year of a gazette has some 20 MiB.
 */
public final class WholeText {
  /** The most bytes that a text may have: 256 MiB. */
  static final int LARGEST = 256 << 20;

  private WholeText() {}

  /**
   * All bytes of a file.
   *
   * @throws UnreadableInputException when it is larger than what is read at once
   */
  public static byte[] of(Path file) throws IOException, UnreadableInputException {
    if (Files.size(file) > LARGEST) {
      throw tooLarge();
    }
    return Files.readAllBytes(file);
  }

  /**
   * All bytes of a stream, such as standard input.
   *
   * @throws UnreadableInputException when there are more of them than are read at once
   */
  public static byte[] of(InputStream in) throws IOException, UnreadableInputException {
    return of(in, LARGEST);
  }

  static byte[] of(InputStream in, int largest) throws IOException, UnreadableInputException {
    byte[] bytes = in.readNBytes(largest + 1);
    if (bytes.length > largest) {
      throw tooLarge();
    }
    return bytes;
  }

  private static UnreadableInputException tooLarge() {
    return new UnreadableInputException(
        "is larger than %d MiB; cut it by issues".formatted(LARGEST >> 20));
  }
}
