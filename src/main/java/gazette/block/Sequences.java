package gazette.block;

import gazette.notation.Style;
import gazette.notation.UnitMarker;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sequences of numbers that stand open in one text, outermost first. Units nest by the order in
 * which the text uses its styles: a style that stands open closes down to its level, a new one
 * opens a level of its own.
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

  /** {@code 1 总则}, {@code 1.1} and {@code 1.1.1} are one family of depths 1, 2 and 3. */
  private record Level(Style style, int depth, int last) {
    static Level of(UnitMarker marker) {
      return new Level(family(marker.style()), depthOf(marker), numberOf(marker));
    }

    boolean holds(UnitMarker marker) {
      return style == family(marker.style()) && depth == depthOf(marker);
    }
  }

  /** An article put in later (第十条之一) stands beside the others. */
  private static int depthOf(UnitMarker marker) {
    return marker.style() == Style.ARTICLE ? 1 : marker.path().size();
  }

  private static int numberOf(UnitMarker marker) {
    return marker.style() == Style.ARTICLE ? marker.path().get(0) : marker.value();
  }

  private static Style family(Style style) {
    return style == Style.BARE ? Style.DECIMAL : style;
  }

  /** Decimal numbers stand above bracketed ones: 1.1 编制目的 holds （1）. */
  private static int rank(Style style) {
    return family(style) == Style.DECIMAL ? 2 * Style.ORDINAL.rank() + 1 : 2 * style.rank();
  }

  /** Farther than any number that continues or opens a sequence. */
  private static final int UNFIT = 6;

  private final List<Level> levels = new ArrayList<>();

  /**
   * Where the styles stood that were closed: some texts count on over the units above (一、1. 2. 二、3.
   * 4.).
   */
  private final Map<Style, Level> closed = new EnumMap<>(Style.class);

  /** How a marker would fit, without taking it. */
  public Fit fit(UnitMarker marker) {
    int at = indexOf(marker);
    if (at >= 0) {
      int last = levels.get(at).last;
      boolean putIn = marker.style() == Style.ARTICLE && marker.path().size() > 1;
      return putIn && numberOf(marker) == last ? Fit.NEXT : against(last, numberOf(marker));
    }
    Level before = closed.get(family(marker.style()));
    boolean countsOn = before != null && before.holds(marker) && marker.value() == before.last + 1;
    return countsOn && marker.value() > 1 ? Fit.NEXT : opening(marker.value());
  }

  /** The reading that fits best; null when none continues or opens a sequence. */
  public @Nullable UnitMarker best(List<UnitMarker> readings) {
    if (readings.isEmpty()) {
      return null;
    }
    boolean decimal = isOpen(Style.DECIMAL);
    UnitMarker best = null;
    int least = UNFIT;
    for (int i = 0; i < readings.size(); i++) {
      UnitMarker reading = readings.get(i);
      boolean preferred = decimal && reading.style() == Style.DECIMAL;
      int distance = 2 * distance(fit(reading)) + (preferred ? 0 : 1);
      if (distance < least) {
        best = reading;
        least = distance;
      }
    }
    return best;
  }

  private static int distance(Fit fit) {
    return switch (fit) {
      case NEXT -> 0;
      case FIRST -> 1;
      case RESTART -> 2;
      default -> UNFIT;
    };
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
    levels.add(Level.of(marker));
    return levels.size();
  }

  /**
   * Closes the sequences below a level: a title without a number took their place.
   *
   * @param level how many sequences stay open, the outermost first
   */
  public void close(int level) {
    cutTo(level);
  }

  private boolean isOpen(Style style) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).style == style) {
        return true;
      }
    }
    return false;
  }

  /** 3.1 stands within 3. even where no 4. follows. */
  private static boolean isOutside(UnitMarker marker, Level top, Ahead ahead) {
    if (family(marker.style()) == top.style) {
      return marker.path().size() < top.depth;
    }
    boolean part = marker.style() == Style.DECIMAL && top.style == Style.ARABIC;
    if (part && marker.path().get(0) == top.last) {
      return false;
    }
    return rank(top.style) > rank(marker.style())
        && ahead.next(top.style, top.depth) != top.last + 1;
  }

  private int indexOf(UnitMarker marker) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).holds(marker)) {
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
