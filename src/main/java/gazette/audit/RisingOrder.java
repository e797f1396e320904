package gazette.audit;

import java.util.BitSet;

/**
 * Which of a row of numbers stand in their order: the longest part of it that never falls. Of 3,
 * 45, 7, 9 it is 45 that stands out, not 7.
 */
final class RisingOrder {
  private RisingOrder() {}

  /** The places of the numbers that belong to the longest part. */
  static BitSet of(int[] numbers) {
    int[] ends = new int[numbers.length]; // the place of the smallest end of each length
    int[] before = new int[numbers.length];
    int longest = 0;
    for (int i = 0; i < numbers.length; i++) {
      int length = length(numbers, ends, longest, numbers[i]);
      before[i] = length == 0 ? -1 : ends[length - 1];
      ends[length] = i;
      longest = Math.max(longest, length + 1);
    }
    BitSet kept = new BitSet();
    for (int at = longest == 0 ? -1 : ends[longest - 1]; at >= 0; at = before[at]) {
      kept.set(at);
    }
    return kept;
  }

  /** How many numbers of a part may stand before this one. */
  private static int length(int[] numbers, int[] ends, int longest, int number) {
    int low = 0;
    int high = longest;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[ends[middle]] <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
