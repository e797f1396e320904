package gazette.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds, among many titles, those that may be like another one, without comparing each with each:
 * by the pairs of neighbouring characters that {@link Likeness} counts.
 *
 * <p>Of titles that share a pair, only the first 64 that were not removed are looked at for that
 * pair, so that a question takes time in proportion to its title alone.
 *
 * @param <T> what bears the titles
 */
public final class TitleIndex<T> {
  private static final int MOST = 64;

  private final List<T> items = new ArrayList<>();
  private final Map<T, Integer> numbers = new HashMap<>();
  private final BitSet removed = new BitSet();

  /** Of each title: the number of its item, and its folded length. */
  private final List<int[]> titles = new ArrayList<>();

  private final Map<Integer, Posting> postings = new HashMap<>();

  /** The titles that hold one pair, in order. */
  private static final class Posting {
    final List<Integer> titles = new ArrayList<>(2);

    /** Before this index, the items of all titles were removed. */
    int start;
  }

  /** Adds an item with a title, or one more title of it. */
  public void add(T item, String title) {
    Integer number = numbers.get(item);
    if (number == null) {
      number = items.size();
      numbers.put(item, number);
      items.add(item);
    }
    String folded = Likeness.fold(title);
    int[] pairs = Likeness.pairs(folded);
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        Posting posting = postings.get(pairs[i]);
        if (posting == null) {
          posting = new Posting();
          postings.put(pairs[i], posting);
        }
        posting.titles.add(titles.size());
      }
    }
    titles.add(new int[] {number, folded.length()});
  }

  /** Takes an item out. */
  public void remove(T item) {
    Integer number = numbers.get(item);
    if (number != null) {
      removed.set(number);
    }
  }

  /** The first item that was not removed; null when there is none. */
  public @Nullable T first() {
    int number = removed.nextClearBit(0);
    return number < items.size() ? items.get(number) : null;
  }

  /**
   * The items, in the order in which they were added, that may have a title of at least some
   * likeness to the one given, or one that holds it or is held by it; the 64 likeliest at most.
   */
  public List<T> near(String title, double least) {
    if (titles.isEmpty()) {
      return List.of();
    }
    String folded = Likeness.fold(title);
    int[] pairs = Likeness.pairs(folded);
    Map<Integer, Integer> shared = new HashMap<>();
    int uncounted = 0;
    for (int i = 0; i < pairs.length; i++) {
      boolean again = i > 0 && pairs[i] == pairs[i - 1];
      Posting posting = again ? null : postings.get(pairs[i]);
      uncounted += again || posting != null && count(posting, shared) ? 1 : 0;
    }
    List<int[]> likely = new ArrayList<>();
    for (Map.Entry<Integer, Integer> hit : shared.entrySet()) {
      int[] other = titles.get(hit.getKey());
      int common = hit.getValue() + uncounted;
      boolean like = 2 * common >= least * (folded.length() + other[1] - 2);
      if (like || common >= Math.min(folded.length(), other[1]) - 1) {
        likely.add(new int[] {other[0], hit.getValue()});
      }
    }
    if (likely.size() > MOST) {
      likely.sort(
          (a, b) -> a[1] != b[1] ? Integer.compare(b[1], a[1]) : Integer.compare(a[0], b[0]));
    }
    BitSet found = new BitSet();
    for (int[] hit : likely.subList(0, Math.min(MOST, likely.size()))) {
      found.set(hit[0]);
    }
    List<T> near = new ArrayList<>();
    for (int item = found.nextSetBit(0); item >= 0; item = found.nextSetBit(item + 1)) {
      near.add(items.get(item));
    }
    return near;
  }

  /** Counts the titles of a pair, and says whether there were too many to count them all. */
  private boolean count(Posting posting, Map<Integer, Integer> shared) {
    int seen = 0;
    int size = posting.titles.size();
    while (posting.start < size && isRemoved(posting.titles.get(posting.start))) {
      posting.start++;
    }
    for (int i = posting.start; i < size; i++) {
      int title = posting.titles.get(i);
      if (!isRemoved(title)) {
        if (++seen > MOST) {
          return true;
        }
        shared.put(title, shared.getOrDefault(title, 0) + 1);
      }
    }
    return false;
  }

  private boolean isRemoved(int title) {
    return removed.get(titles.get(title)[0]);
  }
}
