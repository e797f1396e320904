package gazette.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that tells how far a long run is: {@code 312 of 2000 files, 48/s, 0:35
 * left}. Nothing is shown in the first second.
 */
final class Progress {
  private static final long SECOND = 1_000_000_000L;
  private static final String ERASE = "\r\033[K";

  private final PrintStream err;
  private final boolean shown;
  private final int all;
  private final LongSupplier clock;
  private final long start;
  private long last;
  private int done;

  /**
   * The line of a run.
   *
   * @param shown whether standard error is a terminal
   * @param all how many files there are
   * @param clock in nanoseconds
   */
  Progress(PrintStream err, boolean shown, int all, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.all = all;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  /** One more file is done. */
  void step() {
    done++;
    long now = clock.getAsLong();
    if (shown && now - last >= SECOND / 4 && now - start >= SECOND) {
      last = now;
      err.print(ERASE + line(now - start));
      err.flush();
    }
  }

  /** Makes room for another line. */
  void erase() {
    if (shown && last > start) {
      err.print(ERASE);
      err.flush();
    }
  }

  /** How long the run has taken. */
  double seconds() {
    return (clock.getAsLong() - start) / (double) SECOND;
  }

  private String line(long nanos) {
    double rate = done / (nanos / (double) SECOND);
    long left = Math.round((all - done) / rate);
    return String.format(
        Locale.ROOT, "%d of %d files, %.0f/s, %d:%02d left", done, all, rate, left / 60, left % 60);
  }
}
