package gazette.block;

import gazette.notation.Style;
import gazette.notation.UnitMarker;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sequences of numbers that stand open in one text, outermost first. Units nest by the order in which the text uses its styles:
 * a style that stands open closes down to its level, a new one opens a level of its own.
 */
public final class Sequences {
  /** How a number stands to what was before it. */
  public enum Fit {
    /** The next number of an open sequence. */
    NEXT,
    /** The first number of a new sequence. */
    FIRST,
    /** The first number again, at the same level. */
    RESTART,
    /** Some numbers were left out. */
    GAP,
    /** The same number again. */
    REPEATED,
    /** No sequence goes on so. */
    UNEXPECTED
  }

  /** Finds the next number of a style further down; 0 where there is none near. */
  @FunctionalInterface
  public interface Ahead {
    /** The value of the next marker of the style, not looking past the end of the text. */
    int next(Style style, int depth);
  }

  private record Level(Style style, int depth, int last) {}

  private final List<Level> levels = new ArrayList<>();

  /** Where the styles stood that were closed: some texts count on over the units above (一、1. 2. 二、3. 4.). */
  private final Map<Style, Level> closed = new EnumMap<>(Style.class);

  /** How a marker would fit, without taking it. */
  public Fit fit(UnitMarker marker) {
    int at = indexOf(marker);
    if (at >= 0) {
      return against(levels.get(at).last, marker.value());
    }
    Level before = closed.get(marker.style());
    boolean countsOn = before != null && before.depth == depth(marker) && marker.value() == before.last + 1;
    return countsOn && marker.value() > 1 ? Fit.NEXT : opening(marker.value());
  }

  /** The reading that fits best; null when none continues or opens a sequence. */
  public @Nullable UnitMarker best(List<UnitMarker> readings) {
    for (Fit wanted : new Fit[] {Fit.NEXT, Fit.FIRST, Fit.RESTART}) {
      for (UnitMarker reading : readings) {
        if (fit(reading) == wanted) {
          return reading;
        }
      }
    }
    return null;
  }

  /** Takes a marker as the next unit and returns its level, from 1. */
  public int take(UnitMarker marker, Ahead ahead) {
    int at = indexOf(marker);
    if (at >= 0) {
      cutTo(at);
    } else {
      while (!levels.isEmpty() && isOutside(marker, levels.get(levels.size() - 1), ahead)) {
        cutTo(levels.size() - 1);
      }
    }
    levels.add(new Level(marker.style(), depth(marker), marker.value()));
    return levels.size();
  }

  /** The value that an open style stands at; 0 when it is not open. */
  public int last(Style style) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).style == style) {
        return levels.get(i).last;
      }
    }
    return 0;
  }

  /** Whether no sequence is open. */
  public boolean isEmpty() {
    return levels.isEmpty();
  }

  private static boolean isOutside(UnitMarker marker, Level top, Ahead ahead) {
    if (marker.style() == top.style) {
      return depth(marker) < top.depth;
    }
    return top.style.rank() > marker.style().rank() && ahead.next(top.style, top.depth) != top.last + 1;
  }

  private int indexOf(UnitMarker marker) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      Level level = levels.get(i);
      if (level.style == marker.style() && level.depth == depth(marker)) {
        return i;
      }
    }
    return -1;
  }

  private void cutTo(int size) {
    while (levels.size() > size) {
      Level last = levels.remove(levels.size() - 1);
      closed.put(last.style, last);
    }
  }

  private static int depth(UnitMarker marker) {
    return marker.path().size();
  }

  private static Fit opening(int value) {
    return value <= 1 ? Fit.FIRST : Fit.UNEXPECTED;
  }

  private static Fit against(int last, int value) {
    if (value == last + 1) {
      return Fit.NEXT;
    }
    if (value == 1) {
      return last == 1 ? Fit.REPEATED : Fit.RESTART;
    }
    if (value == last) {
      return Fit.REPEATED;
    }
    return value > last && value <= last + 3 ? Fit.GAP : Fit.UNEXPECTED;
  }
}
