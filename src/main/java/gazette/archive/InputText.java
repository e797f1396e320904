package gazette.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One text that a run reads: a file, what a packed file holds, or an entry of a zip archive. */
public final class InputText {
  private final String name;
  private final String place;
  private final @Nullable String output;
  private final Content content;

  InputText(String name, String place, @Nullable String output, Content content) {
    this.name = name;
    this.place = place;
    this.output = output;
    this.content = content;
  }

  /** An input that is known to be unreadable before anyone reads it. */
  static InputText unreadable(String name, String place, @Nullable String output, String why) {
    return new InputText(
        name,
        place,
        output,
        () -> {
          throw new UnreadableInputException(why);
        });
  }

  /**
   * The name that the output gives the text: as given on the command line, or relative to the
   * folder given, for example {@code 2021/issue-11.txt}.
   */
  public String name() {
    return name;
  }

  /**
   * Where a person finds it, for messages: {@code archive/2021/issue-11.txt}. An entry of an
   * archive stands behind the name of the archive as if that were a folder.
   */
  public String place() {
    return place;
  }

  /**
   * The path of its output below the folder of outputs, with slashes: {@code 2021/issue-11.json};
   * null for what could have none, such as a folder that cannot be opened.
   */
  @Nullable String output() {
    return output;
  }

  /**
   * All bytes, unpacked.
   *
   * @throws UnreadableInputException when there is no such input, or it may not or cannot be read
   */
  public byte[] read() throws UnreadableInputException {
    try {
      return content.bytes();
    } catch (IOException e) {
      throw new UnreadableInputException(ReadFault.told(e));
    }
  }

  /** The bytes, when they are asked for. */
  @FunctionalInterface
  interface Content {
    /** Reads all of it. */
    byte[] bytes() throws IOException, UnreadableInputException;
  }
}
