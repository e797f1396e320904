package gazette.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work on many things by several threads, with results in the order of the things: the same results
 * in the same order for any number of threads. A bounded number of results waits for those before
 * them, so memory does not grow with the number of things.
 */
public final class InOrder {
  /** So many results for each thread may wait for a slow one before them. */
  private static final int AHEAD = 8;

  private InOrder() {}

  /**
   * Works on every thing.
   *
   * @param jobs how many threads work, at least 1
   * @param work done by any of the threads, for several things at once; an exception of its own is
   *     thrown on by this call and ends the run
   * @param sink takes one result after another, in the thread of the caller
   * @throws E when the sink does; the work under way is then given up
   */
  public static <T, R, E extends Exception> void run(
      Iterable<? extends T> things, int jobs, Work<T, R> work, Sink<R, E> sink) throws E {
    ExecutorService threads = Executors.newFixedThreadPool(jobs, InOrder::daemon);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (Iterator<? extends T> next = things.iterator(); next.hasNext(); ) {
        T thing = next.next();
        waiting.add(threads.submit(() -> work.on(thing)));
        while (waiting.size() >= jobs * AHEAD || !waiting.isEmpty() && waiting.peek().isDone()) {
          sink.take(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        sink.take(result(waiting.remove()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Turns a thing into its result. */
  @FunctionalInterface
  public interface Work<T, R> {
    /** The result; for one thing the same whenever and wherever it is made. */
    R on(T thing);
  }

  /** Takes the results. */
  @FunctionalInterface
  public interface Sink<R, E extends Exception> {
    /** Takes the next one. */
    void take(R result) throws E;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gazette-parse");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while texts were read", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
