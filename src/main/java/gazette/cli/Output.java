package gazette.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;

/** A place for data: standard output, or a file. */
interface Output {
  /** Lets the data be written, and says what went wrong. */
  void write(Data data) throws Failure;

  /** Writes itself to a stream. */
  @FunctionalInterface
  interface Data {
    /** Writes all of it. */
    void to(OutputStream out) throws IOException, Failure;
  }

  /** Standard output: a reader that went away ends the run without a word. */
  static Output standard(OutputStream out) {
    return new Standard(out);
  }

  /** Standard output. */
  record Standard(OutputStream out) implements Output {
    @Override
    public void write(Data data) throws Failure {
      try {
        data.to(out);
        out.flush();
      } catch (IOException e) {
        if (isClosedPipe(reason(e))) {
          throw new Failure(Exit.PIPE_CLOSED, "");
        }
        throw new Failure(
            Exit.NOT_WRITTEN,
            "standard output: cannot be written (%s); make room, or name a file with -o"
                .formatted(reason(e)));
      }
    }
  }

  /** The messages of the system are in the user's language: {@code Broken pipe}, {@code 断开的管道}. */
  private static boolean isClosedPipe(String reason) {
    return reason.contains("pipe") || reason.contains("Pipe") || reason.contains("管");
  }

  /** What the system says about a failure, without the name of the file. */
  static String reason(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
