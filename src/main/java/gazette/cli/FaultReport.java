package gazette.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a person is told when the program itself is at fault. */
final class FaultReport {
  private static final String TRACE = "GAZETTE_PARSE_TRACE";

  private FaultReport() {}

  /** The fault in a sentence or two, and all of it where the environment asks for a trace. */
  static String of(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return "memory ran out; give more of it: JDK_JAVA_OPTIONS=-Xmx4g";
    }
    StackTraceElement[] frames = fault.getStackTrace();
    String place = frames.length == 0 ? "" : " at " + frames[0];
    return System.getenv(TRACE) != null
        ? trace(fault)
        : "a fault of this program (%s%s); please report it with the text, and with what %s=1 prints"
            .formatted(fault, place, TRACE);
  }

  private static String trace(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text, true));
    return text.toString().stripTrailing();
  }
}
