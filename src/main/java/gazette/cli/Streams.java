package gazette.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * What the program reads from and speaks to.
 *
 * @param in standard input
 * @param out standard output, for data alone; unlike {@link System#out} it does not swallow errors
 * @param err standard error, for people
 * @param terminals the numbers of those that are terminals: {@code "012"} for all three
 */
record Streams(InputStream in, OutputStream out, PrintStream err, String terminals) {
  /** Set by the launcher, which can ask the system; Java only knows about both together. */
  private static final String TERMINALS = "gazette.terminals";

  /** The streams of this process. */
  static Streams standard() {
    String told = System.getProperty(TERMINALS);
    return new Streams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        System.err,
        told != null ? told : isTerminal(System.console()) ? "01" : "");
  }

  /** Whether reading standard input would wait for a person to type. */
  boolean typing() {
    return terminals.indexOf('0') >= 0;
  }

  /** Whether standard output is a terminal. */
  boolean showing() {
    return terminals.indexOf('1') >= 0;
  }

  /** Whether a line on standard error may be written over: a terminal that can. */
  boolean progress(@Nullable String terminalType) {
    return !"dumb".equals(terminalType) && terminals.indexOf('2') >= 0;
  }

  /** Whether a text on standard output may be coloured: a terminal that can, and nobody said no. */
  boolean colour(@Nullable String noColor, @Nullable String terminalType) {
    boolean refused = noColor != null && !noColor.isEmpty() || "dumb".equals(terminalType);
    return !refused && terminals.indexOf('1') >= 0;
  }

  /** Since Java 22 there may be a console where there is no terminal, and a method that tells. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }
}
