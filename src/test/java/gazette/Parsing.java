package gazette;

import gazette.json.IssueJson;
import gazette.source.NotTextException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** From the bytes of a text to the JSON that the program writes. */
final class Parsing {
  private Parsing() {}

  static String json(byte[] text, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      IssueJson.write(GazetteParser.parse(text, name, null), out, false);
    } catch (NotTextException e) {
      throw new AssertionError(name + " was not taken for text", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
