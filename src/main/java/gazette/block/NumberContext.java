package gazette.block;

import gazette.mark.LineKind;
import gazette.notation.Style;
import gazette.notation.UnitMarker;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the lines below a number to tell whether it is the number of a unit, and how units nest.
 */
final class NumberContext {
  private static final int FAR = 200;
  private static final int NEAR = 16;

  private final Lines lines;
  private final Landmarks landmarks;

  NumberContext(Lines lines, Landmarks landmarks) {
    this.lines = lines;
    this.landmarks = landmarks;
  }

  /**
   * A number that looks like something else is a unit only where a sequence waits for it or its own
   * parts follow.
   */
  boolean isWeak(int index, @Nullable UnitMarker fitting, Sequences sequences) {
    UnitMarker first = lines.get(index).mark().units().get(0);
    if (fitting == null) {
      return first.weak();
    }
    boolean next = sequences.fit(fitting) == Sequences.Fit.NEXT;
    return fitting.weak()
        && !next
        && !(fitting.style() == Style.BARE && hasParts(index, fitting.value()));
  }

  /** Whether 3.1 stands below 3. */
  private boolean hasParts(int index, int value) {
    for (int i = index + 1; i < Math.min(lines.size(), index + NEAR); i++) {
      for (UnitMarker unit : lines.get(i).mark().units()) {
        if (unit.style() == Style.DECIMAL
            && unit.path().get(0) == value
            && unit.path().get(1) == 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** Finds the next number of a style below a line. */
  Sequences.Ahead below(int index) {
    return new Below(this, index);
  }

  private record Below(NumberContext numbers, int index) implements Sequences.Ahead {
    @Override
    public int next(Style style, int depth) {
      return numbers.next(index, style, depth);
    }
  }

  private int next(int index, Style style, int depth) {
    int end = Math.min(lines.size(), index + 1 + FAR);
    for (int i = landmarks.below(index); i < end; i = landmarks.below(i)) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.DOCUMENT_NUMBER
          || kind == LineKind.ANNEX_LABEL
          || kind == LineKind.ADDRESS) {
        return 0;
      }
      for (UnitMarker unit : lines.get(i).mark().units()) {
        if (unit.style() == style && unit.path().size() == depth) {
          return unit.value();
        }
      }
    }
    return 0;
  }
}
