package gazette;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lines of a text as the contract counts them, told without the parser. */
final class TextLines {
  private TextLines() {}

  /** The text of UTF-8 bytes, without byte order mark, every line end {@code \n}. */
  static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static List<String> of(String text) {
    return Arrays.asList(text.split("\n", -1));
  }

  static boolean isBlank(String line) {
    return line.chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
  }
}
