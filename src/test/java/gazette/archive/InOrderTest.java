package gazette.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
  private static final List<Integer> THINGS = IntStream.range(0, 300).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheThings(int jobs) {
    List<Integer> results = new ArrayList<>();

    InOrder.run(THINGS, jobs, i -> slowly(i, i % 5 == 0 ? 2 : 0), results::add);

    assertThat(results).isEqualTo(THINGS);
  }

  @Test
  void severalThingsAreWorkedOnAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    List<Boolean> met = new ArrayList<>();

    InOrder.run(
        List.of(1, 2),
        2,
        i -> {
          both.countDown();
          return awaited(both);
        },
        met::add);

    assertThat(met).containsExactly(true, true);
  }

  @Test
  void aSlowThingDoesNotLetResultsPileUp() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    InOrder.run(
        THINGS,
        2,
        i -> {
          most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
          return slowly(i, i == 0 ? 200 : 0);
        },
        i -> taken.incrementAndGet());

    assertThat(most.get()).isLessThanOrEqualTo(2 * 8 + 1);
  }

  @Test
  void whatWorkOrSinkThrowEndsTheRun() {
    assertThatThrownBy(
            () ->
                InOrder.run(
                    THINGS,
                    2,
                    i -> {
                      throw new IllegalStateException("work");
                    },
                    i -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("work");
    assertThatThrownBy(
            () ->
                InOrder.run(
                    THINGS,
                    2,
                    i -> i,
                    i -> {
                      throw new IOException("sink");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("sink");
  }

  private static int slowly(int result, int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return result;
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
