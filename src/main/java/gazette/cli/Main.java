package gazette.cli;

import gazette.source.CharSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code gazette-parse}: the text of one gazette issue (公报) in, one JSON tree out.
 *
 * <p>A call that names one file and nothing else, as in a loop over an archive, is known at sight
 * and does not wait for the option parser to be loaded (about 60 ms, more than all the rest);
 * {@link Commands} reads every other call.
 */
public final class Main {
  /**
   * First characters of arguments that mean more than a file name: options, and files of arguments.
   */
  private static final CharSet SPECIAL = CharSet.of("-@");

  /** The commands that go by a name; a file of such a name is written {@code ./schema}. */
  static final Set<String> COMMANDS =
      Set.of("schema", "explain", "rules", "csvw", "completion", "man");

  private final Streams streams;

  /** A program that speaks to these streams. */
  Main(Streams streams) {
    this.streams = streams;
  }

  /**
   * Runs the program and ends the process with its exit status, as {@code gazette-parse --help}
   * lists them.
   */
  public static void main(String[] args) {
    System.exit(new Main(Streams.standard()).run(args));
  }

  /** Runs the program and returns the exit status. */
  int run(String... args) {
    String name = "";
    try {
      String file = plainFile(args);
      name = file == null ? "" : file + ": ";
      Exit exit =
          file == null
              ? new Commands(streams).run(args)
              : new ParseCommand(streams).run(ParseRequest.of(file));
      return exit.status();
    } catch (Failure failure) {
      return told(failure);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return told(new Failure(Exit.BUG, name + FaultReport.of(fault)));
    }
  }

  private int told(Failure failure) {
    String message = failure.getMessage();
    if (message != null && !message.isEmpty()) {
      streams.err().println("gazette-parse: " + message);
    }
    return failure.exit().status();
  }

  /** The file of a call that has nothing but a file; null for any other call. */
  private static @Nullable String plainFile(String... args) {
    boolean plain =
        args.length == 1
            && !args[0].isEmpty()
            && !SPECIAL.has(args[0].charAt(0))
            && !COMMANDS.contains(args[0]);
    return plain ? args[0] : null;
  }
}
