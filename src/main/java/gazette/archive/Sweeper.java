package gazette.archive;

import java.util.Set;

/**
 * Clears away what is half written when a run is stopped, by Ctrl-C for example. After a stop
 * without a warning the next run does it.
 */
final class Sweeper {
  private final Thread atTheEnd;

  /** Waits beside a run for the end of the program. */
  Sweeper(OutputFolder folder, Set<String> outputs) {
    atTheEnd = new Thread(() -> folder.sweep(outputs), "sweeper");
    Runtime.getRuntime().addShutdownHook(atTheEnd);
  }

  /** The run has come to its end: there is nothing to clear away. */
  void done() {
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException alreadyStopping) {
      return;
    }
  }
}
