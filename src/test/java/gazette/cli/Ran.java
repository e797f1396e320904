package gazette.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What one run of the program did, inside this process.
 *
 * @param status the exit status
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record Ran(int status, String out, String err) {
  /** A short notice, which is read without a warning. */
  static final String NOTICE =
      """
      清河市人民政府
      关于做好防汛工作的通知
      清政字〔2021〕57号

      各县（市、区）人民政府：
      现将有关事项通知如下。

      清河市人民政府
      2021年6月24日
      """;

  /** Runs with nothing on standard input. */
  static Ran of(String... args) {
    return with(new byte[0], args);
  }

  /** Runs with a text on standard input. */
  static Ran with(String text, String... args) {
    return with(text.getBytes(StandardCharsets.UTF_8), args);
  }

  /** Runs with bytes on standard input. */
  static Ran with(byte[] bytes, String... args) {
    return with(new ByteArrayInputStream(bytes), new ByteArrayOutputStream(), "", args);
  }

  /** Runs with a terminal on standard input and output. */
  static Ran atTerminal(String... args) {
    return with(InputStream.nullInputStream(), new ByteArrayOutputStream(), "01", args);
  }

  /** Runs with these streams. */
  static Ran with(InputStream in, OutputStream out, String terminals, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = new Main(new Streams(in, out, messages, terminals)).run(args);
    String data =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Ran(status, data, err.toString(StandardCharsets.UTF_8));
  }
}
