package gazette.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RisingOrderTest {
  @Test
  void theNumberThatStandsOutIsLeftOut() {
    assertThat(RisingOrder.of(new int[] {3, 45, 7, 9})).hasToString("{0, 2, 3}");
    assertThat(RisingOrder.of(new int[] {29, 173, 193, 103, 240})).hasToString("{0, 1, 2, 4}");
  }

  @Test
  void equalNumbersStandInOrder() {
    assertThat(RisingOrder.of(new int[] {1, 2, 2, 3})).hasToString("{0, 1, 2, 3}");
  }

  @Test
  void noNumbersHaveNoOrder() {
    assertThat(RisingOrder.of(new int[] {}).isEmpty()).isTrue();
  }
}
